// How each referral of a case stands on a day: what comes next, what is missing for it, and where nobody has answered for too long.
import type { CaseContext, Consent, Referral } from '../../../machines/case/context/context.ts';
import { consentChecks } from '../../../machines/case/checks/network.ts';
import { daysBetween, type Day } from '../../../machines/day.ts';
import { consentsFor, sendingOf, type Told, type Way } from './letter-scope.ts';

/** Days without an answer after which somebody asks. */
export const askAfter = 14;

/** What comes next; null where it has come to its end. */
export type Next = 'draftConsent' | 'sign' | 'send' | 'answer' | 'arrive' | 'end';

/** Why a consent that names this body does not let the letter go out today. `none`: nobody has asked for one. */
export type Lack = 'none' | 'notSigned' | 'withdrawn' | 'expired' | 'used' | 'otherDomain';

export type ReferralRow = Referral & {
  readonly id: string;
  readonly next: Next | null;
  /** The consent the letter rests on, or the one that comes nearest; null where there is none, and where it is carried. */
  readonly consent: string | null;
  readonly lack: Lack | null;
  /** How it went out; null while it has not. */
  readonly way: Way | null;
  /** Since when nobody has answered, where that is long enough to ask; else null. */
  readonly askSince: Day | null;
};

const nextOf: Readonly<Record<Exclude<Referral['state'], 'proposed'>, Next | null>> = {
  sentWithConsent: 'answer',
  carriedByClient: 'answer',
  noAnswer: 'answer',
  confirmed: 'arrive',
  arrived: 'end',
  declined: null,
  ended: null,
};

function lackOf({ state, until }: Consent, on: Day): Lack {
  if (state === 'draft') return 'notSigned';
  if (state === 'withdrawn' || state === 'used') return state;
  return state === 'expired' || until < on ? 'expired' : 'otherDomain';
}

/** The last that was heard or done about it; silence is counted from that day. */
function silentSince(entries: readonly Told[], referral: string): Day | null {
  const last = entries.findLast(
    ({ event }) =>
      (event.type === 'referral.sent' || event.type === 'referral.carried' || event.type === 'referral.answered') &&
      event.referral === referral,
  );
  return last?.on ?? null;
}

type Case = { readonly context: CaseContext; readonly entries: readonly Told[]; readonly on: Day };

function rowOf({ context, entries, on }: Case, id: string, referral: Referral): ReferralRow {
  const isOut = referral.state !== 'proposed';
  const sending = isOut ? sendingOf(entries, id) : null;
  const waits = referral.state === 'sentWithConsent' || referral.state === 'carriedByClient' || referral.state === 'noAnswer';
  const since = waits ? silentSince(entries, id) : null;
  const askSince = since !== null && daysBetween(since, on) >= askAfter ? since : null;
  const about = { ...referral, id, way: sending?.way ?? null, askSince };
  if (referral.state !== 'proposed') return { ...about, next: nextOf[referral.state], consent: sending?.consent ?? null, lack: null };
  const [nearest] = consentsFor(context, id, on);
  if (nearest === undefined) return { ...about, next: 'draftConsent', consent: null, lack: 'none' };
  const consent = context.network.consents[nearest.id];
  const lack = nearest.refusals.length === 0 || consent === undefined ? null : lackOf(consent, on);
  const next = lack === null ? 'send' : lack === 'notSigned' && consent?.domains.includes(referral.domain) ? 'sign' : 'draftConsent';
  return { ...about, next, consent: nearest.id, lack };
}

/** What goes on comes first; within that, what was proposed last. */
export function referralRows(of: Case): readonly ReferralRow[] {
  const rows = Object.entries(of.context.network.referrals).map(([id, referral]) => rowOf(of, id, referral));
  const newest = rows.toReversed();
  return [...newest.filter(({ next }) => next !== null), ...newest.filter(({ next }) => next === null)];
}

/** The referrals that could go out today and could not any more without this consent. */
export function blockedWithout(context: CaseContext, consent: string, on: Day): readonly string[] {
  return Object.entries(context.network.referrals).flatMap(([id, { state, to, domain, prepared }]) => {
    if (state !== 'proposed') return [];
    const asked = { recipient: to, purpose: 'referral', domain } as const;
    if (consentChecks(context, consent, on, asked).length > 0) return [];
    const others = consentsFor(context, id, on).filter((one) => one.id !== consent && one.refusals.length === 0);
    return prepared?.consent === consent || others.length === 0 ? [id] : [];
  });
}
