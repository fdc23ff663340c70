// Who the case is about, as it is known now: each fact can be put right at any time, in a closed case too (2-standard, People and roles).
import type { ComponentType, ReactNode } from 'react';
import { useState } from 'react';
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { ToRights } from '../../../access/rights/to-rights.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { useView } from '../use-view.ts';
import { AddressLockForm } from './address-lock-form.tsx';
import { BirthDateForm } from './birth-date-form.tsx';
import { ContactForm } from './contact-form.tsx';
import type { FormProps } from './form-props.ts';
import { LanguagesForm } from './languages-form.tsx';
import { NameForm } from './name-form.tsx';
import { personFacts, useOpenFact, type PersonFactName } from './open-fact.ts';
import { PersonFact } from './person-fact.tsx';
import { SafeWayForm } from './safe-way-form.tsx';
import { texts } from './texts.ts';
import { AddressLock, Born, Contact, Languages, Name, SafeWay } from './values.tsx';

type Shown = {
  readonly Value: ComponentType<{ readonly view: CaseView }>;
  readonly Form: (props: FormProps) => ReactNode;
  /** What changes it. */
  readonly by: ProposalType;
};

const facts: Readonly<Record<PersonFactName, Shown>> = {
  name: { Value: Name, Form: NameForm, by: 'client.renamed' },
  birthDate: { Value: Born, Form: BirthDateForm, by: 'birthDate.corrected' },
  contact: { Value: Contact, Form: ContactForm, by: 'contactDetails.changed' },
  languages: { Value: Languages, Form: LanguagesForm, by: 'languages.changed' },
  addressLock: { Value: AddressLock, Form: AddressLockForm, by: 'addressLock.placed' },
  safeWay: { Value: SafeWay, Form: SafeWayForm, by: 'safeWay.agreed' },
};

export function PersonPage() {
  const { t } = useLanguage(texts);
  const view = useView();
  const [opened, open] = useOpenFact(view.id);
  const [returned, comeBack] = useState<PersonFactName | null>(null);
  const possible = new Set(view.offers.flatMap(({ type, refusals }) => (refusals.length === 0 ? [type] : [])));
  return (
    <Panel title={t.title}>
      <p className="soft">{t.lead}</p>
      <dl className="person-facts">
        {personFacts.map((name) => {
          const { Value, Form, by } = facts[name];
          const isOpen = opened === name && possible.has(by);
          const close = () => {
            comeBack(name);
            open(null);
          };
          return (
            <PersonFact
              key={name}
              name={name}
              onChange={possible.has(by) && !isOpen ? () => open(name) : undefined}
              takesFocus={returned === name && !isOpen}
              form={isOpen && <Form view={view} onClose={close} />}
            >
              <Value view={view} />
            </PersonFact>
          );
        })}
      </dl>
      <ToRights id={view.id} />
    </Panel>
  );
}
