// The life of one consent: recipient, data domains, purpose and period, for once or standing.
import { setup } from 'xstate';

export const consentChart = setup({}).createMachine({
  id: 'consent',
  initial: 'draft',
  states: {
    draft: { on: { given: 'given', withdrawn: 'withdrawn', expired: 'expired' } },
    given: { on: { withdrawn: 'withdrawn', expired: 'expired', used: 'used' } },
    withdrawn: { type: 'final' },
    expired: { type: 'final' },
    used: { type: 'final' },
  },
});
