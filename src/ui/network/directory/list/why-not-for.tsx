// Why an offer is not for whoever is described, and what would have to be known to be sure. Nothing where nobody is described.
import { networkWordsIn } from '../../../../network/words/words.ts';
import type { OfferRow } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { reasonIn } from '../reason-in.ts';
import { texts } from '../texts.ts';
import { useAskedFor } from './asked.ts';

export function WhyNotFor({ eligibility: { verdict, because, ask, note } }: Pick<OfferRow, 'eligibility'>) {
  const { lang, t } = useLanguage(texts);
  const isDescribed = useAskedFor(({ asker }) => Object.values(asker).some((text) => text !== ''));
  const words = networkWordsIn(lang);
  if (!isDescribed) return null;
  return (
    <div className={`offer-verdict offer-verdict-${verdict}`}>
      <p>
        <b>{words.verdicts[verdict]}</b> {because.map((one) => reasonIn(lang, one)).join(' ')}{' '}
        {ask.length > 0 && t.ask(verdict === 'unclear', ask.map((one) => words.asks[one]).join(', '))}
      </p>
      {note !== null && (
        <p className="soft">
          {t.readNote} {note}
        </p>
      )}
    </div>
  );
}
