// What a person is called now and how they are reached now, whichever entry said it last.
import type { Dossier } from './dossier.ts';

/** Null for a case without a name. */
export const nameOf = (dossier: Dossier): string | null => dossier['client']?.['name'] ?? dossier['inquiry']?.['name'] ?? null;

/** `noted`: what the inquiry says in one line, as long as nobody has put it in order since. */
export type Contact = { readonly phone: string; readonly email: string; readonly address: string; readonly noted: string };

export function contactOf(dossier: Dossier): Contact {
  const details = dossier['contactDetails'];
  const { phone = '', email = '', address = '' } = details ?? {};
  return { phone, email, address, noted: details === undefined ? (dossier['inquiry']?.['contact'] ?? '') : '' };
}

/** All a person is reached by in one text, without the address: where somebody lives may be locked. */
export function reachOf(dossier: Dossier): string {
  const { phone, email, noted } = contactOf(dossier);
  return [phone, email, noted].filter((text) => text !== '').join('\n');
}
