// Whom to call or write to, as it is typed: of an offer, or of a body.
import { Panel } from '../../parts/kit/panel.tsx';
import { TextField } from '../../parts/kit/text-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { FaultIn } from './faults.ts';
import { said } from './said.ts';
import { texts } from './texts.ts';

export type TypedContact = { readonly name: string; readonly phone: string; readonly mail: string; readonly web: string };

type ContactSectionProps = {
  readonly typed: TypedContact;
  readonly type: (change: Partial<TypedContact>) => void;
  readonly faultIn: FaultIn;
};

export function ContactSection({ typed, type, faultIn }: ContactSectionProps) {
  const { t } = useLanguage(texts);
  return (
    <Panel title={t.contact}>
      <div className="directory-fields">
        <TextField label={t.personOrOffice} value={typed.name} onChange={(name) => type({ name })} {...faultIn('name')} />
        <TextField type="tel" label={t.phone} value={typed.phone} onChange={(phone) => type({ phone })} {...faultIn('phone')} />
        <TextField type="email" label={t.mail} value={typed.mail} onChange={(mail) => type({ mail })} {...faultIn('mail')} />
        <TextField label={t.web} value={typed.web} onChange={(web) => type({ web })} {...faultIn('web')} />
      </div>
    </Panel>
  );
}

/** People write an address without what a browser puts in front of it. */
function webOf(text: string): string | null {
  const web = said(text);
  return web === null || /^[a-z][a-z+.-]*:/iu.test(web) ? web : `https://${web}`;
}

export const contactOf = ({ name, phone, mail, web }: TypedContact) => ({
  name: said(name),
  phone: said(phone),
  mail: said(mail),
  web: webOf(web),
});

export const typedContact = ({ name, phone, mail, web }: { readonly [F in keyof TypedContact]: string | null }): TypedContact => ({
  name: name ?? '',
  phone: phone ?? '',
  mail: mail ?? '',
  web: web ?? '',
});

export const contactFaults = {
  'contact.name': ['name', 'tooLong'],
  'contact.phone': ['phone', 'tooLong'],
  'contact.mail': ['mail', 'noMail'],
  'contact.web': ['web', 'noWeb'],
} as const;
