// What a plain mind remembers of everything that was sent and answered. It knows no rule of the product: whether something could be recorded
// the answer says, and from then on it is there for ever, once and in order.
import { isDeepStrictEqual } from 'node:util';
import { sightOf, type Person, type Sight } from './people.ts';

type Invariant = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'access' | 'answers' | 'clock' | 'projection' | 'mail' | 'record';

/** Something that may never be. */
export class Violation extends Error {}

export function insist(holds: boolean, invariant: Invariant, what: () => string): asserts holds {
  if (!holds) throw new Violation(`${invariant}: ${what()}`);
}

type Facts = Readonly<Record<string, unknown>>;
export type ShownEntry = {
  readonly seq: number;
  readonly on: string;
  readonly at: string;
  readonly by: { readonly role: string; readonly id: string };
  readonly event: Facts & { readonly type: string };
};
type WordsSent = Readonly<Record<string, string>>;
export type Body = Facts & { readonly type: string; readonly words?: WordsSent; readonly effectiveOn?: string };

/** One proposal under one key, however often it was sent. */
export type Write = {
  readonly key: string;
  readonly about: KnownCase;
  /** The version it was made for. */
  readonly version: number;
  readonly by: Person;
  readonly body: Body;
  /** When it was sent first, counted in this case. */
  readonly since: number;
  /** The days on which it was sent. */
  readonly days: string[];
  /** How many of them nobody has answered yet. */
  flying: number;
  /** An answer was lost: it may be there or not, wholly. */
  isLost: boolean;
  /** The version it has led to, once somebody has seen that. */
  recordedAt: number | null;
  answer: { readonly version: number; readonly today: string } | null;
};

/** `values`: what may stand there, as JSON; more than one where an answer was lost. */
export type KnownDraft = {
  readonly by: Person;
  version: number;
  values: readonly string[];
  isFlying: boolean;
  isForgotten: boolean;
  since: number;
};

export type KnownCase = {
  /** As the trace names it: ids are drawn anew in every installation. */
  readonly number: number;
  id: string | null;
  readonly centre: string;
  counsellor: string;
  readonly entries: ShownEntry[];
  readonly writes: Write[];
  readonly drafts: Map<string, KnownDraft>;
  /** Everything that is sent about it is counted. */
  moments: number;
  /** The highest version that was acknowledged. */
  acknowledged: number;
};

export const newModel = () => ({ cases: [] as KnownCase[] });
export type Model = ReturnType<typeof newModel>;

/** It is theirs who open it. */
export function newCase(model: Model, { id: counsellor, centre }: Person): KnownCase {
  const number = model.cases.length + 1;
  const made = {
    number,
    id: null,
    centre: centre ?? '',
    counsellor,
    entries: [],
    writes: [],
    drafts: new Map(),
    moments: 0,
    acknowledged: 0,
  };
  model.cases.push(made);
  return made;
}

export const newWrite = (sent: Pick<Write, 'key' | 'about' | 'version' | 'by' | 'body'>): Write => {
  const since = (sent.about.moments += 1);
  const write = { ...sent, since, days: [], flying: 0, isLost: false, recordedAt: null, answer: null };
  sent.about.writes.push(write);
  return write;
};

const typeAt = (about: KnownCase, seq: number): string => about.entries[seq - 1]?.event.type ?? '';

export const isErased = ({ entries }: KnownCase): boolean => entries.at(-1)?.event.type === 'case.erased';

/** What everybody has to be shown at least who asks from now on. */
export const leastOf = ({ entries, acknowledged }: KnownCase): number => Math.max(entries.length, acknowledged);

export const isOpen = ({ flying, isLost, recordedAt }: Write): boolean => recordedAt === null && (flying > 0 || isLost);

/** Somebody may have erased it: nobody has heard. */
export const mayBeErased = (about: KnownCase): boolean =>
  isErased(about) || about.writes.some((write) => isOpen(write) && write.body.type === 'case.erased');

/** More than one where somebody may have been assigned and nobody has heard. Null among them: it may not be there for this person. */
export type Sights = readonly (Sight | null)[];

export function sightsOf(person: Person, about: KnownCase): Sights {
  const assigning = about.writes.filter((write) => isOpen(write) && write.body.type === 'counsellor.assigned');
  const known = [about.counsellor, ...assigning.map(({ body }) => String(body['counsellor']))];
  return known.map((counsellor) => sightOf(person, { centre: about.centre, counsellor }));
}

export const mayFind = (sights: Sights): boolean => sights.some((sight) => sight !== null);
export const mustFind = (sights: Sights): boolean => sights.every((sight) => sight !== null);

const besideFacts: ReadonlySet<string> = new Set(['type', 'words', 'effectiveOn', 'lateReason']);

function isWhatWasSent({ by, on, event }: ShownEntry, { body, by: sender, days }: Write): boolean {
  const facts = Object.entries(body).filter(([name]) => !besideFacts.has(name));
  return (
    isDeepStrictEqual(by, { role: sender.role, id: sender.id }) &&
    event.type === body.type &&
    facts.every(([name, value]) => isDeepStrictEqual(event[name], value)) &&
    (body.effectiveOn === undefined ? days.includes(on) : on === body.effectiveOn)
  );
}

function learn(about: KnownCase, { event }: ShownEntry, { since }: Write): void {
  if (event.type === 'counsellor.assigned') about.counsellor = String(event['counsellor']);
  if (event.type === 'case.erased' || event.type === 'filing.refused') forgetDrafts(about, since);
}

/** Nothing that was typed outlives the file; what was typed since it was sent may have come just before or just after. */
function forgetDrafts({ drafts }: KnownCase, since: number): void {
  for (const [page, draft] of drafts)
    if (draft.isFlying || draft.since > since) Object.assign(draft, { isForgotten: true, values: [...draft.values, 'null'] });
    else drafts.delete(page);
}

/** What was prepared for a day leaves with the first round from then on, in the name of whoever prepared it. */
function isLetter({ entries }: KnownCase, { by, on, event }: ShownEntry): boolean {
  if (event.type !== 'referral.sent') return false;
  const prepared = entries.findLast((one) => one.event.type === 'referral.prepared' && one.event['referral'] === event['referral']);
  if (prepared === undefined || prepared.event['consent'] !== event['consent']) return false;
  return isDeepStrictEqual(prepared.by, by) && String(prepared.event['for']) <= on;
}

/**
 * Somebody was shown these entries. What was known is among them, unchanged and in its place; what is new was sent, was made for just this
 * version, and is there whole. `atLeast`: how many had to be there when they were asked for.
 */
export function observe(about: KnownCase, shown: readonly ShownEntry[], atLeast: number): void {
  const name = `case ${about.number}`;
  insist(shown.length >= atLeast, 'I1', () => `${name} shows ${shown.length} of ${atLeast} entries that were acknowledged`);
  about.entries.slice(0, shown.length).forEach((known, index) => {
    const isSame = isDeepStrictEqual(known, shown[index]);
    insist(isSame, 'I1', () => `${name}, entry ${index + 1}: ${JSON.stringify(shown[index])} instead of ${JSON.stringify(known)}`);
  });
  for (let from = about.entries.length; from < shown.length; from = about.entries.length) {
    const end = shown.findIndex(({ by }, index) => index >= from && by.role !== 'calendar');
    const last = shown[end];
    insist(last !== undefined, 'I2', () => `${name}: the calendar spoke by itself after entry ${from}`);
    const write = about.writes.find((one) => isOpen(one) && one.version === from && isWhatWasSent(last, one));
    const isKnown = write !== undefined || isLetter(about, last);
    insist(isKnown, 'I2', () => `${name}: nobody sent entry ${end + 1}, ${JSON.stringify(last)}, for version ${from}`);
    if (write !== undefined) write.recordedAt = end + 1;
    for (const entry of shown.slice(from, end + 1)) {
      about.entries.push(entry);
      if (write !== undefined) learn(about, entry, write);
    }
  }
}

export function sent(write: Write, day: string): void {
  write.flying += 1;
  write.days.push(day);
}

/** Nobody knows what became of it. */
export function lost(write: Write): void {
  write.flying -= 1;
  write.isLost = true;
}

/** Everything under way has died with the server. */
export function allLost({ cases }: Model): void {
  for (const { writes, drafts } of cases) {
    for (const write of writes) while (write.flying > 0) lost(write);
    for (const draft of drafts.values()) draft.isFlying = false;
  }
}

/** Two that say the same for the same version cannot be told apart by what was recorded: the answers tell which of them it was. */
function passOn(from: Write, to: Write | undefined): void {
  if (to === undefined || from.answer !== null) return;
  to.recordedAt = from.recordedAt;
  from.recordedAt = null;
  from.isLost = true;
}

const isAlike = (one: Write, other: Write): boolean =>
  one !== other && one.version === other.version && one.body.type === other.body.type && one.by.id === other.by.id;

/** Answered with what was recorded. */
export function acknowledged(write: Write, answer: { readonly version: number; readonly today: string }): void {
  write.flying -= 1;
  const { about, answer: before } = write;
  const name = `${write.body.type} in case ${about.number}`;
  const taken = about.writes.find((one) => write.recordedAt === null && isAlike(one, write) && one.recordedAt === answer.version);
  if (taken !== undefined) passOn(taken, write);
  const { recordedAt } = write;
  insist(recordedAt === answer.version, 'answers', () => `${name} is answered with version ${answer.version}, and led to ${recordedAt}`);
  const isSame = before === null || isDeepStrictEqual(before, answer);
  insist(isSame, 'answers', () => `${name} was answered with ${JSON.stringify(before)}, and then with ${JSON.stringify(answer)}`);
  write.answer = answer;
  about.acknowledged = Math.max(about.acknowledged, answer.version);
}

/** Receipts of an erased case go with it, whether or not anybody has heard of the erasure; that of the erasure itself stays. */
const mayReceiptBeGone = ({ about, body }: Write): boolean => mayBeErased(about) && body.type !== 'case.erased';

/** Looked at, and refused. What was recorded before would have been answered as it was. */
export function refused(write: Write, status: number): void {
  write.flying -= 1;
  const { about, body } = write;
  if (write.recordedAt !== null)
    passOn(
      write,
      about.writes.find((one) => isAlike(one, write) && isOpen(one)),
    );
  const isLawful = write.recordedAt === null || mayReceiptBeGone(write);
  insist(
    isLawful,
    'answers',
    () => `${body.type} in case ${about.number} was recorded, and is answered with ${status} when it is sent again`,
  );
  if (write.flying === 0) write.isLost = false;
}

/** Turned away before anybody looked at it. */
export function turnedAway(write: Write): void {
  write.flying -= 1;
}

/** Taken back, or forgotten with the file: what it said need not be there any more. */
function mayBeForgotten(about: KnownCase, seq: number): boolean {
  return about.entries.some(
    ({ event }) => event.type === 'filing.refused' || (event.type === 'entry.voided' && Number(event['seq']) === seq && seq > 0),
  );
}

export function checkWords(about: KnownCase, shown: Readonly<Record<string, WordsSent>>): void {
  for (const { recordedAt, body, answer } of about.writes) {
    if (recordedAt === null || answer === null || body.words === undefined || mayBeForgotten(about, recordedAt)) continue;
    const words = isErased(about) ? {} : body.words;
    const there = shown[String(recordedAt)] ?? {};
    const isThere = Object.entries(words).every(([field, text]) => there[field] === text);
    insist(isThere, 'I1', () => `case ${about.number}, entry ${recordedAt} (${typeAt(about, recordedAt)}) has lost its words`);
  }
}

export function checkDrafts(about: KnownCase, shown: Readonly<Record<string, unknown>>): void {
  for (const [page, { values, isFlying }] of about.drafts) {
    const there = shown[page] === undefined ? 'null' : JSON.stringify(shown[page]);
    insist(isFlying || values.includes(there), 'I1', () => `case ${about.number}, ${page}: ${there} instead of ${values.join(' or ')}`);
  }
  const strangers = Object.keys(shown).filter((page) => !about.drafts.has(page));
  insist(strangers.length === 0, 'I2', () => `case ${about.number}: nobody has typed on ${strangers.join(', ')}`);
}
