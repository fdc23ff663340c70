// Clients that write: a proposal under its key, sent once, twice, again or late, and what its answer has to be.
import { chance } from '../../../src/scenarios/random.ts';
import { uuidFrom } from './chance.ts';
import { isAbout } from './marks.ts';
import {
  acknowledged,
  checkDrafts,
  checkWords,
  insist,
  leastOf,
  lost,
  newWrite,
  observe,
  refused,
  mayBeErased,
  mayFind,
  mustFind,
  sightsOf,
  sent,
  turnedAway,
  type Body,
  type KnownCase,
  type Write,
} from './model.ts';
import type { Person } from './people.ts';
import { ask, jsonOf, keepView, noteDoubted, noteUncertain, noteWritten, type View, type World } from './world.ts';

/** The whole case as somebody reads it now: everything acknowledged is there. */
export async function read(world: World, person: Person, about: KnownCase): Promise<View | null> {
  const least = leastOf(about);
  const before = sightsOf(person, about);
  const { status, text, headers, problem } = await ask(world, person, { method: 'GET', path: `/api/v1/cases/${about.id}` });
  const sights = [...before, ...sightsOf(person, about)];
  if (status === 404)
    insist(!mustFind(sights), 'I1', () => `${person.id} does not find case ${about.number} (${problem}), and it was acknowledged`);
  if (status !== 200) return null;
  insist(mayFind(sights), 'access', () => `${person.id} opens case ${about.number} of ${about.counsellor}`);
  const view = jsonOf<View>({ status, text, headers });
  observe(about, view.entries, least);
  checkView(
    about,
    view,
    sights.every((sight) => sight === 'content'),
  );
  keepView(world, about, view);
  return view;
}

/** Words and drafts, unless somebody has written since. */
function checkView(about: KnownCase, view: View, isContent: boolean): void {
  insist(view.version === view.entries.length, 'I1', () => `case ${about.number} says version ${view.version}`);
  if (!isContent || view.version !== about.entries.length) return;
  checkWords(about, view.words);
  checkDrafts(about, view.drafts);
}

/** What a proposal was answered with, in a word. */
function taken(world: World, write: Write, { status, text, problem, headers }: Awaited<ReturnType<typeof ask>>): string {
  const { about, by, body } = write;
  if (status >= 500) {
    lost(write);
    noteUncertain(world);
    return `${status}`;
  }
  if (status === 423) noteDoubted(world);
  if (status === 404)
    insist(!mustFind(sightsOf(by, about)), 'I1', () => `${by.id} does not find case ${about.number} to record ${body.type}`);
  if (status === 423 || status === 403 || status === 404) {
    turnedAway(write);
    return `${status} ${problem}`;
  }
  insist(problem !== 'keyReused', 'answers', () => `${body.type} in case ${about.number} is answered as if somebody else used its key`);
  if (status !== 200) {
    refused(write, status);
    return `${status} ${problem}`;
  }
  const isForgotten = body.type !== 'case.erased' || !isAbout(text, about);
  insist(isForgotten, 'access', () => `the erasure of case ${about.number} is answered with its words`);
  const view = jsonOf<View>({ status, text, headers });
  observe(about, view.entries, 0);
  acknowledged(write, { version: view.version, today: view.today });
  if (write.recordedAt === about.entries.length) keepView(world, about, view);
  noteWritten(world);
  return `recorded ${view.version}`;
}

/** Sends it, for the first time or again. Now and then its answer is lost on the way. */
export async function send(world: World, write: Write): Promise<string> {
  const { about, by, body, key, version } = write;
  const isHeard = !chance(world.random, 0.06);
  sent(write, world.clock.today());
  const before = sightsOf(by, about);
  const answer = await ask(world, by, {
    method: 'POST',
    path: `/api/v1/cases/${about.id}/proposals`,
    body,
    headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
  });
  insist(
    answer.status !== 200 || mayFind([...before, ...sightsOf(by, about)]),
    'access',
    () => `${by.id} records ${body.type} in case ${about.number} of ${about.counsellor}`,
  );
  if (isHeard) return taken(world, write, answer);
  lost(write);
  noteUncertain(world);
  return 'answer lost';
}

export const drawWrite = (world: World, about: KnownCase, by: Person, version: number, body: Body): Write =>
  newWrite({ about, by, version, body, key: uuidFrom(world.random) });

/** The first entry of a case comes with it: who opens it has its id from the answer, and reads what was recorded. */
export async function open(world: World, write: Write): Promise<string> {
  const { about, by, body, key } = write;
  const isHeard = !chance(world.random, 0.06);
  sent(write, world.clock.today());
  const { centre } = about;
  const answer = await ask(world, by, {
    method: 'POST',
    path: '/api/v1/cases',
    body: { site: 'hannover', centre, proposal: body },
    headers: { 'idempotency-key': key },
  });
  if (answer.status >= 500 || !isHeard) {
    lost(write);
    noteUncertain(world);
    return isHeard ? `${answer.status}` : 'answer lost';
  }
  if (answer.status === 423) noteDoubted(world);
  if (answer.status !== 201) {
    // The receipt goes with an erased case: its key counts as used by another.
    const isGone = mayBeErased(about);
    const isLawful = answer.status === 423 || ([400, 409, 422].includes(answer.status) && (about.id === null || isGone));
    insist(isLawful, 'answers', () => `opening case ${about.number} is answered with ${answer.status}`);
    if (answer.status === 423 || isGone) turnedAway(write);
    else refused(write, answer.status);
    return `${answer.status}`;
  }
  const { id } = jsonOf<{ id: string }>(answer);
  insist(about.id === null || about.id === id, 'answers', () => `case ${about.number} gets another id when it is sent again`);
  about.id = id;
  about.acknowledged = Math.max(about.acknowledged, 1);
  noteWritten(world);
  // No longer under way, and yet nobody has seen it: the next to read it will.
  lost(write);
  await read(world, by, about);
  return 'opened';
}

/** Under the key of something that was recorded: refused, whatever it says and whichever case it is for. */
export async function reuse(world: World, earlier: Write, about: KnownCase, body: Body): Promise<string> {
  const answer = await ask(world, earlier.by, {
    method: 'POST',
    path: `/api/v1/cases/${about.id}/proposals`,
    body,
    headers: { 'if-match': `"${leastOf(about)}"`, 'idempotency-key': earlier.key },
  });
  const { status, problem } = answer;
  // The receipts of an erased case are gone with it.
  const isLawful = status >= 500 || [403, 404, 423].includes(status) || problem === 'keyReused' || mayBeErased(earlier.about);
  insist(isLawful, 'answers', () => `a key that was used for ${earlier.body.type} is taken for ${body.type}: ${status} ${problem}`);
  return `${status} ${problem}`;
}
