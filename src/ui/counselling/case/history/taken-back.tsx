// Beneath an entry that was taken back: who did it, when and why (T26).
import type { CaseView } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { About } from './stories.ts';
import { texts } from './texts.ts';
import { Who } from './who.tsx';

export function TakenBack({ entry, view }: { readonly entry: About<'entry.voided'>; readonly view: CaseView }) {
  const { say, t } = useLanguage(texts);
  const note = view.words[entry.seq]?.['note'];
  return (
    <div className="taken-back small">
      <p>
        <strong>{t.tookBackOn(say.day(entry.on))}</strong> {t.tookBackBy} <Who entry={entry} /> ·{' '}
        {say.option('because', entry.event.because)}
      </p>
      {note !== undefined && <p>{note}</p>}
      {entry.event.because === 'wrongCase' && <p className="soft">{t.wordsForgotten}</p>}
    </div>
  );
}
