// Which pages a role works with. This only keeps out of sight what would be refused: what may be seen and done is decided by the server.
import type { AccessRole } from '../../../organisation/access-role.ts';

/** Pages that belong together, with the beginning of their addresses. */
const addresses = {
  caseload: ['/'],
  case: ['/cases'],
  newCase: ['/new', '/advice'],
  daySheets: ['/caseload/print'],
  calendar: ['/calendar'],
  outbox: ['/outbox'],
  directory: ['/directory', '/chains', '/actions'],
  handbook: ['/handbook', '/verify'],
  chart: ['/chart'],
  training: ['/training'],
  quality: ['/quality'],
  programme: ['/programme', '/figures'],
  translations: ['/translations'],
  people: ['/menschen'],
  emergency: ['/notzugriff'],
  retention: ['/aufbewahrung'],
} as const;
export type Room = keyof typeof addresses;

const standard: readonly Room[] = ['handbook', 'chart'];
const counselling: readonly Room[] = [
  ...standard,
  'caseload',
  'case',
  'newCase',
  'daySheets',
  'calendar',
  'outbox',
  'directory',
  'training',
  'quality',
  'programme',
  'translations',
  'people',
  'emergency',
];

/** 2-standard, People and roles. */
const roomsOf: Readonly<Record<AccessRole, readonly Room[]>> = {
  counsellor: counselling,
  deputy: counselling,
  teamLead: [
    ...standard,
    'caseload',
    'case',
    'calendar',
    'directory',
    'training',
    'quality',
    'programme',
    'translations',
    'people',
    'emergency',
  ],
  siteAdministration: [...standard, 'people', 'directory', 'programme', 'translations'],
  trainer: [...standard, 'training', 'directory', 'programme', 'translations'],
  qualityAssurance: [...standard, 'quality', 'caseload', 'case', 'training', 'programme'],
  evaluator: [...standard, 'programme', 'training'],
  dataProtection: [...standard, 'caseload', 'case', 'retention', 'programme', 'emergency'],
  systemAdministration: [...standard, 'people'],
};

/** `role` null: in the demonstration everything but what belongs to people who sign in. */
export const mayEnter = (role: AccessRole | null, room: Room): boolean =>
  role === null ? room !== 'people' && room !== 'emergency' : roomsOf[role].includes(room);

// Below the start page are all others: it stands for itself alone.
const begins = (pathname: string, address: string): boolean =>
  pathname === address || (address !== '/' && pathname.startsWith(`${address}/`));

/** Null for a page that is everybody's, and for one that does not exist. */
export function roomAt(pathname: string): Room | null {
  const found = Object.entries(addresses).find(([, all]) => all.some((address) => begins(pathname, address)));
  return (found?.[0] as Room | undefined) ?? null;
}

/** A case has no address without its id. */
export type Area = Exclude<Room, 'case'>;
export const addressOfRoom = (room: Area) => addresses[room][0];

const homes: Readonly<Record<AccessRole, Area>> = {
  counsellor: 'caseload',
  deputy: 'caseload',
  teamLead: 'caseload',
  siteAdministration: 'people',
  trainer: 'training',
  qualityAssurance: 'quality',
  evaluator: 'programme',
  dataProtection: 'caseload',
  systemAdministration: 'people',
};
/** Where somebody in this role begins. */
export const homeOf = (role: AccessRole) => addressOfRoom(homes[role]);
