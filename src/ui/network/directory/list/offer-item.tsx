// One offer in the list: what, by whom, where and when; how far it can be relied on; and for whoever is described, whether it is for them.
import { Link } from '@tanstack/react-router';
import type { OfferRow } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../texts.ts';
import { TrustTag } from '../trust-tag.tsx';
import { useOfferWords } from '../use-offer-words.ts';
import { WhyNotFor } from './why-not-for.tsx';

export function OfferItem({ row }: { readonly row: OfferRow }) {
  const { t } = useLanguage(texts);
  const words = useOfferWords();
  const { offer, body, nextStart } = row;
  const begins = offer.starts.length === 0 ? t.ongoing : nextStart && words.start(nextStart);
  return (
    <li className="offer-item row-target">
      <div className="offer-head">
        <Link to="/directory/$id" params={{ id: offer.id }} className="row-link">
          {offer.title}
        </Link>
        <span className="offer-tags">
          {offer.isExample && <span className="tag">{t.example}</span>}
          <TrustTag trust={row.trust} />
        </span>
      </div>
      <p className="soft small">{[body === null ? t.noBody : body.name, words.place(offer)].join(' · ')}</p>
      <p className="small">{[begins, words.cost(offer), words.childcare(offer)].filter(Boolean).join(' · ')}</p>
      <WhyNotFor eligibility={row.eligibility} />
    </li>
  );
}
