// How certain an offer is, and what can be done about it.
import { Link, useNavigate } from '@tanstack/react-router';
import { useDropOffer, useVerifyOffer } from '../../../parts/api/directory.ts';
import type { OfferView } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { RemoveEntry } from '../remove-entry.tsx';
import { texts } from '../texts.ts';
import { TrustPanel } from '../trust-panel.tsx';

export function OfferTrust({ view }: { readonly view: OfferView }) {
  const { t } = useLanguage(texts);
  const navigate = useNavigate();
  const verifying = useVerifyOffer();
  const dropping = useDropOffer();
  const entry = { id: view.offer.id, after: view.version };
  return (
    <TrustPanel entry={view.offer} view={view} hints={t.trustHints} verifying={verifying} onVerify={() => verifying.mutate(entry)}>
      <Link to="/directory/$id/edit" params={{ id: entry.id }} className="button button-plain">
        {t.edit}
      </Link>
      <RemoveEntry
        sure={t.removeSure}
        dropping={dropping}
        onRemove={() => dropping.mutate(entry, { onSuccess: () => void navigate({ to: '/directory' }) })}
      />
    </TrustPanel>
  );
}
