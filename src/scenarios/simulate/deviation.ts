// Plants one known fault in a case that follows the standard, to see whether a check finds it.
import type { Actor } from '../../../machines/actor.ts';
import { calendar } from '../../../machines/actor.ts';
import { plus } from '../../../machines/day.ts';
import { linkAll } from '../../record/chain.ts';
import type { Entry, Unlinked } from '../../record/entry.ts';
import { pick, type Random } from '../random.ts';
import type { Played } from '../record-of.ts';
import type { Simulated } from './simulate.ts';

/** What `conform` is to find: at this entry, with this code and, where the rules refuse, this refusal. */
export type Planted = { readonly fault: FaultName; readonly seq: number; readonly code: string; readonly refusal?: string };

type Entries = readonly Unlinked[];
type Change = {
  readonly code: string;
  readonly refusal?: string;
  /** Whether the fault can be planted at this place. */
  readonly fits: (entry: Unlinked, entries: Entries, index: number) => boolean;
  /** What stands there instead. */
  readonly instead: (entry: Unlinked) => Unlinked[];
};

const isDeadline = ({ event }: Unlinked): boolean => event.type.startsWith('deadline.');
const anybody: Actor = { role: 'counsellor', id: 'c-weber' };

const faults = {
  deadlineSkipped: {
    code: 'deadlineMissing',
    fits: (entry, entries, index) => {
      const next = entries[index + 1];
      return isDeadline(entry) && next !== undefined && !isDeadline(next);
    },
    instead: () => [],
  },
  deadlineMoved: {
    code: 'deadlineUntimely',
    fits: isDeadline,
    instead: (entry) => [{ ...entry, on: plus(entry.on, { days: 1 }) }],
  },
  lateReviewWithoutReason: {
    code: 'refused',
    refusal: 'lateReasonMissing',
    fits: ({ event }) => event.type === 'review.held' && event.lateBecause !== null,
    instead: (entry) => (entry.event.type === 'review.held' ? [{ ...entry, event: { ...entry.event, lateBecause: null } }] : [entry]),
  },
  foreignSignature: {
    code: 'refused',
    refusal: 'textChanged',
    fits: ({ event }) => event.type === 'version.signed',
    instead: (entry) =>
      entry.event.type === 'version.signed' ? [{ ...entry, event: { ...entry.event, hash: `sha256:${'f'.repeat(64)}` } }] : [entry],
  },
  actOfCalendar: {
    code: 'wrongActor',
    fits: (entry) => !isDeadline(entry),
    instead: (entry) => [{ ...entry, by: calendar }],
  },
  deadlineByPerson: {
    code: 'wrongActor',
    fits: isDeadline,
    instead: (entry) => [{ ...entry, by: anybody }],
  },
  dayRunsBack: {
    code: 'refused',
    refusal: 'dayBeforeLastEntry',
    fits: (entry, entries, index) => !isDeadline(entry) && index > 0 && entries[index - 1]?.on === entry.on,
    instead: (entry) => [{ ...entry, on: plus(entry.on, { days: -1 }) }],
  },
  outOfOrder: {
    code: 'refused',
    refusal: 'notNow',
    fits: ({ event }) => event.type === 'talk.begun',
    instead: (entry) => [{ ...entry, event: { type: 'assessment.completed' } }],
  },
} as const satisfies Record<string, Change>;

export type FaultName = keyof typeof faults;
const faultNames = Object.keys(faults) as FaultName[];

/** The places in the log where the fault can be planted. */
const placesFor = ({ fits }: Change, entries: Entries): number[] =>
  entries.flatMap((entry, index) => (fits(entry, entries, index) ? [index] : []));

const unlinkedOf = ({ prev: _prev, hash: _hash, ...entry }: Entry): Unlinked => entry;

/** The case as it is when no fault has a place in it. */
export function plantDeviation(played: Played, random: Random): Simulated {
  const entries = played.entries.map(unlinkedOf);
  const possible = faultNames.filter((name) => placesFor(faults[name], entries).length > 0);
  if (possible.length === 0) return { ...played, planted: null };
  const fault = pick(random, possible);
  const change: Change = faults[fault];
  const index = pick(random, placesFor(change, entries));
  const faulty = entries.flatMap((entry, at) => (at === index ? change.instead(entry) : [entry]));
  const numbered = faulty.map((entry, at) => ({ ...entry, seq: at + 1 }));
  const planted = { fault, seq: index + 1, code: change.code, ...(change.refusal !== undefined && { refusal: change.refusal }) };
  return { ...played, words: {}, entries: linkAll(played.header, null, numbered), planted };
}
