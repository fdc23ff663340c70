// One offer: everything that is known of it, how certain that is, and who has written what.
import { Link, useParams } from '@tanstack/react-router';
import { useOffer } from '../../../parts/api/directory.ts';
import type { OfferView } from '../../../parts/api/views.ts';
import { PageHead } from '../../../parts/kit/page-head.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { EntryPage } from '../entry-page.tsx';
import { HurdleCount } from '../../hurdle-count.tsx';
import { EntryHistory } from '../entry-history.tsx';
import { TrustTag } from '../trust-tag.tsx';
import { texts } from '../texts.ts';
import { OfferFacts } from './offer-facts.tsx';
import { OfferTrust } from './offer-trust.tsx';

export function OfferPage() {
  const { t } = useLanguage(texts);
  const { id } = useParams({ from: '/directory/$id' });
  return (
    <EntryPage read={useOffer(id)} unknown={{ title: t.unknownTitle, lead: t.unknownNext }}>
      {(view) => <Offer key={id} view={view} />}
    </EntryPage>
  );
}

function Offer({ view }: { readonly view: OfferView }) {
  const { t } = useLanguage(texts);
  const { offer, body, trust } = view;
  return (
    <>
      <PageHead title={offer.title} lead={body === null ? t.noBody : <BodyLink body={body} />}>
        <span className="offer-tags">
          {offer.isExample && <span className="tag">{t.example}</span>}
          <TrustTag trust={trust} />
        </span>
      </PageHead>
      <div className="offer-page">
        <OfferFacts view={view} />
        <div className="stack">
          <OfferTrust view={view} />
          <EntryHistory history={view.history} />
          {body !== null && <HurdleCount by="agency" value={body.kind} />}
        </div>
      </div>
    </>
  );
}

function BodyLink({ body: { id, name } }: { readonly body: NonNullable<OfferView['body']> }) {
  return (
    <Link to="/directory/bodies/$id" params={{ id }} className="link">
      {name}
    </Link>
  );
}
