// Where no recording is shown: of which cases there are notes that were not saved, and how to come back to them.
import { useLanguage } from '../../parts/words/language.tsx';
import { isUnsaved, useKeptNotes } from './kept-notes.ts';
import { texts } from './texts.ts';

export function UnsavedNotes() {
  const { t } = useLanguage(texts);
  const unsaved = useKeptNotes().filter((one) => isUnsaved(one) && one.notes.length > 0);
  return unsaved.map(({ case: id, head, notes: { length } }) => (
    <p key={head} className="small soft">
      {t.keptOf(length, id)}
    </p>
  ));
}
