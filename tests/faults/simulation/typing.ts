// Clients that type: everybody on a page of their own, which is kept, dropped, lost on the way or forgotten with the file.
import { chance } from '../../../src/scenarios/random.ts';
import { markedDraft } from './marks.ts';
import { insist, mayBeErased, sightsOf, type KnownCase, type Sights } from './model.ts';
import { people, type Person } from './people.ts';
import { ask, type World } from './world.ts';

const pages: Readonly<Record<string, string>> = {
  [people.one.id]: 'need',
  [people.two.id]: 'goal',
  [people.away.id]: 'inquiry',
  [people.deputy.id]: 'risks',
};

/** Null for whoever is typing there already, or never types. */
export function typing(world: World, person: Person, about: KnownCase): (() => Promise<string>) | null {
  const page = pages[person.id];
  if (page === undefined || about.drafts.get(page)?.isFlying === true) return null;
  const number = world.trace.length + 1;
  const value = chance(world.random, 0.2) ? null : markedDraft(`Entwurf ${number}`, about);
  const isHeard = !chance(world.random, 0.06);
  return () => keep(world, person, about, { page, value, number, isHeard });
}

const isWhole = (sights: Sights): boolean => sights.every((sight) => sight === 'content');

type Typed = { readonly page: string; readonly value: string | null; readonly number: number; readonly isHeard: boolean };

async function keep(world: World, person: Person, about: KnownCase, { page, value, number, isHeard }: Typed): Promise<string> {
  const draft = about.drafts.get(page) ?? { by: person, version: 0, values: ['null'], isFlying: false, isForgotten: false, since: 0 };
  if (draft.isFlying) return 'typed already';
  const before = draft.values;
  const [wasSeen, wasErased] = [sightsOf(person, about), mayBeErased(about)];
  Object.assign(draft, { isFlying: true, isForgotten: false, since: (about.moments += 1), values: [...before, JSON.stringify(value)] });
  about.drafts.set(page, draft);
  const { status, headers, problem } = await ask(world, person, {
    method: value === null ? 'DELETE' : 'PUT',
    path: `/api/v1/cases/${about.id}/drafts/${page}`,
    ...(value !== null && { body: value }),
    headers: { 'if-match': `"${draft.version}"`, 'etappe-tab': `${person.id}.${number}` },
  });
  draft.isFlying = false;
  if (status >= 500 || !isHeard) return `${status}, answer lost`;
  if (status === 204) {
    draft.version = Number(/\d+/u.exec(headers.get('etag') ?? '')?.[0]);
    // Forgotten while it was on its way: it came just before, or just after.
    draft.values = draft.isForgotten ? ['null', JSON.stringify(value)] : [JSON.stringify(value)];
    return 'kept';
  }
  draft.values = before;
  const isLawful = status === 403 || status === 404;
  insist(isLawful, 'answers', () => `a draft is answered with ${status} ${problem}`);
  const isTheirs = isWhole([...wasSeen, ...sightsOf(person, about)]) && !wasErased && !mayBeErased(about);
  insist(!isTheirs, 'I1', () => `${person.id} may not type in case ${about.number}: ${status}`);
  return `${status}`;
}
