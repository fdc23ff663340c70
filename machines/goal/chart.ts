// The life of one goal, from somebody's proposal to what became of it.
import { setup } from 'xstate';

export const goalChart = setup({}).createMachine({
  id: 'goal',
  initial: 'proposed',
  states: {
    proposed: { on: { agreed: 'agreed', dropped: 'dropped' } },
    agreed: {
      on: {
        reached: 'reached',
        partlyReached: 'partlyReached',
        notReached: 'notReached',
        replaced: 'replaced',
        dropped: 'dropped',
        postponed: 'postponed',
      },
    },
    // A postponed goal can be taken up again in a later version.
    postponed: { on: { agreed: 'agreed', dropped: 'dropped' } },
    reached: { type: 'final' },
    partlyReached: { type: 'final' },
    notReached: { type: 'final' },
    replaced: { type: 'final' },
    dropped: { type: 'final' },
  },
});
