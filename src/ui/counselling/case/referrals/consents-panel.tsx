// Every consent of the case, with its sheet and its withdrawal, which says beforehand which referrals it blocks.
import { useState } from 'react';
import type { Consent } from '../../../../../machines/case/context/context.ts';
import { nextItemState } from '../../../../../machines/item-life.ts';
import { blockedWithout } from '../../../../network/referrals/referral-rows.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { Button } from '../../../parts/kit/button.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PaperButton } from '../../../parts/shell/paper-button.tsx';
import { useReferralName } from './referral-item.tsx';
import { texts } from './texts.ts';

export function ConsentsPanel({ view }: { readonly view: CaseView }) {
  const { t } = useLanguage(texts);
  const consents = Object.entries(view.state.context.network.consents).toReversed();
  return (
    <Panel title={t.consents}>
      {consents.length === 0 ? (
        <p className="soft">{t.noConsents}</p>
      ) : (
        <ul className="referral-list">
          {consents.map(([id, consent]) => (
            <ConsentItem key={id} view={view} id={id} consent={consent} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

type ConsentItemProps = { readonly view: CaseView; readonly id: string; readonly consent: Consent };

function ConsentItem({ view, id, consent }: ConsentItemProps) {
  const { say, t } = useLanguage(texts);
  const [isOpen, open] = useState(false);
  const recipient = say.option('recipient', consent.recipient);
  const stands = nextItemState('consent', consent.state, 'withdrawn') !== null;
  return (
    <li className={stands ? 'referral' : 'referral referral-past'}>
      <div className="referral-head">
        <h3>{recipient}</h3>
        <span className="tag">{say.itemState('consent', consent.state)}</span>
      </div>
      <p>{say.option('domains', consent.domains)}</p>
      <p className="soft small">{t.consentLine(say.option('purpose', consent.purpose), say.day(consent.until))}</p>
      {isOpen && stands ? (
        <WithdrawForm view={view} id={id} onClose={() => open(false)} />
      ) : (
        <div className="row">
          <PaperButton
            caseId={view.id}
            path={`consents/${id}/pdf`}
            fileName={`${t.fileConsent}-${id}.pdf`}
            label={`${t.sheet}: ${recipient}`}
          >
            {t.sheet}
          </PaperButton>
          {stands && (
            <Button kind="quiet" label={t.withdrawNamed(recipient)} onPress={() => open(true)}>
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function WithdrawForm({ view, id, onClose }: { readonly view: CaseView; readonly id: string; readonly onClose: () => void }) {
  const { t } = useLanguage(texts);
  const nameOf = useReferralName();
  const draft = useDraft<null>({ caseId: view.id, page: `referral-withdraw-${id}`, initial: null, onSaved: onClose });
  const { context } = view.state;
  const blocked = blockedWithout(context, id, view.today).flatMap((referral) => context.network.referrals[referral] ?? []);
  return (
    <InPlaceForm
      label={t.withdrawing}
      draft={draft}
      sending={{ type: 'consent.withdrawn', consent: id }}
      save={t.doWithdraw}
      onIncomplete={() => {}}
      onClose={onClose}
    >
      {blocked.length === 0 ? (
        <p>{t.blocksNothing}</p>
      ) : (
        <div>
          <p>{t.blocks}</p>
          <ul className="bullets">
            {blocked.map((referral) => (
              <li key={nameOf(referral)}>{nameOf(referral)}</li>
            ))}
          </ul>
        </div>
      )}
    </InPlaceForm>
  );
}
