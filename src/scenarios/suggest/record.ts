// Suggestions for what is put right in the record: of words alone. Corrections of days and facts, and what is taken back, the laws make up
// (`tests/engine/lives/late-moves.ts`).
import { openMarks } from '../../../machines/case/context/read.ts';
import type { record } from '../../../machines/case/events/record.ts';
import { between, pick } from '../random.ts';
import type { Scene, Suggesters, TypeIn } from './scene.ts';

const someEntry = ({ context, random }: Scene): number => between(random, 1, Math.max(1, context.file.entries));

export const suggestRecord: Suggesters<TypeIn<typeof record>> = {
  'fact.corrected': (scene) => ({
    seq: someEntry(scene),
    because: pick(scene.random, ['mistake', 'learnedLater'] as const),
    words: { correction: 'Das Datum war falsch abgeschrieben.' },
  }),
  'entry.voided': (scene) => ({
    seq: someEntry(scene),
    because: pick(scene.random, ['wrongCase', 'recordedTwice', 'neverHappened'] as const),
  }),
  'entry.cleared': ({ context }) => {
    const [seq, mark] = openMarks(context)[0] ?? ['1', null];
    return {
      seq: Number(seq),
      reasons: mark === null ? ['notNow'] : mark.reasons.map(({ code }) => code),
      words: { reason: 'Damals war es so nicht bekannt.' },
    };
  },
};
