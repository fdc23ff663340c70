// Referrals that left: sent is not arrived, so every day on the way is kept.
import type { Frame } from '../../../engine/log/frames.ts';
import type { ReferralFacts } from './case-facts.ts';

type ById = Readonly<Record<string, ReferralFacts>>;

const change = (known: ById, id: string, step: Partial<ReferralFacts>): ById =>
  known[id] === undefined ? known : { ...known, [id]: { ...known[id], ...step } };

function follow(known: ById, { state, entry: { event, on } }: Frame): ById {
  switch (event.type) {
    case 'referral.sent':
    case 'referral.carried': {
      const referral = state.context.network.referrals[event.referral];
      if (referral === undefined) return known;
      const { to, domain } = referral;
      const left = { to, domain, leftOn: on, carried: event.type === 'referral.carried' };
      return { ...known, [event.referral]: { ...left, answer: null, answeredOn: null, arrivedOn: null, endedOn: null } };
    }
    case 'referral.answered':
      return change(known, event.referral, { answer: event.answer, answeredOn: on });
    case 'referral.arrived':
      return change(known, event.referral, { arrivedOn: on });
    case 'referral.ended':
      return change(known, event.referral, { endedOn: on });
    default:
      return known;
  }
}

export const referralsOf = (frames: readonly Frame[]): ReferralFacts[] => Object.values(frames.reduce(follow, {}));
