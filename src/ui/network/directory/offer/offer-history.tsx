// Who has written what, the last first.
import type { OfferView } from '../../../parts/api/views.ts';
import { Fold } from '../../../parts/kit/fold.tsx';
import { localeOf, useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../texts.ts';
import { useWho } from './use-who.ts';

export function OfferHistory({ view: { history } }: { readonly view: OfferView }) {
  const { lang, t } = useLanguage(texts);
  const whoOf = useWho();
  // When something was recorded is an instant; it is told in the zone of whoever reads.
  const when = new Intl.DateTimeFormat(localeOf[lang], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="folds">
      <Fold title={t.history} level={2}>
        <ol className="offer-history">
          {history.map(({ number, act, by, at }) => (
            <li key={number}>
              {when.format(new Date(at))}: {t.acts[act]}, {whoOf(by)}
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}
