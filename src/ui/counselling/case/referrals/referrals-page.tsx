// Referrals of a case: the list with the next step of each, the search for an offer, consents, and talks with other bodies.
import { Link } from '@tanstack/react-router';
import { editedLog } from '../../../../engine/step/edited.ts';
import { referralRows } from '../../../../network/referrals/referral-rows.ts';
import { useOffer } from '../../../parts/api/directory.ts';
import { usePort } from '../../../parts/api/use-port.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { Panel } from '../../../parts/kit/panel.tsx';
import { TroubleNotice } from '../../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { useView } from '../use-view.ts';
import { ChooseOffer } from './choose-offer.tsx';
import { ConsentsPanel } from './consents-panel.tsx';
import { ProposeForm } from './propose-form.tsx';
import { ReferralItem } from './referral-item.tsx';
import { referralsRoute } from './referral-search.ts';
import { TalksPanel } from './talks-panel.tsx';
import { texts } from './texts.ts';
import '../../../network/directory/directory.css';
import './referrals.css';

export function ReferralsPage() {
  const view = useView();
  const { hasDirectory } = usePort();
  const { refer, offer } = referralsRoute.useSearch();
  if (refer === 'search' && hasDirectory) return <ChooseOffer view={view} />;
  if (refer !== undefined && offer !== undefined && hasDirectory) return <ProposeTo key={offer} view={view} offer={offer} />;
  if (refer !== undefined) return <ProposeForm view={view} offer={null} />;
  return (
    <>
      <Referrals view={view} />
      <ConsentsPanel view={view} />
      <TalksPanel view={view} />
    </>
  );
}

function ProposeTo({ view, offer }: { readonly view: CaseView; readonly offer: string }) {
  const { t } = useLanguage(texts);
  const { data, error, refetch } = useOffer(offer);
  if (data !== undefined) return <ProposeForm view={view} offer={data} />;
  return error === null ? <p className="soft">{t.loading}</p> : <TroubleNotice error={error} onRetry={() => void refetch()} />;
}

function Referrals({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const { state, entries, today } = view;
  const rows = referralRows({ context: state.context, entries: editedLog(entries), on: today });
  const mayRefer = view.offers.some(({ type }) => type === 'referral.proposed');
  return (
    <Panel title={t.title}>
      <p className="soft">{t.lead}</p>
      {mayRefer && (
        <p>
          <Link to="/cases/$id/referrals" params={{ id: view.id }} search={{ refer: 'search' }} className="button button-primary">
            {t.refer}
          </Link>
        </p>
      )}
      {rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="referral-list" aria-label={t.list}>
          {rows.map((row) => (
            <ReferralItem key={row.id} view={view} row={row} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
