// Drafts the consent a referral needs: recipient and purpose are those of the referral; domains, period and use are asked.
import { useState } from 'react';
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import type { Day } from '../../../../../machines/day.ts';
import type { ReferralRow } from '../../../../network/referrals/referral-rows.ts';
import type { CaseView, ProposalBody } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { newItemId } from '../../../parts/event-form/items.ts';
import { ManyField } from '../../../parts/event-form/many-field.tsx';
import { Choice } from '../../../parts/kit/choice.tsx';
import { DayField } from '../../../parts/kit/day-field.tsx';
import { dayOf, type TypedDay } from '../../../parts/kit/typed-day.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

type Typed = { readonly domains: readonly string[]; readonly until: TypedDay; readonly use: 'once' | 'standing' };
type ConsentFormProps = { readonly view: CaseView; readonly row: ReferralRow; readonly onClose: () => void };

/** Null while something is missing. */
function draftedFrom({ domains, until: typed, use }: Typed, { to }: ReferralRow, view: CaseView): ProposalBody | null {
  const until = dayOf(typed);
  if (until === null || until < view.today || domains.length === 0) return null;
  const named = domainCodes.filter((domain) => domains.includes(domain));
  return { type: 'consent.drafted', consent: newItemId('consent', view), recipient: to, domains: named, purpose: 'referral', until, use };
}

/** Nothing is chosen for the client but the one domain it is about; a day is for them to name. */
export function ConsentForm({ view, row, onClose }: ConsentFormProps) {
  const { say, t } = useLanguage(texts);
  const initial: Typed = { domains: [row.domain], until: null, use: 'once' };
  const draft = useDraft({ caseId: view.id, page: `referral-consent-${row.id}`, initial, onSaved: onClose });
  const [wasTried, setWasTried] = useState(false);
  const { value, change } = draft;
  return (
    <InPlaceForm
      label={t.draftConsent}
      draft={draft}
      sending={draftedFrom(value, row, view)}
      save={t.saveConsent}
      onIncomplete={() => setWasTried(true)}
      onClose={onClose}
    >
      <p className="soft">{t.domainsHint}</p>
      <ManyField
        label={t.domains}
        options={domainCodes.map((domain) => ({ value: domain, label: say.option('domain', domain) }))}
        value={value.domains}
        onChange={(domains) => change({ ...value, domains })}
        {...(wasTried && value.domains.length === 0 && { error: t.missing })}
      />
      <DayField
        label={t.until}
        value={value.until}
        onChange={(until) => change({ ...value, until })}
        {...(wasTried && untilFault(dayOf(value.until), view.today, t))}
      />
      <Choice
        label={t.use}
        options={[
          { value: 'once', label: t.once },
          { value: 'standing', label: t.standing },
        ]}
        value={value.use}
        onChange={(use) => change({ ...value, use: use === 'once' ? 'once' : 'standing' })}
      />
    </InPlaceForm>
  );
}

function untilFault(
  until: Day | null,
  today: Day,
  t: { readonly missing: string; readonly untilPast: string },
): { readonly error?: string } {
  if (until === null) return { error: t.missing };
  return until < today ? { error: t.untilPast } : {};
}
