// Legal clocks of the chains in a case: which one runs, since when, until which day. They move nothing; people ask and remind by them.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { plus, type Day } from '../../../machines/day.ts';
import type { Chain, ChainCode, ChainStep, ClockStart, LegalClock } from '../../../machines/standards/chain.ts';
import { chainsOf } from '../../../machines/standards/chains.ts';

export type RunningClock = {
  readonly clock: LegalClock;
  readonly chain: ChainCode;
  readonly step: ChainStep;
  readonly since: Day;
  /** The last day; it still counts, as everywhere in the standard. Not moved to a working day: whoever asks a day early loses nothing. */
  readonly until: Day;
  readonly isOver: boolean;
};

/** The day a clock counts from, and the one that stopped it; null where that has not been, or nobody has told. */
type Span = { readonly since: Day | null; readonly stopped: Day | null };

const untold: Span = { since: null, stopped: null };
const firstOf = (...days: readonly (Day | undefined)[]): Day | null => days.find((day) => day !== undefined) ?? null;

/** A day that lies before the clock began stopped an earlier one: another course, another application. */
const span = (since: Day | undefined, stopped: Day | null): Span => ({
  since: since ?? null,
  stopped: since !== undefined && stopped !== null && stopped >= since ? stopped : null,
});

const spans: Readonly<Record<ClockStart, (context: CaseContext) => Span>> = {
  courseRegistered: ({ waypoints: { courses } }) => {
    const { registered, begun, completed, dropped } = courses.integrationCourse ?? {};
    return span(registered, firstOf(begun, completed, dropped));
  },
  recognitionApplied: ({ waypoints: { recognition } }) => {
    const { applied, received, documentsComplete, decided } = recognition.days;
    return span(applied, firstOf(received, documentsComplete, decided));
  },
  documentsComplete: ({ waypoints: { recognition } }) => span(recognition.days.documentsComplete, firstOf(recognition.days.decided)),
  // A case keeps until when a title runs, not since when, and no day of moving in: these are asked for.
  titleIssued: () => untold,
  moveIn: () => untold,
};

const ofChain = ({ code: chain, steps }: Chain) => steps.flatMap((step) => step.clocks.map((clock) => ({ chain, step, clock })));

/** The clocks that run on `today`, over or not, in the order of the chains. */
export const clocksOn = (context: CaseContext, today: Day): readonly RunningClock[] =>
  chainsOf(context.file.standard)
    .chains.flatMap(ofChain)
    .flatMap(({ chain, step, clock }) => {
      const { since, stopped } = spans[clock.from](context);
      if (since === null || since > today || (stopped !== null && stopped <= today)) return [];
      const until = plus(since, clock.length);
      return [{ clock, chain, step, since, until, isOver: today > until }];
    });
