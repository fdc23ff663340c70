// A referral is proposed: to which body, about which domain, and what it is asked for.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { agencyCodes, domainCodes } from '../../../../../machines/standards/catalogue.ts';
import type { CaseView, OfferView, ProposalBody } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { newItemId } from '../../../parts/event-form/items.ts';
import { Panel } from '../../../parts/kit/panel.tsx';
import { SelectField } from '../../../parts/kit/select-field.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { OfferLine } from './offer-line.tsx';
import { recipientOf } from './recipient-of.ts';
import { texts } from './texts.ts';
import { useReasons } from './use-acts.ts';

type Typed = { readonly to: string | null; readonly domain: string | null; readonly note: string };
type ProposeFormProps = { readonly view: CaseView; readonly offer: OfferView | null };

const nothingTyped: Typed = { to: null, domain: null, note: '' };

/** Null while something is missing. */
function proposalFrom({ to, domain, note }: Typed, offer: OfferView | null, view: CaseView): ProposalBody | null {
  const agency = agencyCodes.find((code) => code === (recipientOf(offer?.body ?? null) ?? to));
  const about = domainCodes.find((code) => code === domain);
  if (agency === undefined || about === undefined) return null;
  const words = note.trim() === '' ? {} : { words: { note: note.trim() } };
  const chosen = offer === null ? {} : { offer: offer.offer.id };
  return { type: 'referral.proposed', referral: newItemId('referral', view), to: agency, domain: about, ...chosen, ...words };
}

export function ProposeForm({ view, offer }: ProposeFormProps) {
  const { say, t } = useLanguage(texts);
  const navigate = useNavigate();
  const leave = (search: { readonly refer?: 'search' }) => void navigate({ to: '/cases/$id/referrals', params: { id: view.id }, search });
  const draft = useDraft<Typed>({ caseId: view.id, page: 'referral-new', initial: nothingTyped, onSaved: () => leave({}) });
  const [wasTried, setWasTried] = useState(false);
  const reasons = useReasons(view)('referral.proposed') ?? [];
  const { value, change } = draft;
  const recipient = recipientOf(offer?.body ?? null);
  return (
    <Panel title={recipient === null ? t.chooseTitle : say.option('to', recipient)}>
      {offer !== null && <OfferLine id={offer.offer.id} />}
      <InPlaceForm
        label={t.chooseTitle}
        draft={draft}
        sending={proposalFrom(value, offer, view)}
        save={t.propose}
        reasons={reasons}
        onIncomplete={() => setWasTried(true)}
        onClose={() => leave({ refer: 'search' })}
      >
        {recipient === null && (
          <SelectField
            label={t.agency}
            options={agencyCodes.map((code) => ({ value: code, label: say.option('to', code) }))}
            value={value.to}
            onChange={(to) => change({ ...value, to })}
            {...(wasTried && value.to === null && { error: t.missing })}
          />
        )}
        <SelectField
          label={t.domain}
          options={domainCodes.map((code) => ({ value: code, label: say.option('domain', code) }))}
          value={value.domain}
          onChange={(domain) => change({ ...value, domain })}
          {...(wasTried && value.domain === null && { error: t.missing })}
        />
        <TextField label={t.note} hint={t.noteHint} value={value.note} onChange={(note) => change({ ...value, note })} multiline />
      </InPlaceForm>
    </Panel>
  );
}
