// Sends a prepared letter of referral on its day: recorded in the name of whoever prepared it, if its consent still stands.
import type { CaseState } from '../../engine/state/case-state.ts';
import { letterOf } from '../../engine/outlook/messages.ts';
import type { DeliveryFault, OutboxChange, OutboxRow } from '../../record/ports/outbox-store.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import type { WithCases } from '../cases/folded-cases.ts';
import { ownKey } from '../http/idempotency.ts';
import { propose, type ProposalOutcome } from '../cases/propose.ts';

/** `settled` is the state as of today. */
export async function sendLetter(
  parts: WithCases<'storage' | 'clock'>,
  row: OutboxRow,
  opened: OpenedCase & { settled: CaseState },
): Promise<void> {
  const letter = letterOf(opened.settled, row.key);
  if (letter === null) return;
  const { referral, consent, by } = letter;
  const outcome = await propose(parts, {
    id: row.case,
    version: opened.entries.length,
    by,
    // The same letter is recorded once, however often it is tried.
    key: ownKey('letter', row.id),
    body: { type: 'referral.sent', referral, consent },
    isPerson: () => false,
  });
  const changed = changeAfter(outcome);
  if (changed === null) return;
  const { storage, clock } = parts;
  await storage.outbox.change(row, { attempts: row.attempts + 1, ...changed, at: clock.now().toISOString() });
}

/** Null when somebody else has just written to the case: the next round looks again. */
function changeAfter(outcome: ProposalOutcome): Pick<OutboxChange, 'status' | 'error'> | null {
  if (outcome.code === 'recorded') return { status: 'sent', error: null };
  if (outcome.code === 'outdated') return null;
  const fault: DeliveryFault =
    outcome.code === 'refused' && outcome.refusals.some(({ code }) => code === 'consentMissing' || code === 'consentDoesNotFit')
      ? 'consentMissing'
      : 'refusedByRules';
  return { status: 'failed', error: fault };
}
