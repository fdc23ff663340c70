// Whether an offer is for somebody, why not, and what would have to be known to be sure.
import { networkWordsIn } from '../../../network/words/words.ts';
import type { OfferRow } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { reasonIn } from './reason-in.ts';
import { texts } from './texts.ts';

export function Verdict({ eligibility: { verdict, because, ask, note, trust } }: Pick<OfferRow, 'eligibility'>) {
  const { lang, t } = useLanguage(texts);
  const words = networkWordsIn(lang);
  const isUnsure = verdict === 'unclear' && (trust === 'overdue' || trust === 'unverified');
  return (
    <div className={`offer-verdict offer-verdict-${verdict}`}>
      <p>
        <b>{words.verdicts[verdict]}</b> {because.map((one) => reasonIn(lang, one)).join(' ')}{' '}
        {ask.length > 0 && t.ask(verdict === 'unclear', ask.map((one) => words.asks[one]).join(', '))} {isUnsure && t.notSure[trust]}
      </p>
      {note !== null && (
        <p className="soft">
          {t.readNote} {note}
        </p>
      )}
    </div>
  );
}
