// Which looks at a case the access log has: one for everything somebody looks at at once, told apart by who, in which role, how, and by what right.
import { expect, test } from 'vitest';
import { counsellor } from '../../../src/server/access/staff.ts';
import type { Asker } from '../../../src/server/access/asker.ts';
import type { Right } from '../../../src/server/access/can.ts';
import { journalOf } from '../../../src/server/cases/journal.ts';
import { inMemory } from '../harness.ts';

const begin = Date.parse('2026-08-31T08:00:00.000Z');
const weber: Asker = { kind: 'demonstration', ...counsellor };
const yilmaz: Asker = { kind: 'demonstration', role: 'deputy', id: 'd-yilmaz', name: 'Deniz Yılmaz' };
const factsOf = (about: string) => ({ id: about, site: 'wiesbaden', centre: null, counsellor: null });

function journal() {
  const { accesses } = inMemory();
  let now = begin;
  const note = journalOf({ storage: { ...inMemory(), accesses }, instant: () => new Date(now) });
  return {
    accesses,
    look: async ({ after = 0, who = weber, about = 'one', right = 'case.read' as Right } = {}) => {
      now = begin + after;
      await note(who, factsOf(about), right);
    },
    rows: async (about = 'one') => (await accesses.ofCase(about, 0, 50)).toReversed(),
  };
}

test.each([
  ['at once again', [0, 0], 1],
  ['just within ten minutes', [0, 599_999], 1],
  ['after ten minutes', [0, 600_000], 2],
  ['ten minutes after the look that was noted, whatever came between', [0, 599_999, 600_000], 2],
  ['after the clock was set back', [0, -1], 2],
])('%s: %j milliseconds after the first one', async (_, looks, count) => {
  const { look, rows } = journal();
  for (const after of looks) await look({ after });
  expect(await rows()).toHaveLength(count);
});

test('each person, each role, each case and each kind is noted by itself', async () => {
  const { look, rows } = journal();
  const asTeamLead = { ...weber, role: 'teamLead' } as const;
  for (const who of [weber, yilmaz, asTeamLead]) await look({ who });
  await look({ right: 'case.words' });
  await look({ right: 'case.ownFile' });
  // What is answered is the same to whoever looks into the log.
  await look({ right: 'case.record' });
  await look({ about: 'two' });
  expect((await rows()).map(({ person, role, kind }) => [person, role, kind])).toEqual([
    ['c-weber', 'counsellor', 'read'],
    ['d-yilmaz', 'deputy', 'read'],
    ['c-weber', 'teamLead', 'read'],
    ['c-weber', 'counsellor', 'printed'],
    ['c-weber', 'counsellor', 'exported'],
  ]);
  const nothing = { emergency: null, reason: null, endsAt: null };
  expect(await rows('two')).toMatchObject([{ case: 'two', at: new Date(begin).toISOString(), kind: 'read', ...nothing }]);
});

test('who changes something, reads its log or has no role has not looked', async () => {
  const { look, rows } = journal();
  for (const right of ['case.write', 'access.read', 'erasure.read', 'case.list'] as const) await look({ right });
  await look({ who: { kind: 'demonstration', role: 'calendar', id: 'calendar', name: 'Kalender' } });
  expect(await rows()).toEqual([]);
});

test('those of an emergency are told from others by it, as long as it runs and by whom it was begun alone', async () => {
  const { look, rows, accesses } = journal();
  const begun = { case: 'one', at: new Date(begin).toISOString(), kind: 'emergencyBegun', role: 'counsellor', reason: 'r' } as const;
  const endsAt = new Date(begin + 300_000).toISOString();
  await accesses.add([
    { ...begun, person: 'c-weber', emergency: 'mine', endsAt },
    { ...begun, person: 'c-other', emergency: 'theirs', endsAt },
    { ...begun, case: 'two', person: 'c-weber', emergency: 'elsewhere', endsAt },
  ]);
  const standpoint = { person: 'c-weber', role: 'counsellor', site: 'wiesbaden', centre: null, leads: null, standsInFor: [] } as const;
  const membership = { id: 'm', person: 'c-weber', role: 'counsellor', site: 'wiesbaden', centre: null, team: null } as const;
  const inTime = { from: '2026-01-01', until: null };
  const signedIn = (emergencies: readonly string[]): Asker => ({
    kind: 'signedIn',
    id: 'c-weber',
    name: 'Jana Weber',
    email: 'w@example.org',
    session: { id: 's', token: 't' },
    secondFactor: 'on',
    rules: {} as never,
    memberships: [],
    membership: { ...membership, ...inTime },
    standpoint: { ...standpoint, emergencies },
  });
  await look({ who: signedIn(['one']) });
  await look({ who: signedIn(['one']), after: 1 });
  await look({ who: signedIn([]), after: 2 });
  await look({ who: signedIn(['one']), after: 300_000 });
  const looked = (await rows()).filter(({ kind }) => kind === 'read');
  expect(looked.map(({ emergency, at }) => [emergency, Date.parse(at) - begin])).toEqual([
    ['mine', 0],
    [null, 2],
  ]);
  await look({ who: { ...signedIn(['one']), membership: null } as Asker, after: 9_000_000 });
  expect(await rows()).toHaveLength(looked.length + 2);
});
