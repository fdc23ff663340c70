// Who has done what to an entry, the last first.
import type { BodyView, OfferView } from '../../parts/api/views.ts';
import { Fold } from '../../parts/kit/fold.tsx';
import { localeOf, useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import { useWho } from './use-who.ts';

type Change = OfferView['history'][number] & Partial<Pick<BodyView['history'][number], 'formerName' | 'closing'>>;

export function EntryHistory({ history }: { readonly history: readonly Change[] }) {
  const { lang, t } = useLanguage(texts);
  const whoOf = useWho();
  // When something was recorded is an instant; it is told in the zone of whoever reads.
  const when = new Intl.DateTimeFormat(localeOf[lang], { dateStyle: 'medium', timeStyle: 'short' });
  const what = ({ act, formerName = null, closing = null }: Change): string =>
    [closing === null ? t.acts[act] : t.closings[closing], formerName !== null && t.calledBefore(formerName)].filter(Boolean).join(', ');
  return (
    <div className="folds">
      <Fold title={t.history} level={2}>
        <ol className="offer-history">
          {history.map((change) => (
            <li key={change.number}>
              {when.format(new Date(change.at))}: {what(change)}, {whoOf(change.by)}
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}
