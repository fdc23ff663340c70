// When the next review is due and which rule says so: the earliest applicable ceiling wins (R8).
import type { Place } from '../../calendar/place.ts';
import { onWorkingDay } from '../../calendar/working-day.ts';
import { earliest, later, plus, type Day } from '../../day.ts';
import type { Parameters } from '../../standards/parameters.ts';
import { keepLast } from '../../keep-last.ts';
import type { CaseContext } from '../context/context.ts';
import type { Counted } from './counted.ts';
import type { ReviewRule } from '../context/groups.ts';
import { overdueMeasures } from './measures-overdue.ts';
import { isRatedAtMost, parametersFor, placeOf } from '../context/read.ts';

/** The latest days the next review may be held by one rule, before weekends and holidays are looked at. */
type Ceilings = (context: Counted, periods: Parameters['periods']) => readonly Day[];
type Length = Parameters['periods']['term'];

/** From here regular reviews are counted. */
const base = ({ clock }: Counted): Day | null => clock.lastHeldOn ?? clock.firstReviewFrom;

const after = (day: Day | null, length: Length): readonly Day[] => (day === null ? [] : [plus(day, length)]);

/** What arises in between is counted from the day it arose, never back; what lasts beyond new beginnings is counted from each as well. */
function arisen(context: Counted, day: Day): readonly Day[] {
  const from = base(context);
  if (from === null) return [];
  const since = later(from, day);
  return [since, ...context.clock.promised.map((begun) => later(since, begun.since))];
}

const isYoung = ({ client }: Counted): boolean => client.ageBand === 'minor' || client.ageBand === 'under25';

const promised = ({ clock }: Counted, because: 'contact' | 'waiver', length: Length): readonly Day[] =>
  clock.promised.filter((promise) => promise.because === because).map(({ since }) => plus(since, length));

/** From when it is counted that a need is acute (R5). */
const acuteSince = (context: Counted): readonly Day[] =>
  Object.values(context.assessment.standings).flatMap((standing) =>
    'ratedOn' in standing && isRatedAtMost(standing, 1) ? arisen(context, standing.ratedOn) : [],
  );

/** From when it is counted that too many measures are overdue (R5). */
function behindSince(context: Counted): readonly Day[] {
  const { shortenedOn } = context.clock;
  return shortenedOn !== null && overdueMeasures(context, shortenedOn) !== null ? arisen(context, shortenedOn) : [];
}

const owedSince = ({ clock: { owed } }: Counted, because: 'pause' | 'renegotiation'): Day | null =>
  owed?.because === because ? owed.since : null;

/** The last day for a talk that something calls for on the day `since`, on a working day of the Land (R6). */
export const reviewAfterEvent = (context: CaseContext, since: Day): Day =>
  onWorkingDay(plus(since, parametersFor(context).periods.reviewAfterEvent), placeOf(context));

/**
 * Each occasion is owed by itself until a talk answers it (R6). After a pause or a time without contact what had passed is counted anew;
 * a waiver was for another review and gives it no time.
 */
function occasionsOwed({ clock: { occasions, promised } }: Counted, { reviewAfterEvent }: Parameters['periods']): readonly Day[] {
  const found = promised.findLast(({ because }) => because !== 'waiver')?.since ?? null;
  return occasions.map(({ learnedOn }) => {
    const ceiling = plus(learnedOn, reviewAfterEvent);
    return found !== null && ceiling < found ? plus(found, reviewAfterEvent) : ceiling;
  });
}

/** A long interval that has lost its ground leads back to R2, but to no day that had passed by then. */
const sinceLongEnded =
  ({ longEndedOn }: CaseContext['clock'], { reviewAfterEvent }: Parameters['periods']) =>
  (day: Day): Day =>
    longEndedOn !== null && day < longEndedOn ? plus(longEndedOn, reviewAfterEvent) : day;

/**
 * One line a rule, each with every ceiling it sets; none means that the rule does not apply (decision 19). Of two that fall on one day
 * the upper one is named.
 */
const ceilings = {
  // Whoever wakes from a pause is talked to before anything goes on.
  R9: (context, { reviewAfterEvent }) => after(owedSince(context, 'pause'), reviewAfterEvent),
  // A renegotiation that came to nothing forces a review.
  T11: (context, { reviewAfterEvent }) => after(owedSince(context, 'renegotiation'), reviewAfterEvent),
  R6: occasionsOwed,
  // R5 by its three reasons: the screen says which one it is.
  R5acute: (context, { shortReview }) => acuteSince(context).map((day) => plus(day, shortReview)),
  R5measures: (context, { shortReview }) => behindSince(context).map((day) => plus(day, shortReview)),
  R5contact: (context, { shortReview }) => promised(context, 'contact', shortReview),
  // The youth service reviews everybody so; elsewhere whoever is under 25 and looks for work or training, from the day that began.
  R3: (context, { youthReview }) => {
    const { service, seekingSince } = context.client;
    const from = base(context);
    if (service === 'jmd') return after(from, youthReview);
    return from !== null && seekingSince !== null && isYoung(context) ? [plus(later(from, seekingSince), youthReview)] : [];
  },
  R1: ({ clock }, { firstReview }) => after(clock.firstReviewFrom, firstReview),
  // R2 and R4 exclude each other: a long interval replaces the regular one, for the one interval it was agreed on for.
  R2: ({ clock }, periods) =>
    clock.longInterval ? [] : after(clock.lastHeldOn, periods.regularReview).map(sinceLongEnded(clock, periods)),
  R4: ({ clock }, { longReview }) => (clock.longInterval ? after(clock.lastHeldOn, longReview) : []),
  // A version signed after the last review, or on its very day, has its own first review; the next version does not put it off.
  renewed: ({ agreement, clock: { lastHeldOn } }, { firstReview }) =>
    agreement.versions.flatMap(({ inForceOn }) =>
      lastHeldOn !== null && inForceOn !== null && inForceOn >= lastHeldOn ? [plus(inForceOn, firstReview)] : [],
    ),
  waived: (context, { reviewAfterWaiver }) => promised(context, 'waiver', reviewAfterWaiver),
  // What was owed to the client elsewhere is owed here: a handover is no way to gain time.
  T17: ({ clock: { inherited } }) => (inherited === null ? [] : [inherited]),
  // Both sides have signed a text that names this day: it applies although a later signature would have given more time.
  named: ({ agreement, clock: { lastHeldOn } }) =>
    agreement.versions.flatMap(({ inForceOn, reviewBy }) =>
      reviewBy !== undefined && inForceOn !== null && (lastHeldOn === null || inForceOn >= lastHeldOn) ? [reviewBy] : [],
    ),
} satisfies Record<ReviewRule, Ceilings>;

export type { ReviewRule };
export const reviewRules = Object.keys(ceilings) as readonly ReviewRule[];

/** `ceiling` is the day the rule sets, `on` the working day it falls on: the later one counts, and the screen can show both. */
export type ReviewDue = { readonly on: Day; readonly rule: ReviewRule; readonly ceiling: Day };

/** The day the next review is due, moved to a working day of the Land; null while no review is owed. */
export function reviewDue({ file, clock, client, assessment, agreement, plan }: CaseContext): ReviewDue | null {
  const { overdue } = clock;
  // What is overdue keeps its day and its rule, whatever has changed since.
  if (overdue !== null) return { on: overdue.due, rule: overdue.rule, ceiling: overdue.ceiling };
  return counted(file.standard, file.land, file.municipality, clock, client, assessment, agreement, plan);
}

type Group<G extends keyof CaseContext> = CaseContext[G];

/** Several deadlines of one state ask for the same day, and most entries change nothing of what it is counted from. */
const counted = keepLast(
  (
    standard: string,
    land: Place['land'],
    municipality: Place['municipality'],
    clock: Group<'clock'>,
    client: Group<'client'>,
    assessment: Group<'assessment'>,
    agreement: Group<'agreement'>,
    plan: Group<'plan'>,
  ) => earliestCeiling({ file: { standard, land, municipality }, clock, client, assessment, agreement, plan }),
);

function earliestCeiling(context: Counted): ReviewDue | null {
  const { periods } = parametersFor(context);
  const from = context.clock.anew?.since ?? '';
  const place = placeOf(context);
  const first = reviewRules.reduce<Omit<ReviewDue, 'on'> | null>((sooner, rule) => {
    // What had passed when counting began anew no longer counts; what still lay ahead stands: nobody gains time by a pause (R9).
    const counts = (day: Day): boolean => rule === 'R6' || day >= from || onWorkingDay(day, place) >= from;
    const ceiling = earliest(ceilings[rule](context, periods).filter(counts));
    return ceiling !== null && (sooner === null || ceiling < sooner.ceiling) ? { rule, ceiling } : sooner;
  }, null);
  return first === null ? null : { ...first, on: onWorkingDay(first.ceiling, place) };
}
