// One offer to choose: what, where and when, how far it can be relied on, whether it is for the person, and the way on.
import { Link } from '@tanstack/react-router';
import type { OfferRow } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { TrustTag } from '../../../network/directory/trust-tag.tsx';
import { useOfferWords } from '../../../network/directory/use-offer-words.ts';
import { Verdict } from '../../../network/directory/verdict.tsx';
import { recipientOf } from './recipient-of.ts';
import { texts } from './texts.ts';

export function OfferChoice({ row, caseId }: { readonly row: OfferRow; readonly caseId: string }) {
  const { t } = useLanguage(texts);
  const words = useOfferWords();
  const { offer, body, nextStart } = row;
  const when = nextStart === null ? null : words.start(nextStart);
  return (
    <li className="referral">
      <div className="referral-head">
        <h3>{offer.title}</h3>
        <TrustTag trust={row.trust} />
      </div>
      <p className="soft small">{[body?.name, words.place(offer)].filter(Boolean).join(' · ')}</p>
      <p className="small">{[when, words.cost(offer), words.childcare(offer)].filter(Boolean).join(' · ')}</p>
      <Verdict eligibility={row.eligibility} />
      {recipientOf(body) === null && <p className="small">{t.nothingSent}</p>}
      <div className="row">
        {recipientOf(body) !== null && (
          <Link
            to="/cases/$id/referrals"
            params={{ id: caseId }}
            search={{ refer: 'body', offer: offer.id }}
            className="button button-plain"
            aria-label={t.chooseNamed(offer.title)}
          >
            {t.choose}
          </Link>
        )}
        <Link to="/directory/$id" params={{ id: offer.id }} className="link" aria-label={`${t.look}: ${offer.title}`}>
          {t.look}
        </Link>
      </div>
    </li>
  );
}
