// Entering an offer, or changing one. What was typed is kept until it is saved.
import { useNavigate, useParams } from '@tanstack/react-router';
import { useOffer } from '../../../parts/api/directory.ts';
import { PageHead } from '../../../parts/kit/page-head.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { EntryPage } from '../entry-page.tsx';
import { texts as shared } from '../texts.ts';
import { OfferForm } from './offer-form.tsx';
import { texts } from './texts.ts';
import '../directory.css';

export function NewOfferPage() {
  const { t } = useLanguage(texts);
  const navigate = useNavigate();
  return (
    <div className="page directory">
      <PageHead title={t.newTitle} lead={t.newLead} />
      <OfferForm
        standing={null}
        onSaved={(id) => void navigate({ to: '/directory/$id', params: { id } })}
        onCancel={() => void navigate({ to: '/directory' })}
      />
    </div>
  );
}

export function ChangedOfferPage() {
  const { lang, t } = useLanguage(texts);
  const { id } = useParams({ from: '/directory/$id/edit' });
  const navigate = useNavigate();
  const toOffer = () => void navigate({ to: '/directory/$id', params: { id } });
  return (
    <EntryPage read={useOffer(id)} unknown={{ title: shared[lang].unknownTitle, lead: shared[lang].unknownNext }}>
      {(view) => (
        <>
          <PageHead title={t.changeTitle} lead={view.offer.title} />
          <OfferForm key={id} standing={view} onSaved={toOffer} onCancel={toOffer} />
        </>
      )}
    </EntryPage>
  );
}
