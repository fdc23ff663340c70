// Legal clocks of the chains in a case: which one runs, since when, until which day. They move nothing; people ask and remind by them.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { plus, type Day } from '../../../machines/day.ts';
import type { ChainCode, ChainStep, ClockCode, ClockStart, LegalClock } from '../../../machines/standards/chain.ts';
import { chainsOf } from '../../../machines/standards/chains.ts';
import { byAdmission, residenceRegulated } from './titles.ts';

type ClockOfStep = { readonly clock: LegalClock; readonly chain: ChainCode; readonly step: ChainStep };

export type RunningClock = ClockOfStep & {
  readonly since: Day;
  /** The last day; it still counts, as everywhere in the standard. Not moved to a working day: whoever asks a day early loses nothing. */
  readonly until: Day;
  readonly isOver: boolean;
};

const firstOf = (...days: readonly (Day | undefined)[]): Day | null => days.find((day) => day !== undefined) ?? null;

/** A title nobody has asked for yet rules nothing out. */
const mayBeRegulated = ({ client: { title } }: CaseContext): boolean => title === null || residenceRegulated.has(title);
const mayHaveClaim = ({ client: { title } }: CaseContext): boolean => title === null || !byAdmission.has(title);

/** The day a clock counts from; null where that has not been, or nobody has told. */
const began: Readonly<Record<ClockStart, (context: CaseContext) => Day | null>> = {
  moveIn: ({ waypoints: { arrival } }) => firstOf(arrival.movedIn),
  firstTitle: ({ waypoints: { arrival } }) => firstOf(arrival.firstTitle),
  courseEntitled: (context) => {
    const { arrival, courses } = context.waypoints;
    return firstOf(courses.integrationCourse?.admitted, mayHaveClaim(context) ? arrival.firstTitle : undefined);
  },
  courseRegistered: ({ waypoints: { courses } }) => firstOf(courses.integrationCourse?.registered),
  recognitionApplied: ({ waypoints: { recognition } }) => firstOf(recognition.days.applied),
  documentsComplete: ({ waypoints: { recognition } }) => firstOf(recognition.days.documentsComplete),
};

/** What stops it; `null` on its own: nothing but its last day, after which nothing is owed. */
const stops: Readonly<Record<ClockCode, ((context: CaseContext) => Day | null) | null>> = {
  addressRegistration: ({ waypoints: { arrival } }) => firstOf(arrival.addressRegistered),
  residenceRule: null,
  courseEntitlement: ({ waypoints: { courses } }) => {
    const { registered, begun, completed, dropped } = courses.integrationCourse ?? {};
    return firstOf(registered, begun, completed, dropped);
  },
  courseStart: ({ waypoints: { courses } }) => {
    const { begun, completed, dropped } = courses.integrationCourse ?? {};
    return firstOf(begun, completed, dropped);
  },
  recognitionReceipt: ({ waypoints: { recognition } }) => {
    const { received, documentsComplete, decided } = recognition.days;
    return firstOf(received, documentsComplete, decided);
  },
  recognitionDecision: ({ waypoints: { recognition } }) => firstOf(recognition.days.decided),
};

/** A day that lies before the clock began stopped an earlier one: another course, another application. */
const hasStopped = (since: Day, stopped: Day | null, today: Day): boolean => stopped !== null && stopped >= since && stopped <= today;

const concerns = (context: CaseContext, { code }: LegalClock): boolean => code !== 'residenceRule' || mayBeRegulated(context);

const clocksOf = (context: CaseContext): ClockOfStep[] =>
  chainsOf(context.file.standard)
    .chains.flatMap(({ code: chain, steps }) => steps.flatMap((step) => step.clocks.map((clock) => ({ chain, step, clock }))))
    .filter(({ clock }) => concerns(context, clock));

/** The clocks that run on `today`, over or not, in the order of the chains. */
export const clocksOn = (context: CaseContext, today: Day): readonly RunningClock[] =>
  clocksOf(context).flatMap((found) => {
    const since = began[found.clock.from](context);
    if (since === null || since > today) return [];
    const until = plus(since, found.clock.length);
    const isOver = today > until;
    const stop = stops[found.clock.code];
    const isStopped = stop === null ? isOver : hasStopped(since, stop(context), today);
    return isStopped ? [] : [{ ...found, since, until, isOver }];
  });

/** The clocks that cannot run yet because nobody has told the day they count from, and nothing has stopped them. */
export const clocksUntold = (context: CaseContext): readonly ClockOfStep[] =>
  clocksOf(context).filter(({ clock }) => began[clock.from](context) === null && (stops[clock.code]?.(context) ?? null) === null);
