// The form of an offer, in the order somebody tells it on the telephone.
import type { OfferView } from '../../../parts/api/views.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { EntryForm } from '../../entry-form.tsx';
import { ContactSection } from '../contact-section.tsx';
import { faultIn } from '../faults.ts';
import { CostSection } from './cost-section.tsx';
import { ForWhomSection } from './for-whom-section.tsx';
import { texts } from './texts.ts';
import { TrustSection } from './trust-section.tsx';
import { useOfferForm } from './use-offer-form.ts';
import { WhatSection } from './what-section.tsx';
import { WhenSection } from './when-section.tsx';
import { WhereSection } from './where-section.tsx';

type OfferFormProps = {
  /** As it stands on the server; null for a new one. */
  readonly standing: OfferView | null;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
};

export function OfferForm({ standing, onSaved, onCancel }: OfferFormProps) {
  const { lang, t } = useLanguage(texts);
  const form = useOfferForm(standing, onSaved);
  const { typed, type, faults } = form;
  const section = { typed, type, faultIn: faultIn(lang, faults) };
  return (
    <EntryForm
      form={form}
      faults={Object.keys(faults).length}
      movedTitle={t.movedTitle}
      onSave={() => void form.save()}
      isSaving={form.isSaving}
      error={form.error}
      onCancel={onCancel}
    >
      <WhatSection {...section} />
      <ForWhomSection {...section} />
      <WhereSection {...section} />
      <WhenSection {...section} />
      <CostSection {...section} />
      <ContactSection {...section} />
      <TrustSection {...section} />
    </EntryForm>
  );
}
