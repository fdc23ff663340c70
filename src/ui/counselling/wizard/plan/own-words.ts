// A template never wipes what a person has written: it is laid aside and comes back with "own words".

type Worded = { readonly template: string | null; readonly wording: string; readonly own: string };

/** What is to be laid aside when a template is picked. `sentences`: what a template alone would say; those are nobody's own words. */
export function ownWordsIn({ wording, own }: Worded, sentences: readonly string[]): string {
  const isOwn = wording.trim() !== '' && !sentences.includes(wording);
  return isOwn ? wording : own;
}

/** Back to own words: those that were laid aside; without any the sentence stays, to be changed. */
export const backToOwnWords = ({ wording, own }: Worded): Pick<Worded, 'template' | 'wording' | 'own'> => ({
  template: null,
  wording: own === '' ? wording : own,
  own: '',
});
