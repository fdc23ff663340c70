// What somebody is looking for, and whether the centre is the right place for it.
import { wordsOn, type Scene } from '../page/scene.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';

export type NeedDraft = {
  readonly targetGroup: boolean | null;
  readonly need: boolean | null;
  readonly wantsLongerSupport: boolean | null;
  readonly words: string;
};

/** Null until answered: no is an answer, and none of the three is assumed (T2). */
export const startNeed = (scene: Scene): NeedDraft => ({
  targetGroup: null,
  need: null,
  wantsLongerSupport: null,
  ...scene.state.context.intake.need,
  words: wordsOn(scene, 'need', 'need'),
});

export const noteNeed = ({ words, targetGroup, need, wantsLongerSupport }: NeedDraft): Sending =>
  sendOnce('need.noted', { targetGroup, need, wantsLongerSupport }, (answers) => [
    { type: 'need.noted', ...answers, ...withWords({ need: words }) },
  ]);
