// The life of one planned review. Only a held review moves the clock.
import { setup } from 'xstate';

export const reviewChart = setup({}).createMachine({
  id: 'review',
  initial: 'planned',
  states: {
    planned: {
      on: {
        held: 'held',
        missedByClient: 'missedByClient',
        missedByCentre: 'missedByCentre',
        moved: 'moved',
        replacedByEvent: 'replacedByEvent',
      },
    },
    held: { type: 'final' },
    // Hospital, missing childcare or fare: the miss stays visible and counts for nothing.
    missedByClient: { on: { excused: 'excused' } },
    excused: { type: 'final' },
    missedByCentre: { type: 'final' },
    moved: { type: 'final' },
    replacedByEvent: { type: 'final' },
  },
});
