// Everything one seed decides about: the server, what is known of it, the day, and what has happened so far.
import { daysBetween, type Day } from '../../../machines/day.ts';
import { stageOf, type StagePath } from '../../../src/engine/state/state-path.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import type { Offer } from '../../../src/engine/state/explain.ts';
import { chance, type Random } from '../../../src/scenarios/random.ts';
import { keepBegun } from './begun.ts';
import { chanceFrom } from './chance.ts';
import { gatedStorage } from './gated-storage.ts';
import { checkMarks, seenBy } from './marks.ts';
import { insist, newModel, type KnownCase, type Model, type ShownEntry } from './model.ts';
import type { Person } from './people.ts';
import type { Place } from './place.ts';
import { fibreNow, gate } from './scheduler.ts';
import { enrol, movedClock, serverOn, type Answer, type Mailing, type Request, type Server } from './server.ts';

/** What a client reads of a case. */
export type View = {
  readonly version: number;
  readonly today: Day;
  readonly state: CaseState;
  readonly offers: readonly Offer[];
  readonly entries: readonly ShownEntry[];
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly drafts: Readonly<Record<string, unknown>>;
  readonly sight?: string;
};

export type World = {
  readonly random: Random;
  readonly model: Model;
  readonly clock: ReturnType<typeof movedClock>;
  /** What was read last of each case. */
  readonly views: Map<KnownCase, View>;
  readonly feeds: Map<string, string>;
  /** By kind of step and what came of it. */
  readonly counts: Map<string, number>;
  readonly trace: string[];
  readonly mail: Mail;
  readonly marks: ClockMarks;
  /** A failure is meant somewhere in what is under way. */
  mayFail: boolean;
  place: Place;
  server: Server;
};

/** `again`: how many messages somebody has asked to be sent once more. */
type Mail = { readonly sent: Map<string, 'sent' | 'open'>; last: string | null; again: number };

/** What the doubt about a clock goes by, as far as the answers have shown it. */
type ClockMarks = { lastWritten: Day | null; isConfirmed: boolean; isUncertain: boolean };

const firstDay = '2026-03-02';

export async function newWorld(seed: number, place: Place): Promise<World> {
  const random = chanceFrom(seed);
  const clock = movedClock(firstDay);
  const mail: Mail = { sent: new Map(), last: null, again: 0 };
  const parts = {
    random,
    clock,
    mail,
    model: newModel(),
    views: new Map(),
    feeds: new Map(),
    counts: new Map(),
    trace: [],
    mayFail: false,
  };
  const marks = { lastWritten: null, isConfirmed: false, isUncertain: false };
  await enrol(place.storage);
  await keepBegun(place.storage, parts.model, { seed, random, on: firstDay });
  return { ...parts, marks, place, server: started(parts, place) };
}

/** A server that begins on what is there. */
export const started = ({ clock: { clock }, ...parts }: Pick<World, 'clock' | 'mail' | 'random' | 'counts'>, { storage }: Place): Server =>
  serverOn(gatedStorage(storage), clock, postOf(parts));

/** Once it was taken, a message goes out again only where its server died before that was noted, or where somebody asks for it. */
function postOf(world: Pick<World, 'mail' | 'random' | 'counts'>): Mailing {
  const { mail, random } = world;
  return gate('mailer.send', async ({ id, text }) => {
    insist(!/kwq|nmq/u.test(text), 'access', () => 'a mail repeats what was said in a counselling room');
    if (mail.sent.get(id) === 'sent') {
      insist(mail.again > 0, 'mail', () => 'a message that was sent is sent again');
      mail.again -= 1;
    }
    const fault = chance(random, 0.15) ? 'unreachable' : null;
    mail.sent.set(id, fault === null ? 'sent' : 'open');
    mail.last = id;
    count(world, fault === null ? 'mail sent' : 'mail server away');
    return fault;
  });
}

export function count({ counts }: Pick<World, 'counts'>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

const typeIn = (text: string): string => /"type":"urn:etappe:problem:(?<type>\w+)"/u.exec(text)?.groups?.['type'] ?? '';

/** Only where a failure was made, and said as what it is. */
function checkFailure({ status, text, headers }: Answer, about: string): void {
  const fibre = fibreNow();
  const problem = typeIn(text);
  if (status < 500 && problem !== 'damagedCase') return;
  insist(fibre !== null && fibre.failedAt !== null, 'I5', () => `${about} is answered with ${status} ${problem}`);
  const isUnavailable = fibre.fault?.kind === 'unavailable';
  insist(!isUnavailable || status === 503, 'I5', () => `${about}: a store that is away at ${fibre.failedAt} is answered with ${status}`);
  insist(status !== 503 || headers.has('retry-after'), 'I5', () => `${about}: 503 does not say when to ask again`);
}

/** Asks, and looks at the answer for what no answer may hold, whoever asks and whatever it is about. */
export async function ask(world: World, person: Person | null, request: Request): Promise<Answer & { readonly problem: string }> {
  const { server, model } = world;
  const before = person === null ? new Map() : seenBy(person, model);
  const answer = await server.ask(person, request);
  const about = `${person?.id ?? 'nobody'} ${request.method} ${request.path}`;
  checkFailure(answer, about);
  insist(person !== null || !/kwq|nmq/u.test(answer.text), 'access', () => `${about} shows words to nobody in particular`);
  if (person !== null) checkMarks(answer.text, person, before, model);
  return { ...answer, problem: typeIn(answer.text) };
}

export const jsonOf = <Shape>({ text }: Answer): Shape => JSON.parse(text) as Shape;

/** Days that a clock may be ahead of what was written last. */
const trusted = 60;

const mustDoubt = ({ lastWritten, isConfirmed, isUncertain }: ClockMarks, day: Day): boolean =>
  lastWritten !== null && !isConfirmed && !isUncertain && (day < lastWritten || daysBetween(lastWritten, day) > trusted);

/** Something dated was recorded. */
export function noteWritten({ marks, clock }: World): void {
  const day = clock.today();
  insist(!mustDoubt(marks, day), 'clock', () => `written on ${day}, after ${marks.lastWritten}, and nobody was asked`);
  marks.lastWritten = marks.lastWritten === null || marks.isConfirmed || day > marks.lastWritten ? day : marks.lastWritten;
  marks.isConfirmed = false;
  marks.isUncertain = false;
}

/** Nobody knows whether the server has noted the day. */
export function noteUncertain({ marks, clock }: World): void {
  if (marks.lastWritten !== clock.today()) marks.isUncertain = true;
}

export function noteDoubted(world: World): void {
  const { marks, clock } = world;
  count(world, 'clock doubted');
  insist(marks.lastWritten !== clock.today(), 'clock', () => `${clock.today()} is doubted, and something was written on it`);
}

export function keepView(world: World, about: KnownCase, view: View): void {
  if (view.version < (world.views.get(about)?.version ?? 0)) return;
  world.views.set(about, view);
  count(world, `stage ${stageOf(view.state) satisfies StagePath}`);
}
