// What somebody may do next: each kind of step as likely as it is written here, drawn for somebody and for some case.
import { between, chance, pick, pickWeighted, type Random } from '../../../src/scenarios/random.ts';
import { drawBody, drawCorrection, drawLate, drawVoiding, inquiry } from './bodies.ts';
import { insist, isErased, isOpen, leastOf, newCase, Violation, type Body, type KnownCase, type Write } from './model.ts';
import { actorFor, counsellors, everybody, people, readers, type Person } from './people.ts';
import { calendar, certificate, feed, list, outbox, recording, strange } from './reading.ts';
import type { Fault, Task } from './scheduler.ts';
import { typing } from './typing.ts';
import { ask, count, noteUncertain, type View, type World } from './world.ts';
import { drawWrite, open, read, reuse, send } from './writing.ts';

/** Cases at most. */
const most = 5;

type Step = { readonly name: string; readonly act: () => Promise<string> };
type Drawn = Step | readonly Step[] | null;

const known = ({ model }: World): KnownCase[] => model.cases.filter(({ id }) => id !== null);

/** Mostly the one that is furthest: some lives have to come to their end. */
function drawCase(world: World): KnownCase | null {
  const cases = known(world);
  return cases.length === 0 ? null : pick(world.random, cases);
}

/** Mostly whose case it is. */
function drawPerson({ random }: World, about: KnownCase): Person {
  const own = everybody.find(({ id }) => id === about.counsellor) ?? people.one;
  return chance(random, 0.7) ? own : pick(random, everybody);
}

function draft(world: World, about: KnownCase, view: View): Body | null {
  const { random } = world;
  const kind = pickWeighted(random, [
    ['now', 88],
    ['late', 6],
    ['correction', 4],
    ['voiding', 2],
  ] as const);
  if (kind === 'late') return drawLate(world, about, view);
  if (kind === 'correction') return drawCorrection(world, about);
  return kind === 'voiding' ? drawVoiding(world, about) : drawBody(world, about, view);
}

const sending = (world: World, write: Write, how: string): Step => ({
  name: `${write.by.id} ${how} ${write.body.type} in case ${write.about.number} at ${write.version}`,
  act: () => (write.about.id === null || write.version === 0 ? open(world, write) : send(world, write)),
});

/** Reads first where the last view is not of today, and proposes what it offers; now and then from a page that was left open. */
const propose = (world: World): Drawn => {
  const about = drawCase(world);
  if (about === null) return null;
  const reader = actorFor('', about);
  return { name: `${reader.id} goes on with case ${about.number}`, act: () => goOn(world, about, reader) };
};

async function goOn(world: World, about: KnownCase, reader: Person): Promise<string> {
  const last = world.views.get(about);
  const isFresh =
    last !== undefined && last.today === world.clock.today() && (last.version === leastOf(about) || chance(world.random, 0.1));
  const view = isFresh ? last : await read(world, reader, about);
  const body = view === null ? null : draft(world, about, view);
  if (view === null || body === null) return view === null ? 'not read' : 'nothing to do';
  const by = chance(world.random, 0.05) ? pick(world.random, everybody) : actorFor(body.type, about);
  const write = drawWrite(world, about, by, view.version, body);
  const outcome = await send(world, write);
  count(world, `${kindOf(body)}: ${outcome.split(' ')[0]}`);
  return `${by.id} ${body.type}: ${outcome}`;
}

const kindOf = ({ type, effectiveOn }: Body): string => {
  if (effectiveOn !== undefined) return 'told late';
  return ['fact.corrected', 'entry.voided', 'case.erased', 'approval.given'].includes(type) ? type : 'proposed';
};

function begin(world: World): Drawn {
  if (world.model.cases.length >= most) return null;
  const by = pick(world.random, counsellors);
  const about = newCase(world.model, by);
  const step = sending(world, drawWrite(world, about, by, 0, inquiry(world, about)), 'opens');
  return chance(world.random, 0.3) ? [step, step] : step;
}

const everyWrite = ({ model }: World): Write[] => model.cases.flatMap(({ writes }) => writes);

function drawWriteOf(world: World, fits: (write: Write) => boolean): Write | null {
  const fitting = everyWrite(world).filter(fits);
  return fitting.length === 0 ? null : pick(world.random, fitting);
}

function again(world: World): Drawn {
  const write = drawWriteOf(world, (one) => (isOpen(one) && one.flying === 0) || (one.recordedAt !== null && chance(world.random, 0.2)));
  return write === null ? null : sending(world, write, 'repeats');
}

/** The same request, sent by a button that was pressed twice. */
function twice(world: World): Drawn {
  const about = drawCase(world);
  const view = about === null ? undefined : world.views.get(about);
  if (about === null || view === undefined || view.version !== leastOf(about) || view.today !== world.clock.today()) return null;
  const body = drawBody(world, about, view);
  if (body === null) return null;
  const step = sending(world, drawWrite(world, about, actorFor(body.type, about), view.version, body), 'sends twice');
  return [step, step];
}

function useAgain(world: World): Drawn {
  const earlier = drawWriteOf(world, ({ answer, about }) => answer !== null && !isErased(about));
  const about = drawCase(world);
  if (earlier === null || about === null) return null;
  const isElsewhere = about !== earlier.about;
  // Something else in the same case: the same would be answered as it was.
  const channel = earlier.body['channel'] === 'phone' ? 'letter' : 'phone';
  const body: Body = isElsewhere ? earlier.body : { type: 'contact.noted', channel };
  return {
    name: `${earlier.by.id} uses the key of ${earlier.body.type} again, in case ${about.number}`,
    act: () => reuse(world, earlier, about, body),
  };
}

const reading = (world: World): Drawn => {
  const about = drawCase(world);
  if (about === null) return null;
  const person = drawPerson(world, about);
  const reader = pick(world.random, readers);
  const named = (what: string, act: () => Promise<string>, by = reader) => ({ name: `${by.id} ${what}`, act });
  return pickWeighted<Drawn>(world.random, [
    [named(`reads case ${about.number}`, async () => ((await read(world, person, about)) === null ? 'not read' : 'read'), person), 4],
    [named('lists', () => list(world, reader)), 4],
    [named('opens the calendar', () => calendar(world, reader)), 2],
    [named('opens the outbox', () => outbox(world, reader)), 3],
    [named(`exports case ${about.number}`, () => recording(world, person, about), person), 2],
    [named('reads a feed', () => feed(world, people.one), people.one), 1],
    [named(`asks for the certificate of case ${about.number}`, () => certificate(world, about), people.data), 1],
    [named(`tries case ${about.number}`, () => strange(world, person, about), person), 2],
  ]);
};

function typed(world: World): Drawn {
  const about = drawCase(world);
  if (about === null) return null;
  const person = drawPerson(world, about);
  const act = typing(world, person, about);
  return act === null ? null : { name: `${person.id} types in case ${about.number}`, act };
}

const isLetterWaiting = ({ entries, writes }: KnownCase): boolean =>
  writes.some((write) => isOpen(write) && write.body.type === 'referral.prepared') ||
  entries.findLast(({ event }) => event.type.startsWith('referral.'))?.event.type === 'referral.prepared';

const round = (world: World): Drawn => ({ name: 'a round of messages', act: () => makeRound(world) });

async function makeRound(world: World): Promise<string> {
  world.mail.last = null;
  try {
    // A letter that leaves is dated today, whatever was written last.
    if (world.model.cases.some(isLetterWaiting)) noteUncertain(world);
    await world.server.round();
    return 'done';
  } catch (error) {
    if (error instanceof Violation) throw error;
    insist(world.mayFail, 'I5', () => `a round ended with ${String(error)}`);
    cutOff(world);
    return 'failed';
  }
}

/** What was sent last may not have been noted. */
export function cutOff({ mail }: World): void {
  if (mail.last !== null) mail.sent.set(mail.last, 'open');
}

const kinds: readonly (readonly [kind: string, draw: (world: World) => Drawn, weight: number])[] = [
  ['goes on', propose, 46],
  ['opens a case', begin, 5],
  ['repeats', again, 6],
  ['sends twice', twice, 6],
  ['uses a key again', useAgain, 3],
  ['reads', reading, 18],
  ['types', typed, 9],
  ['round', round, 7],
];
const weighed = kinds.map(([kind, draw, weight]) => [[kind, draw] as const, weight] as const);

const drawFault = (random: Random): Fault | null =>
  chance(random, 0.1)
    ? {
        call: between(random, 1, 16),
        when: pick(random, ['before', 'after'] as const),
        kind: chance(random, 0.8) ? 'unavailable' : 'unknown',
      }
    : null;

const asTask = (world: World, { name, act }: Step, fault: Fault | null): Task => ({
  name,
  fault,
  act: async () => void world.trace.push(`  ${name}: ${await act()}`),
});

/** What is under way at once: one to four of them. `isQuiet`: nothing fails. */
export function drawTasks(world: World): Task[] {
  const { random } = world;
  const tasks: Task[] = [];
  for (let wanted = between(random, 1, 4); wanted > 0; wanted -= 1) {
    const [kind, draw] = pickWeighted(random, weighed);
    const drawn = draw(world);
    if (drawn === null) continue;
    count(world, kind);
    for (const step of Array.isArray(drawn) ? (drawn as readonly Step[]) : [drawn as Step])
      tasks.push(asTask(world, step, drawFault(random)));
  }
  return tasks;
}

/** The system administration says that the clock is right. */
export async function confirmClock(world: World): Promise<void> {
  const { status } = await ask(world, people.system, {
    method: 'POST',
    path: '/api/v1/clock/confirmation',
    body: { day: world.clock.today() },
  });
  insist(status === 204, 'clock', () => `confirming the clock is answered with ${status}`);
  world.marks.isConfirmed = true;
}
