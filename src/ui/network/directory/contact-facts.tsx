// Whom to call or write to: about the offer first, then whoever offers it, where that is somebody else.
import type { OfferView } from '../../parts/api/views.ts';
import { Fact } from '../../parts/kit/fact.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type Contact = OfferView['offer']['contact'];

const isEmpty = (contact: Contact): boolean => Object.values(contact).every((value) => value === null);

export function ContactFacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t } = useLanguage(texts);
  const contact = contacts.find((one) => !isEmpty(one));
  if (contact === undefined) return null;
  const { name, phone, mail, web } = contact;
  return (
    <Panel title={t.contact}>
      <dl className="facts">
        {name !== null && <Fact term={t.contactPerson}>{name}</Fact>}
        {phone !== null && (
          <Fact term={t.phone}>
            <a className="link" href={`tel:${phone.replaceAll(/[^+\d]/gu, '')}`}>
              {phone}
            </a>
          </Fact>
        )}
        {mail !== null && (
          <Fact term={t.mail}>
            <a className="link" href={`mailto:${mail}`}>
              {mail}
            </a>
          </Fact>
        )}
        {web !== null && (
          <Fact term={t.web}>
            <a className="link" href={web} target="_blank" rel="noreferrer noopener">
              {new URL(web).host}
            </a>
          </Fact>
        )}
      </dl>
    </Panel>
  );
}
