// The days of a case that belong in a calendar: talks and reviews, the window before one, and waking from a pause.
import { raisedOn } from '../../../machines/case/deadlines/deadlines.ts';
import { parametersFor } from '../../../machines/case/context/read.ts';
import type { ReviewRule } from '../../../machines/case/deadlines/review-due.ts';
import { plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../state/case-state.ts';
import { reviewStanding } from '../state/review-standing.ts';

export const appointmentKinds = ['firstTalk', 'reviewWindow', 'reviewPlanned', 'reviewDue', 'newAppointment', 'wake'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** At most one of a kind. `rule` says why a review is due on its day. */
export type Appointment = { readonly on: Day; readonly kind: AppointmentKind; readonly rule: ReviewRule | null };

/** Of a case settled to today, in the order of days; empty once it is closed, and whatever was moved or held is gone. */
export function appointmentsOf(state: CaseState): Appointment[] {
  if (typeof state.value !== 'object') return [];
  const { intake, clock, presence, ending } = state.context;
  // The final balance stands for the review: nothing but a talk that is agreed already stays.
  const standing = reviewStanding(state);
  const due = ending.completionSince === null ? standing : null;
  const planned = standing === null ? undefined : Object.values(clock.reviews).find((review) => review.state === 'planned');
  const window = due === null ? null : plus(due.on, parametersFor(state.context).periods.reviewWindow);
  const days: Readonly<Record<AppointmentKind, Day | null>> = {
    firstTalk: intake.talkBegunOn === null ? intake.talkOfferedFor : null,
    reviewWindow: window,
    reviewPlanned: planned?.for ?? null,
    reviewDue: due?.on ?? null,
    newAppointment: presence.away?.writtenFor ?? null,
    wake: presence.pause === null ? null : raisedOn(state.context, 'wakeDate'),
  };
  return appointmentKinds
    .flatMap((kind) => {
      const on = days[kind];
      return on === null ? [] : [{ on, kind, rule: kind === 'reviewDue' ? (due?.rule ?? null) : null }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
