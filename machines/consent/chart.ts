// The life of one consent: recipient, data domains, purpose and period, for once or standing.
import { setup } from 'xstate';

export const consentChart = setup({}).createMachine({
  id: 'consent',
  initial: 'draft',
  states: {
    draft: { on: { given: 'given', withdrawn: 'withdrawn', expired: 'expired' } },
    // Used up by its one sending (`once`), or ended by the client or its last day. A standing one stays given when it is used.
    given: { on: { withdrawn: 'withdrawn', expired: 'expired', used: 'used' } },
    withdrawn: { type: 'final' },
    expired: { type: 'final' },
    used: { type: 'final' },
  },
});
