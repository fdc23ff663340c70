// The days of a case that belong in a calendar: talks and reviews, the window before one, and waking from a pause.
import { regularFrom } from '../../../machines/case/checks/review.ts';
import { raisedOn } from '../../../machines/case/deadlines/deadlines.ts';
import { plannedReview } from '../../../machines/case/context/read.ts';
import type { ReviewRule } from '../../../machines/case/deadlines/review-due.ts';
import { daysBetween, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import { nextReview } from '../state/next-review.ts';

export const appointmentKinds = ['firstTalk', 'reviewWindow', 'reviewPlanned', 'reviewDue', 'newAppointment', 'wake'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** At most one of a kind. `rule` says why a review is due on its day. */
export type Appointment = { readonly on: Day; readonly kind: AppointmentKind; readonly rule: ReviewRule | null };

/** Of a case settled to today, in the order of days; empty once it is closed, and whatever was moved or held is gone. */
export function appointmentsOf(state: CaseState): Appointment[] {
  if (typeof state.value !== 'object') return [];
  const { intake, presence, ending } = state.context;
  // The final balance stands for the review: nothing but a talk that is agreed already stays.
  const next = nextReview(state);
  const due = ending.completionSince === null ? next : null;
  const planned = next === null ? null : plannedReview(state.context);
  const days: Readonly<Record<AppointmentKind, Day | null>> = {
    firstTalk: intake.talkBegunOn === null ? intake.talkOfferedFor : null,
    reviewWindow: due === null ? null : regularFrom(state.context),
    reviewPlanned: planned?.[1].for ?? null,
    reviewDue: due?.on ?? null,
    newAppointment: presence.away?.writtenFor ?? null,
    wake: raisedOn(state.context, 'wakeDate'),
  };
  return appointmentKinds
    .flatMap((kind) => {
      const on = days[kind];
      return on === null ? [] : [{ on, kind, rule: kind === 'reviewDue' ? (due?.rule ?? null) : null }];
    })
    .toSorted((a, b) => daysBetween(b.on, a.on));
}
