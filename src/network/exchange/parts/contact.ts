// How a body is reached, each part by itself: one that is wrong takes no other with it.
import { Contact } from '../../directory/contact.ts';
import type { BodySaid } from '../body-fields.ts';
import type { Note, Where } from '../finding.ts';
import { lineOf } from './draft.ts';
import { shown, textOf } from './values.ts';

type Raw = { readonly name?: unknown; readonly phone?: unknown; readonly mail?: unknown; readonly web?: unknown };
type Said = Pick<BodySaid, 'contactName' | 'phone' | 'mail' | 'web'>;

/** Undefined is not said; what is there and empty is said to be nothing. What cannot be read is left as it is. */
export function bodyContact(raw: Raw, where: Where, note: Note): Said {
  const line = (value: unknown): string | null | undefined => (value === undefined ? undefined : lineOf(value));
  const checked = (part: 'mail' | 'web'): string | null | undefined => {
    const text = textOf(raw[part]);
    if (text === null) return raw[part] === undefined ? undefined : null;
    const { success, data } = Contact.shape[part].safeParse(part === 'web' && /^www\./iu.test(text) ? `https://${text}` : text);
    if (!success) note(where, { code: 'fieldUnreadable', field: 'contact', value: shown(text) });
    return data;
  };
  return { contactName: line(raw.name), phone: line(raw.phone), mail: checked('mail'), web: checked('web') };
}
