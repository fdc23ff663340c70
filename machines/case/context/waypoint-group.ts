// How things go beside the agreement: what the support chains and the indicators read off a case. No rule of the chart reads it.
import type { z } from 'zod';
import type { Day } from '../../day.ts';
import type { EventOf } from '../events/case-event.ts';
import type { ArrivalStage, CourseKind, CourseStage, RecognitionStage, Verdict } from '../events/waypoints.ts';
import type { Facts, FirstAndLast } from './groups.ts';

/** Kept when it has ended: hurdles are counted, not only mended. */
export type Hurdle = Omit<Facts<'hurdle.noted'>, 'hurdle' | 'given'> & { readonly since: Day; readonly endedOn: Day | null };

type DaysBy<Stage extends string> = Readonly<Partial<Record<Stage, Day>>>;

export type WaypointGroup = {
  readonly hurdles: Readonly<Record<string, Hurdle>>;
  readonly children: FirstAndLast<Facts<'children.counted'>> | null;
  /** By kind of course the day of each stage, as it was last told. */
  readonly courses: Readonly<Partial<Record<z.infer<typeof CourseKind>, DaysBy<z.infer<typeof CourseStage>>>>>;
  /** What the client said is left of a course, and the day it was said on. */
  readonly courseHours: Readonly<
    Partial<Record<z.infer<typeof CourseKind>, Pick<Facts<'courseHours.counted'>, 'hoursLeft' | 'hoursPerWeek'> & { readonly on: Day }>>
  >;
  readonly arrival: DaysBy<z.infer<typeof ArrivalStage>>;
  readonly recognition: {
    readonly days: DaysBy<z.infer<typeof RecognitionStage>>;
    readonly result: EventOf<'recognition.noted'>['result'];
  };
  /** What the client last said of the counselling. */
  readonly verdict: { readonly value: z.infer<typeof Verdict>; readonly on: Day } | null;
  /** Since when the case may go into the set for evaluation; null while it may not. */
  readonly evaluationConsentedOn: Day | null;
  readonly conferences: number;
};
