// The life of one referral to another body. Sent is not arrived.
import { setup } from 'xstate';

const answers = { confirmed: 'confirmed', declined: 'declined', noAnswer: 'noAnswer' } as const;

export const referralChart = setup({}).createMachine({
  id: 'referral',
  initial: 'proposed',
  states: {
    proposed: { on: { sent: 'sentWithConsent', carried: 'carriedByClient', ended: 'ended' } },
    sentWithConsent: { on: answers },
    carriedByClient: { on: answers },
    // Silence is not a no: an answer may still come.
    noAnswer: { on: { confirmed: 'confirmed', declined: 'declined', ended: 'ended' } },
    confirmed: { on: { arrived: 'arrived', ended: 'ended' } },
    arrived: { on: { ended: 'ended' } },
    declined: { type: 'final' },
    ended: { type: 'final' },
  },
});
