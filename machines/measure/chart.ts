// The life of one measure: what somebody does so that a goal comes nearer.
import { setup } from 'xstate';

/** “Impossible” is nobody's fault and an occasion to talk; “blocked” waits for a consent. */
const ends = { done: 'done', stopped: 'stopped', impossible: 'impossible', blockedByConsent: 'blockedByConsent' } as const;

export const measureChart = setup({}).createMachine({
  id: 'measure',
  initial: 'open',
  states: {
    open: { on: { running: 'running', ...ends } },
    running: { on: ends },
    // Nothing can be sent without consent; once it is given the measure is open again.
    blockedByConsent: { on: { open: 'open', stopped: 'stopped' } },
    done: { type: 'final' },
    stopped: { type: 'final' },
    impossible: { type: 'final' },
  },
});
