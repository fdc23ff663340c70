// How much of a case whoever asks is shown: every answer about cases × role × where they belong × whose case it is and how it stands. Every
// record carries words of its own, and every answer, header and line of the log is searched for those that do not belong there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import type { AccessRole } from '../../../src/organisation/access-role.ts';
import { inquiry, newKey, serverOn, storages, type Answer } from '../harness.ts';
import { installation, type Installation } from './people.ts';

const kinds = ['own', 'colleague', 'closed', 'erased'] as const;
type Kind = (typeof kinds)[number];

const canary = (kind: Kind, field: string): string => `kanarie-${kind}-${field}`;
const nameOf = (kind: Kind): string => canary(kind, 'name');

/** The same centre, another centre of the site, another site, and the whole programme. */
const places = ['here', 'other centre', 'other site', 'programme'] as const;
type Where = (typeof places)[number];

const placeOf = {
  here: { site: 'wiesbaden', centre: 'wiesbaden-1' },
  'other centre': { site: 'wiesbaden', centre: 'wiesbaden-2' },
  'other site': { site: 'essen', centre: 'essen-1' },
  programme: { site: null },
} as const;

type Sight = 'content' | 'identity' | 'clocks' | 'nothing';

/** By hand. `own`: cases of the counsellor who asks, all but the colleague's. */
const rows: readonly (readonly [AccessRole, Where, Readonly<Record<'own' | 'colleague', Sight>>])[] = [
  ['counsellor', 'here', { own: 'content', colleague: 'nothing' }],
  ['counsellor', 'other centre', { own: 'nothing', colleague: 'nothing' }],
  ['counsellor', 'other site', { own: 'nothing', colleague: 'nothing' }],
  ['deputy', 'here', { own: 'clocks', colleague: 'clocks' }],
  ['deputy', 'other centre', { own: 'nothing', colleague: 'nothing' }],
  ['deputy', 'other site', { own: 'nothing', colleague: 'nothing' }],
  ['teamLead', 'here', { own: 'clocks', colleague: 'clocks' }],
  ['teamLead', 'other centre', { own: 'nothing', colleague: 'nothing' }],
  ['teamLead', 'other site', { own: 'nothing', colleague: 'nothing' }],
  ['dataProtection', 'here', { own: 'identity', colleague: 'identity' }],
  ['dataProtection', 'other site', { own: 'nothing', colleague: 'nothing' }],
  ['dataProtection', 'programme', { own: 'identity', colleague: 'identity' }],
  ['qualityAssurance', 'here', { own: 'clocks', colleague: 'clocks' }],
  ['qualityAssurance', 'other site', { own: 'nothing', colleague: 'nothing' }],
  ['qualityAssurance', 'programme', { own: 'clocks', colleague: 'clocks' }],
  ['siteAdministration', 'here', { own: 'nothing', colleague: 'nothing' }],
  ['trainer', 'here', { own: 'nothing', colleague: 'nothing' }],
  ['evaluator', 'here', { own: 'nothing', colleague: 'nothing' }],
  ['systemAdministration', 'programme', { own: 'nothing', colleague: 'nothing' }],
];

/** Reads about one case, and reads about all of them. */
const ofCase = [
  '',
  '/recording',
  '/household',
  '/handover',
  '/own-file',
  '/own-file/pdf',
  '/erasure',
  '/erasure/certificate',
  '/erasure/certificate/pdf',
  '/agreements/1/pdf',
  '/consents/c1/pdf',
  '/referrals/r1/pdf',
  '/accesses',
];
const ofAll = [
  '/api/v1/cases',
  '/api/v1/calendar',
  '/api/v1/outbox',
  '/api/v1/figures',
  '/api/v1/programme',
  '/api/v1/people',
  '/api/v1/retention',
];

const everythingOf = ({ text, headers }: Answer): string => text + JSON.stringify([...headers]);

describe.each(storages)('on $name', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let all: Installation;
  const cases = {} as Record<Kind, string>;
  let colleagueId = '';
  const sessions = new Map<string, Awaited<ReturnType<Installation['person']>>>();

  beforeAll(async () => {
    opened = await open();
    all = installation(opened.storage);
    for (const [role, where] of rows) {
      const { site, ...centre } = placeOf[where];
      sessions.set(`${role} ${where}`, await all.person(`${role}-${where.replace(' ', '-')}`, role, { site, ...centre }));
    }
    const colleague = await all.person('colleague', 'counsellor', placeOf.here);
    colleagueId = colleague.id;
    await fill(sessions.get('counsellor here')?.id ?? '', colleague.id);
  });
  afterAll(() => opened.close());

  /** Written in the demonstration by people of the same pseudonyms: what is written is the same, and nobody has to sign in for it. */
  async function fill(me: string, colleague: string): Promise<void> {
    const staff = [
      { role: 'counsellor', id: me, name: 'Ich' },
      { role: 'counsellor', id: colleague, name: 'Kollegin' },
      { role: 'teamLead', id: 't-lead', name: 'Leitung' },
      { role: 'dataProtection', id: 'd-protection', name: 'Datenschutz' },
    ] as const;
    const writer = serverOn(opened.storage, { staff });
    const by = (role: string, id: string) => ({ 'etappe-actor': `${role}:${id}` });
    async function told(kind: Kind, id: string, ...more: Proposal[]): Promise<void> {
      const words = { name: nameOf(kind), contact: canary(kind, 'contact'), concern: canary(kind, 'concern') };
      const at = { site: 'wiesbaden', centre: 'wiesbaden-1' };
      const made = await writer.send<{ id: string }>('/api/v1/cases', at, { 'idempotency-key': newKey(), ...by('counsellor', id) });
      cases[kind] = made.body.id;
      const proposals: Proposal[] = [{ ...inquiry, words }, { type: 'privacy.explained', language: 'ar' }, ...more];
      for (const [version, proposal] of proposals.entries()) {
        const { status, text } = await writer.propose(cases[kind], version, proposal, by('counsellor', id));
        if (status !== 200) throw new Error(`${proposal.type}: ${text}`);
      }
    }
    const closing = (kind: Kind): Proposal => ({ type: 'case.closed', reason: 'clientWish', words: { note: canary(kind, 'note') } });
    await told('own', me);
    await told('colleague', colleague);
    await told('closed', me, closing('closed'));
    await told('erased', me, closing('erased'));
    for (const kind of ['own', 'colleague'] as const)
      await writer.send(`/api/v1/cases/${cases[kind]}/drafts/needs`, { need: canary(kind, 'draft') }, { 'if-match': '"0"' }, 'PUT');
    writer.setToday('2037-01-04');
    const approved = await writer.propose(cases.erased, 3, { type: 'approval.given', act: 'erasure' }, by('teamLead', 't-lead'));
    const erased = await writer.propose(cases.erased, approved.body.version, { type: 'case.erased' }, by('dataProtection', 'd-protection'));
    if (erased.status !== 200) throw new Error(erased.text);
  }

  /** Which canaries of a case may stand in an answer. */
  function shown(sight: Sight, kind: Kind): readonly string[] {
    if (kind === 'erased' || sight === 'nothing' || sight === 'clocks') return [];
    const name = [nameOf(kind)];
    return sight === 'identity' ? name : [...name, ...['contact', 'concern', 'note', 'draft'].map((field) => canary(kind, field))];
  }
  const foreign = (text: string, allowed: readonly string[]): string[] =>
    (text.match(/kanarie-\w+-\w+/gu) ?? []).filter((found) => !allowed.includes(found));

  describe.each(rows)('%s, %s', (role, where, sights) => {
    const sightOf = (kind: Kind): Sight => (kind === 'colleague' ? sights.colleague : sights.own);
    const session = () => {
      const found = sessions.get(`${role} ${where}`);
      if (found === undefined) throw new Error(`nobody is ${role} ${where}`);
      return found;
    };

    test.each(kinds)('a case that is %s', async (kind) => {
      const sight = sightOf(kind);
      for (const route of ofCase) {
        const answer = await session().ask(`/api/v1/cases/${cases[kind]}${route}`);
        const isDenied = answer.status === 403 || answer.status === 404;
        expect([route, foreign(everythingOf(answer), shown(sight, kind))]).toEqual([route, []]);
        expect([route, isDenied]).toEqual([route, sight === 'nothing' || (isDenied && route !== '')]);
      }
      const { text } = await session().ask(`/api/v1/cases/${cases[kind]}`);
      const told = [nameOf(kind), canary(kind, 'concern')].filter((word) => text.includes(word));
      expect(told).toEqual([nameOf(kind), canary(kind, 'concern')].filter((word) => shown(sight, kind).includes(word)));
    });

    test('a case of others is answered as one that does not exist', async () => {
      const known = await session().ask(`/api/v1/cases/${cases.colleague}`);
      const unknown = await session().ask('/api/v1/cases/9f1c7a52-0000-4000-8000-000000000000');
      const bare = ({ status, text }: Answer) => [status, text.replace(/"request":"[^"]*"/u, '')];
      expect(sights.colleague === 'nothing' ? bare(known) : bare(unknown)).toEqual(bare(unknown));
    });

    test('what is listed', async () => {
      const allowed = kinds.flatMap((kind) => shown(sightOf(kind), kind));
      for (const path of ofAll) {
        const answer = await session().ask(path);
        expect([path, foreign(everythingOf(answer), allowed)]).toEqual([path, []]);
      }
      const searched = await session().send('/api/v1/cases/search', { words: 'kanarie' });
      expect(foreign(everythingOf(searched), allowed)).toEqual([]);
      const listed = await session().ask<{ cases?: { id: string; name: string | null }[]; total?: number }>('/api/v1/cases');
      const expected = kinds.filter((kind) => sightOf(kind) !== 'nothing').map((kind) => cases[kind]);
      expect((listed.body.cases ?? []).map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
      // A name somebody may not see is not found by it either.
      const found = await session().send<{ total?: number }>('/api/v1/cases/search', { words: nameOf('own') });
      expect(found.body.total ?? 0).toBe(['content', 'identity'].includes(sights.own) ? 1 : 0);
    });

    test('who is responsible is told to whoever works with colleagues, and found by', async () => {
      const { body } = await session().ask<{ cases?: { id: string; counsellor: string | null }[] }>('/api/v1/cases');
      const listed = (body.cases ?? []).map(({ counsellor }) => counsellor);
      const me = sessions.get('counsellor here')?.id ?? '';
      const responsible = { own: me, colleague: colleagueId, closed: me, erased: me };
      const isTold = role !== 'qualityAssurance';
      const expected = kinds.filter((kind) => sightOf(kind) !== 'nothing').map((kind) => (isTold ? responsible[kind] : null));
      expect(Map.groupBy(listed, String)).toEqual(Map.groupBy(expected, String));
      const found = await session().send<{ cases?: { id: string }[] }>('/api/v1/cases/search', { words: 'colleague' });
      const isFound = isTold && sights.colleague !== 'nothing';
      expect((found.body.cases ?? []).map(({ id }) => id)).toEqual(isFound ? [cases.colleague] : []);
    });

    test.each(kinds)('writing to a case that is %s', async (kind) => {
      const sight = sightOf(kind);
      const headers = { 'if-match': '"1"', 'idempotency-key': newKey() };
      const told = { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true, words: { need: 'Text' } };
      const proposed = await session().send(`/api/v1/cases/${cases[kind]}/proposals`, told, headers);
      const draft = await session().send(`/api/v1/cases/${cases[kind]}/drafts/goals`, { text: 'x' }, { 'if-match': '"7"' }, 'PUT');
      // Whoever may write is told that the version is another one; everybody else learns nothing of it. Nothing is typed into what is erased.
      const mayType = sight === 'content' && kind !== 'erased';
      expect([proposed.status === 412, [403, 404].includes(draft.status)]).toEqual([sight === 'content', !mayType]);
      expect(foreign(everythingOf(proposed) + everythingOf(draft), shown(sight, kind))).toEqual([]);
    });
  });

  test('no line of the log holds a word', () => {
    expect(all.server.logged.length).toBeGreaterThan(100);
    expect(foreign(all.server.logged.join('\n'), [])).toEqual([]);
  });
});
