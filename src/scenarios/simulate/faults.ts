// The faults that can be planted: what stands in the log instead, where it is a fault, and what a check is to say to it.
import type { Actor } from '../../../machines/actor.ts';
import { calendar } from '../../../machines/actor.ts';
import { coversAllGoals } from '../../../machines/case/context/read.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { CaseEvent, EventOf } from '../../../machines/case/events/case-event.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import { plus } from '../../../machines/day.ts';
import type { Unlinked } from '../../record/log/entry.ts';
import { counsellor, teamLead } from '../staff.ts';

/** An entry of a sound log, with what stands around it. */
export type Place = {
  readonly entry: Unlinked;
  readonly entries: readonly Unlinked[];
  readonly index: number;
  readonly before: CaseContext;
};

export type Fault = {
  readonly code: 'deadlineMissing' | 'deadlineUntimely' | 'wrongActor' | 'refused';
  /** Where the rules refuse: the first thing they say. */
  readonly refusal?: string;
  readonly fits: (place: Place) => boolean;
  /** What stands there instead; null when nothing does. */
  readonly instead: (place: Place) => Unlinked | null;
};

const isDeadline = ({ event }: Unlinked): boolean => event.type.startsWith('deadline.');
const isByPeople = ({ entry }: Place): boolean => !isDeadline(entry);
const says =
  (event: CaseEvent, by: Actor = counsellor) =>
  ({ entry }: Place): Unlinked => ({ ...entry, by, event });

/** Plants where an entry of this type stands. `fits` says where that is a fault. */
function inStepOf<T extends CaseEvent['type']>(
  type: T,
  refusal: string,
  change: (event: EventOf<T>, place: Place) => Partial<Pick<Unlinked, 'by'>> & { event?: CaseEvent },
  fits: (place: Place) => boolean = () => true,
): Fault {
  return {
    code: 'refused',
    refusal,
    fits: (place) => place.entry.event.type === type && fits(place),
    instead: (place) => ({ ...place.entry, ...change(place.entry.event as EventOf<T>, place) }),
  };
}

const ofCalendar = {
  deadlineSkipped: {
    code: 'deadlineMissing',
    // Noticed when somebody acts next; between two deadlines the later one would be called untimely instead.
    fits: ({ entry, entries, index }) => {
      const next = entries[index + 1];
      return isDeadline(entry) && next !== undefined && !isDeadline(next);
    },
    instead: () => null,
  },
  deadlineMoved: {
    code: 'deadlineUntimely',
    fits: ({ entry }) => isDeadline(entry),
    instead: ({ entry }) => ({ ...entry, on: plus(entry.on, { days: 1 }) }),
  },
  deadlineByPerson: {
    code: 'wrongActor',
    fits: ({ entry }) => isDeadline(entry),
    instead: ({ entry }) => ({ ...entry, by: counsellor }),
  },
  actOfCalendar: { code: 'wrongActor', fits: isByPeople, instead: ({ entry }) => ({ ...entry, by: calendar }) },
} as const satisfies Record<string, Fault>;

/** Telling late is lawful: not before there was a case, and not what could not be on its day. */
const ofDays = {
  dayBeforeTheCase: {
    code: 'refused',
    refusal: 'beforeTheCase',
    fits: (place) => isByPeople(place) && place.index > 0,
    instead: ({ entry, entries }) => ({ ...entry, on: plus(entries[0]?.on ?? entry.on, { days: -1 }) }),
  },
  // Assessed on the first day, on which nobody had talked yet: not possible in the state of that day.
  assessedBeforeTheTalk: {
    code: 'refused',
    refusal: 'notNow',
    fits: (place) => isByPeople(place) && place.before.ending.closedOn === null && talkedAfterFirstDay(place),
    instead: (place) => ({ ...says({ type: 'assessment.completed' })(place), on: place.entries[0]?.on ?? place.entry.on }),
  },
} as const satisfies Record<string, Fault>;

/** Then nothing can have been assessed on the first day. In a later episode the first entry lies in the one before. */
const talkedAfterFirstDay = ({ entries, before: { intake, file } }: Place): boolean =>
  file.episode === 1 && intake.talkBegunOn !== null && intake.talkBegunOn > (entries[0]?.on ?? intake.talkBegunOn);

const ofRules = {
  // A hash of no text that was ever offered (T5).
  foreignSignature: inStepOf('version.signed', 'textChanged', (event) => ({ event: { ...event, hash: `sha256:${'f'.repeat(64)}` } })),
  outOfOrder: inStepOf('talk.begun', 'notNow', () => ({ event: { type: 'assessment.completed' } })),
  lateReviewWithoutReason: inStepOf(
    'review.held',
    'lateReasonMissing',
    (event) => ({ event: { ...event, lateBecause: null } }),
    ({ before }) => before.clock.overdue !== null && before.clock.overdue.rule !== 'R6' && coversAllGoals(before),
  ),
  // No interval is longer than a year.
  plannedBeyondCeiling: inStepOf(
    'review.planned',
    'beyondCeiling',
    (event) => ({ event: { ...event, for: plus(event.for, { months: 13 }) } }),
    ({ before }) => reviewDue(before) !== null,
  ),
  // Without a birth the six months count from the day the pause is agreed; seven are too many (T12).
  pauseTooLong: inStepOf('pause.agreed', 'pauseTooLong', ({ parentalFrom: _birth, ...event }, { entry }) => ({
    event: { ...event, reason: 'illness', until: plus(entry.on, { months: 7 }) },
  })),
  brokenOffTooEarly: {
    code: 'refused',
    refusal: 'ladderNotClimbed',
    fits: (place) => isByPeople(place) && place.before.presence.away?.isUnanswered === false,
    instead: says({ type: 'contact.brokenOff' }),
  },
  // The team lead has approved and now acts as well: the second person is never the first.
  brokenOffByOne: inStepOf('contact.brokenOff', 'sameSecondPerson', () => ({ by: teamLead })),
} as const satisfies Record<string, Fault>;

export const faults = { ...ofCalendar, ...ofDays, ...ofRules } as const;
export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as readonly FaultName[];
