// Which words a log itself says are forgotten: their absence is then no damage, and whoever still holds them shows them no more.
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';

type Told = { readonly seq: number; readonly event: CaseEvent };

/**
 * The numbers of the entries whose words are forgotten because of a later entry. The erasure of a whole case is not told here
 * but by its destroyed key.
 */
export function forgottenBy(entries: readonly Told[]): ReadonlySet<number> {
  return new Set(entries.flatMap((entry) => forgottenWith(entry)));
}

function forgottenWith({ seq, event }: Told): number[] {
  // The client refused that a file is kept.
  if (event.type === 'filing.refused') return Array.from({ length: seq - 1 }, (_, index) => index + 1);
  // Only what was recorded in the wrong case is about somebody else; what was voided for other reasons stays readable.
  if (event.type !== 'entry.voided' || event.because !== 'wrongCase') return [];
  return event.seq < seq ? [event.seq] : [];
}
