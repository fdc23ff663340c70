// The review talk: a region beside the stage, so that it can be opened wherever the clock runs and the stage keeps its place (T8, T9).
import { note, running, step } from './parts.ts';

const holdable = ['everyGoalAssessed', 'dissentRecorded', 'reviewCopyHandedOver', 'clientReachable'] as const;

export const talk = {
  initial: 'noTalk',
  states: {
    noTalk: {
      on: {
        'review.planned': note('T9', 'reviewsCounted'),
        'review.moved': note('T9', 'reviewsCounted'),
        'review.missed': note('T9', 'reviewsCounted'),
        'review.opened': step({ rule: 'T8', to: 'talking', needs: ['reviewsCounted', 'clientReachable'] }),
        // A whole talk in one entry: what T9 asks for is asked of its content.
        'review.recorded': step({ rule: 'T9', needs: ['reviewsCounted', 'clientReachable'], tells: 'clock.restarted' }),
      },
    },
    talking: {
      meta: running('reviewRecord'),
      on: {
        'interval.agreed': note('R4', 'inStableWork', 'noDomainInNeed'),
        'dissent.recorded': note('T9'),
        'review.held': step({ rule: 'T9', to: 'noTalk', needs: holdable, tells: 'clock.restarted' }),
        // The talk ends without having been held: the clock does not move.
        'review.adjourned': step({ rule: 'T9', to: 'noTalk' }),
        'deadline.reviewRecordMissed': note('T9'),
      },
    },
  },
} as const;

/**
 * What a talk says of goals, domains and copies. Noted beside the stage, in the open case: assessment, signing and the final balance
 * know some of these acts as their own, and a stage that does comes first. Which one is meant follows from whether a talk is open.
 */
export const talkNotes = {
  'goal.assessed': note('T9', 'reviewIsOpen'),
  'domain.rated': note('T9', 'reviewIsOpen'),
  'domain.leftOut': note('T9', 'reviewIsOpen'),
  'language.levelled': note('T9', 'reviewIsOpen'),
  'balance.drawn': note('T9', 'reviewIsOpen'),
  'copy.handedOver': note('T9', 'reviewIsOpen'),
  'client.judged': note('T9', 'reviewIsOpen'),
};
