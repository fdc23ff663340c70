// What a letter of referral may hold on a day: what the consent it rests on covers, or what the client carries themself. Or why there is none.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { refuseStep } from '../../../machines/case/checks/check.ts';
import { consentChecks } from '../../../machines/case/checks/network.ts';
import type { CaseEvent } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { DomainCode } from '../../../machines/standards/domain-code.ts';

export type Told = { readonly on: Day; readonly event: CaseEvent };

/** `sent`: it goes to the body. `carried`: the client takes it along, and nothing is sent. */
export type Way = 'sent' | 'carried';

export type LetterScope = {
  readonly way: Way;
  /** The consent it rests on; null where the client carries it. */
  readonly consent: string | null;
  readonly domains: readonly DomainCode[];
};

/** `entries`: what stands (`editedLog`). `way`: null for the one that was recorded, else to the body. */
export type Asked = {
  readonly context: CaseContext;
  readonly entries: readonly Told[];
  readonly referral: string;
  readonly way: Way | null;
  readonly on: Day;
};

type Sending = { readonly on: Day; readonly way: Way; readonly consent: string | null };

/** How it went out, and when; null while it has not. What was recorded last counts: after a return the names begin anew. */
export function sendingOf(entries: readonly Told[], referral: string): Sending | null {
  const found = entries.findLast(
    ({ event }) => (event.type === 'referral.sent' || event.type === 'referral.carried') && event.referral === referral,
  );
  if (found === undefined) return null;
  const { on, event } = found;
  return event.type === 'referral.sent' ? { on, way: 'sent', consent: event.consent } : { on, way: 'carried', consent: null };
}

type Candidate = { readonly id: string; readonly refusals: readonly Refusal[] };

/** Every consent that names the body of this referral, the one to be used first: what can be used, then what was drafted last. */
export function consentsFor(context: CaseContext, referral: string, on: Day): readonly Candidate[] {
  const item = context.network.referrals[referral];
  if (item === undefined) return [];
  const asked = { recipient: item.to, purpose: 'referral', domain: item.domain } as const;
  const found = Object.entries(context.network.consents)
    .filter(([, { recipient, purpose }]) => recipient === asked.recipient && purpose === asked.purpose)
    .map(([id]) => ({ id, refusals: consentChecks(context, id, on, asked) }));
  return [...found.filter(({ refusals }) => refusals.length === 0), ...found.filter(({ refusals }) => refusals.length > 0).toReversed()];
}

/** The refusals are those the sending itself would meet: one rule decides about the paper and about the step. */
export function letterScope(asked: Asked): LetterScope | readonly Refusal[] {
  const { context, entries, referral } = asked;
  const item = context.network.referrals[referral];
  if (item === undefined) return [{ code: 'unknownItem', item: 'referral', id: referral }];
  const sending = item.state === 'proposed' ? null : sendingOf(entries, referral);
  const way = asked.way ?? sending?.way ?? 'sent';
  if (item.state === 'declined' || item.state === 'ended' || (sending !== null && sending.way !== way))
    return refuseStep(context.network.referrals, 'referral', referral, way);
  // The client decides what to do with a paper of their own; it holds what they were to be referred for and nothing else.
  if (way === 'carried') return { way, consent: null, domains: [item.domain] };
  return sending === null ? scopeToSend(asked) : scopeAsSent(asked, sending);
}

function scopeToSend({ context, referral, on }: Asked): LetterScope | readonly Refusal[] {
  const { prepared } = context.network.referrals[referral] ?? { prepared: null };
  const candidates = consentsFor(context, referral, on);
  // Prepared under one consent, it goes out under that one or not at all.
  const [first] = prepared === null ? candidates : candidates.filter(({ id }) => id === prepared.consent);
  if (first === undefined) return [{ code: 'consentMissing', consent: prepared?.consent ?? '' }];
  return first.refusals.length > 0 ? first.refusals : scopeUnder(context, first.id);
}

/** Sent under a consent for once that was used up by it, the letter can still be printed that day: then it belongs to that sending. */
function scopeAsSent({ context, referral, on }: Asked, sending: Sending): LetterScope | readonly Refusal[] {
  const id = sending.consent ?? '';
  const isUsedToday = context.network.consents[id]?.state === 'used' && sending.on === on;
  const refusals = isUsedToday
    ? []
    : (consentsFor(context, referral, on).find((one) => one.id === id)?.refusals ?? [{ code: 'consentMissing', consent: id } as const]);
  return refusals.length > 0 ? refusals : scopeUnder(context, id);
}

const scopeUnder = ({ network }: CaseContext, consent: string): LetterScope => ({
  way: 'sent',
  consent,
  domains: network.consents[consent]?.domains ?? [],
});

export const isScope = (scope: LetterScope | readonly Refusal[]): scope is LetterScope => 'way' in scope;
