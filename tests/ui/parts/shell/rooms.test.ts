// Which role works with which pages, by hand from 2-standard, and which page an address belongs to.
import { describe, expect, test } from 'vitest';
import { AccessRole } from '../../../../src/organisation/access-role.ts';
import { homeOf, mayEnter, roomAt, type Room } from '../../../../src/ui/parts/shell/rooms.ts';

const rooms: readonly Room[] = [
  'caseload',
  'case',
  'newCase',
  'daySheets',
  'calendar',
  'outbox',
  'directory',
  'handbook',
  'chart',
  'training',
  'quality',
  'programme',
  'translations',
  'people',
  'emergency',
  'retention',
];

const without = (...closed: readonly Room[]) => rooms.filter((room) => !closed.includes(room));

const open: Readonly<Record<AccessRole, readonly Room[]>> = {
  counsellor: without('retention'),
  deputy: without('retention'),
  teamLead: without('retention', 'newCase', 'daySheets', 'outbox'),
  siteAdministration: ['directory', 'handbook', 'chart', 'programme', 'translations', 'people'],
  trainer: ['directory', 'handbook', 'chart', 'training', 'programme', 'translations'],
  qualityAssurance: ['caseload', 'case', 'handbook', 'chart', 'training', 'quality', 'programme'],
  evaluator: ['handbook', 'chart', 'training', 'programme'],
  dataProtection: ['caseload', 'case', 'handbook', 'chart', 'programme', 'emergency', 'retention'],
  systemAdministration: ['handbook', 'chart', 'people'],
};

describe.each(AccessRole.options)('%s', (role) => {
  test('works with these pages and no others', () => {
    expect(rooms.filter((room) => mayEnter(role, room))).toEqual(open[role]);
  });
});

test('in the demonstration nobody signs in, and all pages are open but those of people who do', () => {
  expect(rooms.filter((room) => mayEnter(null, room))).toEqual(without('people', 'emergency'));
});

test.each([
  ['counsellor', '/'],
  ['deputy', '/'],
  ['teamLead', '/'],
  ['siteAdministration', '/menschen'],
  ['trainer', '/training'],
  ['qualityAssurance', '/quality'],
  ['evaluator', '/programme'],
  ['dataProtection', '/'],
  ['systemAdministration', '/menschen'],
] as const)('%s begins at %s', (role, address) => {
  expect(homeOf(role)).toBe(address);
});

test.each([
  ['/', 'caseload'],
  ['/cases/1', 'case'],
  ['/new', 'newCase'],
  ['/advice', 'newCase'],
  ['/caseload/print', 'daySheets'],
  ['/caseload', null],
  ['/calendar', 'calendar'],
  ['/calendar/2026-06', 'calendar'],
  ['/calendars', null],
  ['/outbox', 'outbox'],
  ['/directory/offers/1', 'directory'],
  ['/chains', 'directory'],
  ['/actions', 'directory'],
  ['/handbook', 'handbook'],
  ['/verify', 'handbook'],
  ['/chart', 'chart'],
  ['/training/own', 'training'],
  ['/quality', 'quality'],
  ['/programme', 'programme'],
  ['/figures', 'programme'],
  ['/translations', 'translations'],
  ['/menschen', 'people'],
  ['/notzugriff', 'emergency'],
  ['/aufbewahrung', 'retention'],
  ['/zugang', null],
])('%s belongs to %s', (pathname, room) => {
  expect(roomAt(pathname)).toBe(room);
});
