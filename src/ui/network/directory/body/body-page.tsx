// One body: who it is, how to reach it, what it offers, how certain that is, and what was done to it.
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useBody, useDropBody, useVerifyBody } from '../../../parts/api/directory.ts';
import type { BodyView } from '../../../parts/api/views.ts';
import { PageHead } from '../../../parts/kit/page-head.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { EntryPage } from '../entry-page.tsx';
import { HurdleCount } from '../../hurdle-count.tsx';
import { EntryHistory } from '../entry-history.tsx';
import { RemoveEntry } from '../remove-entry.tsx';
import { texts as shared } from '../texts.ts';
import { TrustPanel } from '../trust-panel.tsx';
import { TrustTag } from '../trust-tag.tsx';
import { BodyFacts } from './body-facts.tsx';
import { texts } from './texts.ts';

export function BodyPage() {
  const { t } = useLanguage(texts);
  const { id } = useParams({ from: '/directory/bodies/$id' });
  return (
    <EntryPage read={useBody(id)} unknown={{ title: t.unknownTitle, lead: t.unknownNext }}>
      {(view) => <Body key={id} view={view} />}
    </EntryPage>
  );
}

function Body({ view }: { readonly view: BodyView }) {
  return (
    <>
      <PageHead title={view.body.name}>
        <span className="offer-tags">
          <TrustTag trust={view.trust} />
        </span>
      </PageHead>
      <div className="offer-page">
        <BodyFacts view={view} />
        <div className="stack">
          <BodyTrust view={view} />
          <EntryHistory history={view.history} />
          <HurdleCount by="agency" value={view.body.kind} />
        </div>
      </div>
    </>
  );
}

function BodyTrust({ view }: { readonly view: BodyView }) {
  const { lang, t } = useLanguage(texts);
  const navigate = useNavigate();
  const verifying = useVerifyBody();
  const dropping = useDropBody();
  const entry = { id: view.body.id, after: view.version };
  return (
    <TrustPanel entry={view.body} view={view} hints={t.trustHints} verifying={verifying} onVerify={() => verifying.mutate(entry)}>
      <Link to="/directory/bodies/$id/edit" params={{ id: entry.id }} className="button button-plain">
        {shared[lang].edit}
      </Link>
      {/* With offers, also with such that have ended, it stays: they say who offered them. */}
      {view.offers.length === 0 && (
        <RemoveEntry
          sure={t.removeSure}
          dropping={dropping}
          onRemove={() => dropping.mutate(entry, { onSuccess: () => void navigate({ to: '/directory' }) })}
        />
      )}
    </TrustPanel>
  );
}
