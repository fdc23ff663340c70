// Clients that read what stands beside the cases: the list, the calendar, the outbox, recordings, a feed, certificates.
import { isDeepStrictEqual } from 'node:util';
import { chance, pick } from '../../../src/scenarios/random.ts';
import { insist, isErased, leastOf, mayBeErased, mayFind, mustFind, observe, sightsOf, type KnownCase, type ShownEntry } from './model.ts';
import { people, type Person } from './people.ts';
import { ask, count, jsonOf, noteUncertain, noteWritten, type World } from './world.ts';

type Row = { readonly id: string; readonly version: number; readonly counsellor: string | null; readonly stage: string };
export type List = { readonly cases: readonly Row[]; readonly total: number; readonly damaged: readonly unknown[] };

/** Every case somebody sees stands in their list, at the version that was acknowledged; no other one does. */
export async function list(world: World, person: Person): Promise<string> {
  const { cases } = world.model;
  const before = new Map(
    cases.map((about) => [about, { sights: sightsOf(person, about), least: leastOf(about), wasErased: isErased(about) }]),
  );
  const answer = await ask(world, person, { method: 'GET', path: '/api/v1/cases?limit=500' });
  if (answer.status !== 200) return `${answer.status}`;
  const { cases: rows, damaged } = jsonOf<List>(answer);
  insist(damaged.length === 0 || world.mayFail, 'I4', () => `${damaged.length} cases are called damaged`);
  for (const { id, version } of rows) {
    const about = cases.find((one) => one.id === id);
    // One whose opening nobody has answered yet.
    if (about === undefined) continue;
    const { sights = [], least = 0 } = before.get(about) ?? {};
    insist(mayFind([...sights, ...sightsOf(person, about)]), 'access', () => `${person.id} finds case ${about.number} in the list`);
    insist(version >= least, 'projection', () => `the list shows case ${about.number} at ${version}, and it was at ${least}`);
  }
  const ids = new Set(rows.map(({ id }) => id));
  const missing = [...before].find(
    ([about, { sights, least, wasErased }]) =>
      // While it is being erased its row goes and comes again.
      wasErased === mayBeErased(about) &&
      about.id !== null &&
      least > 0 &&
      mustFind([...sights, ...sightsOf(person, about)]) &&
      !ids.has(about.id),
  );
  insist(missing === undefined || damaged.length > 0, 'projection', () => `case ${missing?.[0].number} is not in the list of ${person.id}`);
  return `${rows.length} rows`;
}

export async function calendar(world: World, person: Person): Promise<string> {
  const { status } = await ask(world, person, { method: 'GET', path: `/api/v1/calendar?month=${world.clock.today().slice(0, 7)}` });
  return `${status}`;
}

type Message = { readonly id: number; readonly case: string; readonly status: string };

/** And, one time in two, somebody sees to a message or has it sent again. */
export async function outbox(world: World, person: Person): Promise<string> {
  const answer = await ask(world, person, { method: 'GET', path: '/api/v1/outbox?limit=200' });
  if (answer.status !== 200) return `${answer.status}`;
  const { messages } = jsonOf<{ readonly messages: readonly Message[] }>(answer);
  for (const one of messages) {
    const about = world.model.cases.find(({ id }) => id === one.case);
    const isTheirs = about === undefined || mayFind(sightsOf(person, about));
    insist(isTheirs || world.mayFail, 'access', () => `${person.id} reads a message about case ${about?.number}`);
  }
  if (messages.length === 0 || chance(world.random, 0.5)) return `${messages.length} messages`;
  const { id } = pick(world.random, messages);
  const act = pick(world.random, ['done', 'again'] as const);
  // Counted before it is asked: a round may come in between.
  if (act === 'again') world.mail.again += 1;
  const acted = await ask(world, person, { method: 'POST', path: `/api/v1/outbox/${id}/${act}`, body: {} });
  if (acted.status === 200) noteWritten(world);
  else noteUncertain(world);
  count(world, `message ${act} ${acted.status}`);
  return `message ${id} ${act}: ${acted.status}`;
}

const plain = ({ seq, on, at, by, event }: ShownEntry): ShownEntry => ({ seq, on, at, by, event });

type Line = ShownEntry & { readonly prev: string; readonly hash: string };

/** The recording holds the same entries, each linked to the one before it. */
export async function recording(world: World, person: Person, about: KnownCase): Promise<string> {
  const least = leastOf(about);
  const { status, text } = await ask(world, person, { method: 'GET', path: `/api/v1/cases/${about.id}/recording` });
  if (status !== 200) return `${status}`;
  const [, ...lines] = text.trimEnd().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as Line);
  observe(about, entries.map(plain), least);
  const isLinked = entries.every(({ prev }, index) => index === 0 || prev === entries[index - 1]?.hash);
  insist(isLinked, 'record', () => `the recording of case ${about.number} is not linked`);
  return `${lines.length} lines`;
}

/** A calendar of one's own, read by whoever has its address. */
export async function feed(world: World, person: Person): Promise<string> {
  const known = world.feeds.get(person.id);
  if (known === undefined) {
    const made = await ask(world, person, { method: 'POST', path: '/api/v1/calendar/feed', body: {} });
    if (made.status !== 201) {
      noteUncertain(world);
      return `${made.status}`;
    }
    noteWritten(world);
    world.feeds.set(person.id, new URL(jsonOf<{ address: string }>(made).address).pathname);
    return 'a new one';
  }
  const { status } = await ask(world, null, { method: 'GET', path: known });
  insist([200, 423].includes(status) || status >= 500, 'I1', () => `a feed is answered with ${status}`);
  return `${status}`;
}

type Certificate = { readonly isComplete: boolean; readonly left: Readonly<Record<string, number>> };

/** `isAtRest`: nothing is under way that could still have to come to its end. */
export async function certificate(world: World, about: KnownCase, isAtRest = false): Promise<string> {
  const wasErased = isErased(about);
  const path = `/api/v1/cases/${about.id}/erasure/certificate`;
  const answer = await ask(world, people.data, { method: 'GET', path });
  if (answer.status >= 500) return `${answer.status}`;
  insist(answer.status === 200 || !wasErased, 'I1', () => `case ${about.number} was erased and has no certificate`);
  if (answer.status !== 200) return `${answer.status}`;
  const { isComplete, left } = jsonOf<Certificate>(answer);
  insist(isComplete || !isAtRest, 'record', () => `of case ${about.number}, which was erased, there is left: ${JSON.stringify(left)}`);
  return isComplete ? 'complete' : 'pending';
}

/** A case of others is answered just as one that does not exist. */
export async function strange(world: World, person: Person, about: KnownCase): Promise<string> {
  const isForeign = !mayFind(sightsOf(person, about));
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  for (const id of [about.id ?? '', '00000000-0000-8000-8000-000000000000'])
    answers.push(await ask(world, person, { method: 'GET', path: `/api/v1/cases/${id}` }));
  const [there, missing] = answers.map(({ status, text }) => [status, text.replace(/"request":"[^"]*"/u, '')]);
  const isAlike = isDeepStrictEqual(there, missing) || !isForeign || mayFind(sightsOf(person, about)) || world.mayFail;
  insist(isAlike, 'access', () => `a case of others is answered with ${String(there)}, one that is not there with ${String(missing)}`);
  return `${answers[0]?.status}`;
}
