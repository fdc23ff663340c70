// What one correction has changed: the old value struck out, the new one beside it, why, and the day it was learned.
import type { CaseView } from '../../../parts/api/views.ts';
import { itemNounOf } from '../../../parts/event-form/question.ts';
import { itemsOf, nameOfItem } from '../../../parts/event-form/items.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { changedFacts, type Correction } from './corrections.ts';
import { texts } from './texts.ts';

type CorrectedProps = { readonly correction: Correction; readonly view: CaseView };

export function Corrected({ correction, view }: CorrectedProps) {
  const { say, t } = useLanguage(texts);
  const { before, after, because, learnedOn, seq } = correction;
  const reason = view.words[seq]?.['correction'];
  return (
    <div className="corrected">
      <p className="small">
        <strong>{t.correctedOn(say.day(learnedOn))}</strong> · {say.option('because', because)}
      </p>
      <ul>
        {before.on !== after.on && <Change label={t.correctedDay} was={say.day(before.on)} is={say.day(after.on)} />}
        {changedFacts(correction).map(({ field, was, is }) => (
          <Change key={field} label={say.field(field, after.event.type)} was={valueOf(field, was)} is={valueOf(field, is)} />
        ))}
      </ul>
      {reason !== undefined && <p className="corrected-reason">{reason}</p>}
    </div>
  );

  // A goal or a measure is called by its words, everything else by the name of its code.
  function valueOf(field: string, value: unknown): string {
    const noun = itemNounOf(field);
    const isThing = noun !== null && typeof value === 'string' && value in itemsOf(noun, view);
    return isThing ? nameOfItem(noun, value, view, say) : say.option(field, value);
  }
}

type ChangeProps = { readonly label: string; readonly was: string; readonly is: string };

function Change({ label, was, is }: ChangeProps) {
  const { t } = useLanguage(texts);
  return (
    <li>
      {label.endsWith('?') ? label : `${label}:`} <del>{was}</del> <span aria-hidden="true">→</span> <span className="unseen">{t.now}</span>{' '}
      <ins>{is}</ins>
    </li>
  );
}
