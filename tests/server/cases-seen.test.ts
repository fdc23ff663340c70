// What is left out of a case before it is answered, alone and in lists, by how much of it somebody sees.
import { beforeEach, describe, expect, test } from 'vitest';
import type { CalendarMonth } from '../../src/contract/calendar-month.ts';
import type { CaseView } from '../../src/contract/case-view.ts';
import type { Household } from '../../src/contract/household.ts';
import type { Outbox } from '../../src/contract/outbox.ts';
import { seen } from '../../src/server/cases/seen.ts';
import { installation, type Installation } from './access/people.ts';
import { inMemory, inquiry, newKey, serverOn } from './harness.ts';

async function viewed(name: string | undefined): Promise<CaseView> {
  const server = serverOn(inMemory());
  const words = { concern: 'Miete', ...(name !== undefined && { name }) };
  const id = await server.newCase({ ...inquiry, words });
  await server.send(`/api/v1/cases/${id}/drafts/needs`, { value: { need: 'Wohnung' } }, { 'if-match': '"0"' }, 'PUT');
  return (await server.ask<CaseView>(`/api/v1/cases/${id}`)).body;
}
const nothing = { words: {}, drafts: {}, drafted: {} };

test('whoever sees the content is answered everything', async () => {
  const view = await viewed('Amira');
  expect(seen(view, 'content')).toEqual(view);
  expect(Object.keys(view.drafts)).toEqual(['needs']);
});

test('whoever sees whose case it is has the name, and no other word', async () => {
  const view = await viewed('Amira');
  expect(seen(view, 'identity')).toEqual({ ...view, ...nothing, sight: 'identity', dossier: { client: { name: 'Amira' } } });
  const nameless = await viewed(undefined);
  expect(seen(nameless, 'identity')).toEqual({ ...nameless, ...nothing, sight: 'identity', dossier: {} });
});

test('whoever sees the clocks has facts and days, and no word at all', async () => {
  const view = await viewed('Amira');
  expect(seen(view, 'clocks')).toEqual({ ...view, ...nothing, sight: 'clocks', dossier: {} });
});

describe('in lists', () => {
  type Person = Awaited<ReturnType<Installation['person']>>;
  const [here, there] = [{ site: 'wiesbaden' }, { site: 'wiesbaden', centre: 'wiesbaden-2' }] as const;
  let all: Installation;
  let people: Record<'mine' | 'colleague' | 'deputy' | 'protection' | 'elsewhere', Person>;
  const cases = { mine: '', colleague: '' };
  const [name, at] = [inquiry.words.name, '2026-08-31T10:00:00.000Z'];

  beforeEach(async () => {
    all = installation(inMemory());
    people = {
      mine: await all.person('mine', 'counsellor', here),
      colleague: await all.person('colleague', 'counsellor', here),
      deputy: await all.person('deputy', 'deputy', here),
      protection: await all.person('protection', 'dataProtection', here),
      elsewhere: await all.person('elsewhere', 'counsellor', there),
    };
    const message = { key: 'k', on: '2026-09-01', to: 'counsellor', language: null, topic: 'contactLost', day: null, rule: null } as const;
    for (const who of ['mine', 'colleague'] as const) {
      const { send } = people[who];
      const key = () => ({ 'idempotency-key': newKey() });
      const made = await send<{ id: string }>('/api/v1/cases', { site: 'wiesbaden', proposal: inquiry }, key());
      cases[who] = made.body.id;
      const told = [
        { type: 'household.joined', household: 'h7' },
        { type: 'talk.offered', for: '2026-09-02' },
      ];
      for (const [index, proposal] of told.entries()) {
        const { status, text } = await send(`/api/v1/cases/${cases[who]}/proposals`, proposal, { ...key(), 'if-match': `"${index + 1}"` });
        if (status !== 200) throw new Error(text);
      }
      await all.storage.outbox.reconcile(cases[who], [message], at);
    }
  });

  /** Per person: which cases, and whether they are named. */
  const expected = () => ({
    mine: [[cases.mine, name]],
    colleague: [[cases.colleague, name]],
    deputy: [
      [cases.mine, null],
      [cases.colleague, null],
    ],
    protection: [
      [cases.mine, name],
      [cases.colleague, name],
    ],
    elsewhere: [],
  });
  const forEverybody = async <T>(look: (who: Person) => Promise<T>) =>
    Object.fromEntries(await Promise.all(Object.entries(people).map(async ([role, who]) => [role, await look(who)] as const)));
  const sorted = (rows: readonly (readonly [string, string | null])[]) =>
    rows.toSorted(([a], [b]) => [cases.mine, cases.colleague].indexOf(a) - [cases.mine, cases.colleague].indexOf(b));

  test('the outbox has messages about the cases of whoever asks, counts no others, and names whose case it is where they may know', async () => {
    const look = async ({ ask }: Person) => {
      const { body } = await ask<Outbox>('/api/v1/outbox');
      expect(body.messages.map(({ subject, body: text }) => [subject, text].includes(''))).toEqual(body.messages.map(() => false));
      expect([body.total, body.counts.waiting]).toEqual([body.messages.length, body.messages.length]);
      return sorted(body.messages.map((one) => [one.case, one.name] as const));
    };
    expect(await forEverybody(look)).toEqual(expected());
    const [first] = (await people.mine.ask<Outbox>('/api/v1/outbox')).body.messages;
    const done = async ({ send }: Person) => (await send(`/api/v1/outbox/${first?.id}/done`, {})).status;
    expect(await forEverybody(done)).toEqual({ mine: 200, colleague: 404, deputy: 200, protection: 200, elsewhere: 404 });
  });

  test('the calendar has their days, each with all that falls on it', async () => {
    const look = async ({ ask }: Person) => {
      const { body } = await ask<CalendarMonth>('/api/v1/calendar?month=2026-09');
      expect(body.days.map(({ on }) => on)).toEqual(body.days.map(({ on }) => on).toSorted((a, b) => (a < b ? -1 : 1)));
      const talks = body.days.filter(({ on }) => on === '2026-09-02').flatMap(({ items }) => items);
      return sorted(talks.map((one) => [one.case, one.name] as const));
    };
    expect(await forEverybody(look)).toEqual(expected());
  });

  test('a household has nobody whose case is a colleague’s', async () => {
    const household = async ({ ask }: Pick<Person, 'ask'>) => (await ask<Household>(`/api/v1/cases/${cases.mine}/household`)).body.cases;
    expect(await household(people.mine)).toEqual([]);
    expect(await household(serverOn(all.storage))).toEqual([{ id: cases.colleague, name }]);
  });

  test('a feed ends with the role it was made in', async () => {
    const made = await people.mine.send<{ address: string }>('/api/v1/calendar/feed', {});
    const read = async () => (await all.server.ask(made.body.address)).status;
    expect(await read()).toBe(200);
    const [role] = [...(await all.signIn.readOrganisation()).memberships.values()].filter(({ person }) => person === people.mine.id);
    await all.give(people.mine.id, 'deputy', here);
    const entry = { ...role, until: '2026-08-30' };
    await all.storage.organisation.add([{ kind: 'membership', id: role?.id ?? '', entry: entry as never, by: null, at }]);
    expect(await read()).toBe(404);
  });
});
