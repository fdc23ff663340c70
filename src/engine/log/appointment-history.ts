// How the days of a case in a calendar have changed: a calendar tells a moved appointment from an old one by the count of its changes.
import type { Day } from '../../../machines/day.ts';
import type { CaseLog } from '../state/entry-facts.ts';
import { appointmentsOf, type Appointment, type AppointmentKind } from '../outlook/appointments.ts';
import { replaySteps } from './replay.ts';

export type KnownAppointment = Appointment & {
  /** How often its day was set anew or taken away since it was first there. Only grows, because logs only grow. */
  readonly changes: number;
  /** The instant of the last change; null for an entry without one. */
  readonly changedAt: string | null;
  /** Taken away before its day: whoever still has it has to be told. What was held or has passed is just over. */
  readonly isCancelled: boolean;
};

type Standing = {
  readonly day: Appointment | null;
  readonly changes: number;
  readonly changedAt: string | null;
  readonly dropped: Appointment | null;
};

/**
 * `now`: what stands in the calendar today, settled; a day may have passed since the last entry. In the order in which things became
 * known: what was told late is a change of today.
 */
export function appointmentHistory(log: CaseLog, now: readonly Appointment[], today: Day): KnownAppointment[] {
  const standings = new Map<AppointmentKind, Standing>();
  for (const { entry, state } of replaySteps(log)) note(standings, appointmentsOf(state), entry.on, entry.at ?? null);
  note(standings, now, today, log.entries.at(-1)?.at ?? null);
  return [...standings.values()].flatMap(({ day, dropped, changes, changedAt }): KnownAppointment[] => {
    if (day !== null) return [{ ...day, changes, changedAt, isCancelled: false }];
    return dropped !== null && dropped.on >= today ? [{ ...dropped, changes, changedAt, isCancelled: true }] : [];
  });
}

function note(standings: Map<AppointmentKind, Standing>, days: readonly Appointment[], on: Day, at: string | null): void {
  const kinds = new Set([...standings.keys(), ...days.map(({ kind }) => kind)]);
  for (const kind of kinds) {
    const day = days.find((one) => one.kind === kind) ?? null;
    const before = standings.get(kind);
    if (before === undefined) standings.set(kind, { day, changes: 0, changedAt: at, dropped: null });
    else if (before.day?.on === day?.on) standings.set(kind, { ...before, day });
    else
      standings.set(kind, {
        day,
        changes: before.changes + 1,
        changedAt: at,
        dropped: before.day !== null && before.day.on > on ? before.day : null,
      });
  }
}
