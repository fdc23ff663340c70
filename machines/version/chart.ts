// The life of one version of an agreement. A signed text never changes: a changed text is the next version.
import { setup } from 'xstate';

export const versionChart = setup({}).createMachine({
  id: 'version',
  initial: 'draft',
  states: {
    draft: { on: { offered: 'offered' } },
    offered: { on: { signed: 'signedByOne', withdrawn: 'withdrawn', lapsed: 'lapsed' } },
    // Also when everybody has signed: only concluding brings a version into force (T5).
    signedByOne: { on: { concluded: 'inForce', withdrawn: 'withdrawn', lapsed: 'lapsed' } },
    // At most one at a time. How it ended stays readable on the printed sheet.
    inForce: {
      on: {
        superseded: 'superseded',
        expired: 'expired',
        endedByAgreement: 'endedByAgreement',
        endedByClient: 'endedByClient',
        endedWithCase: 'endedWithCase',
      },
    },
    superseded: { type: 'final' },
    expired: { type: 'final' },
    endedByAgreement: { type: 'final' },
    endedByClient: { type: 'final' },
    endedWithCase: { type: 'final' },
    withdrawn: { type: 'final' },
    lapsed: { type: 'final' },
  },
});
