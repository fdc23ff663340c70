// A row of a projection: what it says, what it is found by, and how many are folded and kept at once.
import { describe, expect, test } from 'vitest';
import type { CaseContext } from '../../machines/case/context/context.ts';
import type { CaseRow } from '../../src/contract/case-row.ts';
import { triageGroups } from '../../src/engine/outlook/triage-groups.ts';
import { foldedWords, isIn } from '../../src/language/fold-text.ts';
import { headerFor } from '../../src/scenarios/record-of.ts';
import { clearableBy } from '../../src/server/caseload/clearable-by.ts';
import { foundByText, nothingSaid, readFoundBy } from '../../src/server/caseload/found-by.ts';
import { dayOf, rankOf, readFacts } from '../../src/server/caseload/kept-row.ts';
import { refreshing } from '../../src/server/caseload/refresh.ts';
import { shownText } from '../../src/server/caseload/shown-text.ts';
import { foldedCases } from '../../src/server/cases/folded-cases.ts';
import { refreshing as refreshingFigures } from '../../src/server/figures/refresh.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { firstDay, inMemory } from './harness.ts';

describe('the irregular entries somebody can clear', () => {
  type Marks = CaseContext['marks'];
  const mark = (event: string, codes: readonly string[], cleared: readonly string[] = []) =>
    ({ event, reasons: codes.map((code) => ({ code })), cleared }) as unknown as Marks[string];
  const waiting = (marks: Marks) => clearableBy({ marks } as CaseContext);

  test('are counted by role, with the number of the first', () => {
    const all = waiting({
      3: mark('talk.begun', ['a'], ['a']),
      12: mark('talk.begun', ['a', 'b'], ['a']),
      7: mark('talk.begun', ['a']),
      9: mark('referral.sent', ['a']),
    });
    expect(all).toEqual({
      counsellor: { count: 2, first: 7 },
      deputy: { count: 2, first: 7 },
      teamLead: { count: 3, first: 7 },
      dataProtection: { count: 3, first: 7 },
    });
  });

  test('a role without any is left out', () => {
    expect(waiting({})).toEqual({});
    expect(waiting({ 3: mark('talk.begun', ['a'], ['a']) })).toEqual({});
    expect(Object.keys(waiting({ 4: mark('referral.sent', ['a']) })).toSorted()).toEqual(['dataProtection', 'teamLead']);
  });
});

test('a day sorts as it is, of what is closed the other way round, and none comes last', () => {
  for (const group of triageGroups) {
    const turned = group === 'closed';
    expect([group, dayOf(group, turned ? '7973-91-68' : '2026-08-31'), dayOf(group, 'none')]).toEqual([group, '2026-08-31', null]);
  }
  expect(triageGroups.map(rankOf)).toEqual(triageGroups.map((_, index) => index));
});

test.each([
  ['{"id":"one","state":"closed"}', true],
  ['{"id":"two","state":"closed"}', false],
  ['{"id":"one","state":{}}', false],
  ['{"id":"one"', false],
  ['null', false],
])('facts that say %s are those of the row: %s', (facts, areRead) => {
  expect(readFacts({ case: 'one', facts } as never) !== null).toBe(areRead);
});

test.each([
  [nothingSaid, null],
  [{ name: 'Amira', reach: '' }, '{"name":"Amira","reach":""}'],
  [{ name: null, reach: '0152' }, '{"name":null,"reach":"0152"}'],
])('what a case is found by is sealed where there is something: %j', (found, text) => {
  expect(foundByText(found)).toBe(text);
  expect(text === null ? found : readFoundBy(text)).toEqual(found);
});

test.each(['', '{', 'null', '{"name":"Amira"}', '{"name":7,"reach":""}', '{"reach":""}'])('%s is none of ours', (text) => {
  expect(readFoundBy(text)).toBeNull();
});

describe('a row is found', () => {
  const row = {
    id: '3f2a9c10',
    site: 'wiesbaden',
    name: null,
    state: 'closed',
    stage: 'inForce',
    presence: null,
    language: null,
    service: 'mbe',
    day: '2026-08-01',
    planned: '2026-09-02',
    due: { on: '2026-10-03', rule: 'R1' },
  } as unknown as CaseRow;
  const finds = (typed: string, more: object = {}) => {
    const text = shownText({ ...row, ...more }, '');
    return foldedWords(typed).every((word) => isIn(word, text));
  };

  test.each(['2026-08-01', '1.8.2026', '01.08.26', '1.8.26', '01.08.2026', '2.9.2026', '3.10.26', '3 October'])(
    'by a day it says: %s',
    (day) => {
      expect(finds(day)).toBe(true);
    },
  );

  test('and by none it does not', () => {
    for (const day of ['4.8.2026', '1.9.2026', '2027-08-01']) expect([day, finds(day)]).toEqual([day, false]);
    const bare = { day: null, planned: null, due: null };
    expect([finds('2026', bare), finds('Wiesbaden', bare)]).toEqual([false, true]);
  });

  test.each<[string, object, boolean]>([
    ['paused', { presence: 'paused' }, true],
    ['paused', { presence: 'reachable' }, false],
    ['reachable', { presence: 'reachable' }, false],
    ['Arabisch', { language: 'ar' }, true],
    ['Arabisch', {}, false],
    ['atlantis', { site: 'atlantis' }, true],
    ['3f2a9c10', {}, true],
  ])('by %s where it says %j: %s', (typed, more, isFound) => {
    expect(finds(typed, more)).toBe(isFound);
  });
});

describe('many cases', () => {
  async function withCases(count: number) {
    const storage = inMemory();
    for (let index = 0; index < count; index += 1) await storage.file.create(headerFor(`case-${index}`, 'wetzlar'), []);
    const { store, file } = storage;
    const [kept, looks]: [number[], { count: number }] = [[], { count: 0 }];
    const parts = (isKept: boolean) => {
      const { caseload, figures } = store;
      const of = {
        caseload: {
          ...caseload,
          outdated: async (...asked: Parameters<typeof caseload.outdated>) => {
            looks.count += 1;
            return caseload.outdated(...asked);
          },
          keep: async (rows: Parameters<typeof caseload.keep>[0]) => {
            kept.push(rows.length);
            await caseload.keep(isKept ? rows : []);
          },
        },
        figures: {
          ...figures,
          outdated: async (...asked: Parameters<typeof figures.outdated>) => {
            looks.count += 1;
            return figures.outdated(...asked);
          },
          keep: async (rows: Parameters<typeof figures.keep>[0], frozen: Parameters<typeof figures.keep>[1]) => {
            kept.push(rows.length);
            await figures.keep(isKept ? rows : [], frozen);
          },
        },
      };
      return { storage: { ...storage, store: { ...store, ...of } }, cases: foldedCases(file), log: newLog('silent', { write: () => {} }) };
    };
    return { parts, kept, looks };
  }

  test.each([
    ['of the list two hundred', refreshing, [200, 1], []],
    ['of the figures one hundred', refreshingFigures, [100, 1], 0],
  ] as const)('are kept together: %s', async (_, refreshed, together, damaged) => {
    const { parts, kept, looks } = await withCases(together[0] + 1);
    expect(await refreshed(parts(true))(firstDay)).toEqual(damaged);
    expect([kept, looks.count]).toEqual([together, 2]);
  });

  test.each([
    ['list', refreshing],
    ['figures', refreshingFigures],
  ] as const)('a row of the %s that is overtaken again and again is folded five times, and no more', async (_, refreshed) => {
    const { parts, kept, looks } = await withCases(1);
    await refreshed(parts(false))(firstDay);
    expect([kept, looks.count]).toEqual([[1, 1, 1, 1, 1], 5]);
  });
});
