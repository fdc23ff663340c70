// Deadlines as data: from which day they count, how long they are, what they raise. Never a timer (decision 3).
import type { Place } from '../../calendar/place.ts';
import { onWorkingDay } from '../../calendar/working-day.ts';
import { plus, type Day } from '../../day.ts';
import { keepLast } from '../../keep-last.ts';
import type { PeriodName } from '../../standards/parameters.ts';
import { parametersOf } from '../../standards/released.ts';
import { anchors, type AnchorName } from './anchors.ts';
import type { CaseContext } from '../context/context.ts';
import type { DeadlineEvent, DeadlineType } from '../events/case-event.ts';

export type Deadline = {
  readonly from: AnchorName;
  readonly length: PeriodName;
  readonly raises: DeadlineEvent;
  /** A talk, declaration or reminder waits for a working day; retention, expiry and birthdays never do (2-standard, Dates). */
  readonly falls: 'onWorkingDay' | 'exactly';
  /** `after`: the last day still counts and the deadline is raised on the next one. `on`: raised on the day itself. */
  readonly raised: 'on' | 'after';
};

type Plain<T> = T extends { type: infer K extends DeadlineType } ? ({ type: K } extends T ? K : never) : never;

/** The last day something can be done: raised on the day after. */
const until = (from: AnchorName, length: PeriodName, type: Plain<DeadlineEvent>): Deadline => ({
  from,
  length,
  raises: { type },
  falls: 'onWorkingDay',
  raised: 'after',
});
/** A day that comes by itself and is never pushed back. */
const on = (from: AnchorName, length: PeriodName, raises: DeadlineEvent): Deadline => ({
  from,
  length,
  raises,
  falls: 'exactly',
  raised: 'on',
});

/**
 * Every deadline that runs in a state of the chart; which ones run where stands there (`running`). Two kinds do not: the last day of a
 * consent stands in the consent, a birthday in the sealed words.
 */
export const deadlines = {
  // T1 to T5: passing one is noted, or the text is a draft again.
  firstTalk: until('inquiry', 'firstTalk', 'deadline.firstTalkMissed'),
  decision: until('firstTalk', 'decision', 'deadline.decisionMissed'),
  assessment: until('assessmentBegin', 'assessment', 'deadline.assessmentMissed'),
  agreement: until('draftingBegin', 'agreement', 'deadline.agreementMissed'),
  signature: until('offer', 'signature', 'deadline.versionLapsed'),
  newVersion: until('renegotiationBegin', 'newVersion', 'deadline.renegotiationLapsed'),
  newSignature: until('offer', 'signature', 'deadline.renegotiationLapsed'),
  // The review clock. Its days are relative to one that is on a working day already, and are not moved a second time.
  reviewWindow: on('reviewDue', 'reviewWindow', { type: 'deadline.reviewWindowOpened' }),
  reviewReminder: on('reviewDue', 'reviewReminder', { type: 'deadline.reviewReminded', days: 14 }),
  lastReviewReminder: on('reviewDue', 'lastReviewReminder', { type: 'deadline.reviewReminded', days: 3 }),
  reviewDue: on('reviewDue', 'reviewDue', { type: 'deadline.reviewDue' }),
  reviewOverdue: on('reviewUnheld', 'reviewOverdue', { type: 'deadline.reviewOverdue' }),
  reviewEscalation: on('reviewDue', 'reviewEscalation', { type: 'deadline.reviewEscalated' }),
  reviewRecord: until('reviewTalk', 'reviewRecord', 'deadline.reviewRecordMissed'),
  measuresOverdue: on('measuresDue', 'measureOverdue', { type: 'deadline.measuresOverdue' }),
  // Term and cap come by themselves (T18). The warnings count in any case, the cap with or without its extension; it opens the final
  // balance, which is a talk, so it waits for a working day.
  term: on('entryIntoForce', 'term', { type: 'deadline.termEnded' }),
  capWarning: on('decision', 'capWarning', { type: 'deadline.capWarned', months: 30 }),
  secondCapWarning: on('decision', 'secondCapWarning', { type: 'deadline.capWarned', months: 34 }),
  cap: { ...on('decisionUnextended', 'cap', { type: 'deadline.capReached' }), falls: 'onWorkingDay' },
  extendedCap: { ...on('decisionExtended', 'extendedCap', { type: 'deadline.capReached' }), falls: 'onWorkingDay' },
  // A talk follows, so it waits for a day people work on (T13).
  wakeDate: { ...on('wakeDate', 'wakeDate', { type: 'deadline.pauseEnded' }), falls: 'onWorkingDay' },
  // The no-show ladder; its end, three months after the last contact, is no declaration and no talk and is never moved.
  firstAttempt: until('missedAppointment', 'firstAttempt', 'deadline.firstAttemptMissed'),
  secondAttempt: until('lastAttempt', 'secondAttempt', 'deadline.secondAttemptMissed'),
  letter: until('lastAttempt', 'letter', 'deadline.letterMissed'),
  letterAnswer: until('letterSent', 'letterAnswer', 'deadline.letterUnanswered'),
  contact: on('lastContact', 'contact', { type: 'deadline.contactLost' }),
  handover: until('handoverOffer', 'handover', 'deadline.handoverLapsed'),
  completion: until('completionBegin', 'completion', 'deadline.completionMissed'),
  aftercare: { ...on('closingWithAftercare', 'aftercare', { type: 'deadline.aftercareDue' }), falls: 'onWorkingDay' },
  // Never pushed back (2-standard, Dates).
  retention: on('closing', 'retention', { type: 'deadline.retentionEnded' }),
} as const satisfies Record<string, Deadline>;

export type DeadlineName = keyof typeof deadlines;

/** The day the deadline `name` raises its event, or has raised it without leaving its state; null while it does not run. */
export function fallsOn(context: CaseContext, name: DeadlineName): Day | null {
  const anchor = anchors[deadlines[name].from](context);
  return anchor === null ? null : dayFrom(context, name, anchor);
}

const dayFrom = ({ file }: CaseContext, name: DeadlineName, anchor: Day): Day =>
  counting[name](anchor, file.standard, file.land, file.municipality);

/** The day a deadline raises its event, counted from its anchor: it stays the same for as long as the anchor does. */
const countingFor = (deadline: Deadline) =>
  keepLast((anchor: Day, standard: string, land: Place['land'], municipality: Place['municipality']): Day => {
    const last = plus(anchor, parametersOf(standard).periods[deadline.length]);
    const day = deadline.falls === 'exactly' ? last : onWorkingDay(last, { land, municipality });
    return deadline.raised === 'on' ? day : plus(day, { days: 1 });
  });

const counting = Object.fromEntries(Object.entries(deadlines).map(([name, deadline]) => [name, countingFor(deadline)])) as Readonly<
  Record<DeadlineName, ReturnType<typeof countingFor>>
>;

/** The same, and null when it was raised from this anchor before: nothing is said twice. */
export function raisedOn(context: CaseContext, name: DeadlineName): Day | null {
  const anchor = anchors[deadlines[name].from](context);
  return anchor === null || context.file.raised[name] === anchor ? null : dayFrom(context, name, anchor);
}

const raisedAfter: ReadonlySet<DeadlineType> = new Set(
  Object.values<Deadline>(deadlines).flatMap(({ raised, raises }) => (raised === 'after' ? [raises.type] : [])),
);

/** The last day on which it can still be done, seen from the day the calendar speaks: the day before, or that very day. */
export const lastDayBefore = (type: DeadlineType, raised: Day): Day => (raisedAfter.has(type) ? plus(raised, { days: -1 }) : raised);

/** For screens and reminders: the last day for what the deadline `name` waits for; null while it does not run and once it has spoken. */
export function lastDayOf(context: CaseContext, name: DeadlineName): Day | null {
  const raised = raisedOn(context, name);
  return raised === null ? null : lastDayBefore(deadlines[name].raises.type, raised);
}
