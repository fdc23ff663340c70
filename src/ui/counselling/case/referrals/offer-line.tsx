// The offer a referral was chosen from, as the directory has it today; what keeps people from going there is said in a sentence.
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { TrustTag } from '../../../network/directory/trust-tag.tsx';
import { texts } from './texts.ts';
import { blockingOf, useOfferStanding } from './use-offer-standing.ts';

export function OfferLine({ id }: { readonly id: string }) {
  const { t } = useLanguage(texts);
  const { view, standing } = useOfferStanding(id);
  if (standing === null) return null;
  const blocking = blockingOf(standing);
  const sentence = blocking === null ? null : t.offerBlocked[blocking];
  return (
    <>
      {view !== null && (
        <p className="small">
          {[view.offer.title, view.body?.name].filter(Boolean).join(' · ')} <TrustTag trust={view.trust} />
        </p>
      )}
      {sentence !== null && (
        <Notice tone="attention">
          <p>{sentence}</p>
        </Notice>
      )}
      {(standing === 'overdue' || standing === 'unverified') && <p className="soft small">{t.offerOpen[standing]}</p>}
    </>
  );
}
