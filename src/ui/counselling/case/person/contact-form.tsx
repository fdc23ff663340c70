// How the person is reached now, as a whole: what is left empty holds no longer.
import { isReadable } from '../../../../../machines/readable.ts';
import { useState } from 'react';
import { mailAddress } from '../../../../record/words/mail-address.ts';
import { contactOf, type Contact } from '../../../../record/words/person.ts';
import type { ProposalBody } from '../../../parts/api/views.ts';
import { useDraft } from '../../../parts/draft/use-draft.ts';
import { useMailChecks } from '../../../parts/event-form/use-mail-checks.ts';
import { InPlaceForm } from '../../../parts/event-form/in-place-form.tsx';
import { TextField } from '../../../parts/kit/text-field.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { FormProps } from './form-props.ts';
import { texts } from './texts.ts';

type Details = Omit<Contact, 'noted'>;

const aPhone = /^[+\d][\d\s/()-]{4,}$/u;

/** The one line of the inquiry goes into the field it plainly belongs to, or else into none: it is read beside the fields. */
function startOf({ noted, ...details }: Contact): Details {
  const text = noted.trim();
  if (aPhone.test(text)) return { ...details, phone: text };
  return mailAddress(text) !== null ? { ...details, email: text } : details;
}

function changeOf(details: Details): ProposalBody {
  const filled = Object.entries(details).flatMap(([field, text]) => (!isReadable(text) ? [] : [[field, text.trim()] as const]));
  return { type: 'contactDetails.changed', words: Object.fromEntries(filled) };
}

export function ContactForm({ view, onClose }: FormProps) {
  const { say, t } = useLanguage(texts);
  const { whole } = useMailChecks();
  const known = contactOf(view.dossier);
  const [start] = useState(() => startOf(known));
  const draft = useDraft({ caseId: view.id, page: 'person-contact', initial: start, onSaved: onClose });
  const field = (name: keyof Details) => ({
    label: say.word(name, 'contactDetails.changed'),
    value: draft.value[name],
    onChange: (text: string) => draft.change({ ...draft.value, [name]: text }),
  });
  return (
    <InPlaceForm
      label={t.changes.contact}
      draft={draft}
      sending={changeOf(draft.value)}
      save={t.save}
      onIncomplete={() => {}}
      onClose={onClose}
    >
      <p className="soft">
        {t.contactLead} {known.noted !== '' && t.noted(known.noted)}
      </p>
      <TextField type="tel" {...field('phone')} />
      <TextField type="email" {...field('email')} check={whole} />
      <TextField multiline {...field('address')} />
    </InPlaceForm>
  );
}
