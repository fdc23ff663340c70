// The form of an offer, in the order somebody tells it on the telephone.
import { useEffect, useRef, type FormEvent } from 'react';
import type { OfferView } from '../../../parts/api/views.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { focusFirstFault } from '../../../parts/kit/focus-first-fault.ts';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { WriteTrouble } from '../../write-trouble.tsx';
import { ContactSection, CostSection } from './cost-sections.tsx';
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
  const { t } = useLanguage(texts);
  const form = useOfferForm(standing, onSaved);
  const place = useRef<HTMLFormElement>(null);
  // After the rendering that marks what is wrong; each try, not each key, moves the focus.
  useEffect(() => {
    if (form.tries > 0) focusFirstFault(place.current);
  }, [form.tries]);
  const count = Object.keys(form.faults).length;
  const section = { typed: form.typed, type: form.type, faultIn: (field: string) => sentence(t.faults, form.faults[field]) };
  return (
    <form
      className="form"
      ref={place}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {form.wasKept && (
        <Notice tone="info">
          <p>{t.kept}</p>
          <Button onPress={form.startOver}>{t.startOver}</Button>
        </Notice>
      )}
      {form.hasMoved && standing !== null && (
        <Notice tone="attention" title={t.movedTitle}>
          <p>{t.moved}</p>
          <div className="row">
            <Button onPress={() => form.goOnFrom(standing.version)}>{t.goOn}</Button>
            <Button onPress={form.startOver}>{t.takeNew}</Button>
          </div>
        </Notice>
      )}
      <WhatSection {...section} />
      <ForWhomSection {...section} />
      <WhereSection {...section} />
      <WhenSection {...section} />
      <CostSection {...section} />
      <ContactSection {...section} />
      <TrustSection {...section} />
      <WriteTrouble error={form.error} />
      {count > 0 && <p className="field-error">{t.look(count)}</p>}
      <div className="row">
        <Button kind="primary" submits busy={form.isSaving}>
          {t.save}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            form.forget();
            onCancel();
          }}
        >
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

const sentence = <Fault extends string>(words: Readonly<Record<Fault, string>>, fault: Fault | undefined): { readonly error?: string } =>
  fault === undefined ? {} : { error: words[fault] };
