// A case as whoever asks may see it: what they may not see is left out before anything is answered.
import type { CaseView } from '../../contract/case-view.ts';
import type { Sight } from '../../organisation/sight.ts';
import { nameOf } from '../../record/words/person.ts';

/** Coded facts and days stay: the clocks of a case are read from them. */
export function seen(view: CaseView, sight: Sight): CaseView {
  if (sight === 'content') return view;
  const name = sight === 'identity' ? nameOf(view.dossier) : null;
  return { ...view, sight, words: {}, dossier: name === null ? {} : { client: { name } }, drafts: {}, drafted: {} };
}
