// How a body is reached, each part by itself: one that is wrong takes no other with it.
import type { Body } from '../../directory/body.ts';
import { Contact } from '../../directory/contact.ts';
import type { Note, Where } from '../finding.ts';
import { lineOf } from './draft.ts';
import { shown, textOf } from './values.ts';

type Raw = { readonly name?: unknown; readonly phone?: unknown; readonly mail?: unknown; readonly web?: unknown };

export function bodyContact(raw: Raw, where: Where, note: Note): Body['contact'] {
  const checked = (part: 'mail' | 'web'): string | null => {
    const text = textOf(raw[part]);
    if (text === null) return null;
    const { success, data } = Contact.shape[part].safeParse(part === 'web' && /^www\./iu.test(text) ? `https://${text}` : text);
    if (!success) note(where, { code: 'fieldUnreadable', field: 'contact', value: shown(text) });
    return data ?? null;
  };
  return { name: lineOf(raw.name), phone: lineOf(raw.phone), mail: checked('mail'), web: checked('web') };
}
