// How mail leaves: nothing of it is needed, and without it everything stays visible in the outbox.
import { isIP } from 'node:net';
import isFQDN from 'validator/lib/isFQDN.js';
import { mailAddress } from '../../record/words/mail-address.ts';
import { staff as people } from '../access/staff.ts';

export type MailSettings = {
  readonly url: URL;
  /** The sender, set as `Beratungsstelle <post@example.org>`. */
  readonly from: { readonly name: string; readonly address: string };
  /** Mail addresses of the staff by their id. */
  readonly staff: ReadonlyMap<string, string>;
};

/** As they were set. `staff`: `c-weber=weber@example.org`, one an entry. */
export type SetMail = { readonly server: string | null; readonly from: string | null; readonly staff: readonly string[] };

export type MailFault =
  | { readonly code: 'byHalf'; readonly of: keyof SetMail; readonly missing: 'server' | 'from' }
  | { readonly code: 'mailServer'; readonly of: 'server' }
  | { readonly code: 'mailSender'; readonly of: 'from' }
  /** `entry` counts from 1: what stands there is not repeated. */
  | { readonly code: 'mailStaff'; readonly of: 'staff'; readonly entry: number; readonly known: string };

/** Null when nothing is set; every fault at once when what is set cannot be used. */
export function mailSettingsOf({ server, from, staff }: SetMail): MailSettings | null | readonly MailFault[] {
  if (server === null && from === null && staff.length === 0) return null;
  const [url, sender] = [server === null ? null : smtpServer(server), from === null ? null : senderIn(from)];
  const addresses = addressesIn(staff);
  const faults: MailFault[] = [];
  const set = server !== null ? 'server' : from !== null ? 'from' : 'staff';
  if (server === null) faults.push({ code: 'byHalf', of: set, missing: 'server' });
  if (from === null) faults.push({ code: 'byHalf', of: set, missing: 'from' });
  if (server !== null && url === null) faults.push({ code: 'mailServer', of: 'server' });
  if (from !== null && sender === null) faults.push({ code: 'mailSender', of: 'from' });
  if (typeof addresses === 'number') {
    const known = people.map(({ id }) => id).join(', ');
    faults.push({ code: 'mailStaff', of: 'staff', entry: addresses, known });
  }
  return url === null || sender === null || typeof addresses === 'number' ? faults : { url, from: sender, staff: addresses };
}

export const areFaults = (read: MailSettings | null | readonly MailFault[]): read is readonly MailFault[] => Array.isArray(read);

/** Null where no computer can be meant: a name, or the number of one. A path or a question would be left out in silence. */
function smtpServer(text: string): URL | null {
  const server = URL.parse(text.trim());
  if (server === null || !['smtp:', 'smtps:'].includes(server.protocol)) return null;
  const host = server.hostname.replaceAll(/^\[|\]$/gu, '');
  const isHost = isIP(host) !== 0 || isFQDN(host, { require_tld: false });
  return isHost && server.port !== '0' && ['', '/'].includes(server.pathname) && server.search === '' && server.hash === '' ? server : null;
}

/** Null unless it is one sender, with or without a name before its address. */
function senderIn(text: string): MailSettings['from'] | null {
  const { name = '', inBrackets } = /^(?<name>[^<>@]*)<(?<inBrackets>[^<>]*)>$/u.exec(text.trim())?.groups ?? {};
  const address = mailAddress(inBrackets ?? text);
  return address === null ? null : { name: name.trim().replaceAll(/^"|"$/gu, ''), address };
}

/** Or the number of the first entry that is not like `c-weber=weber@example.org`. */
function addressesIn(staff: readonly string[]): ReadonlyMap<string, string> | number {
  const addresses = new Map<string, string>();
  for (const [index, pair] of staff.entries()) {
    const [id = '', mail = '', ...more] = pair.split('=').map((part) => part.trim());
    const address = mailAddress(mail);
    if (!people.some((person) => person.id === id) || address === null || more.length > 0) return index + 1;
    addresses.set(id, address);
  }
  return addresses;
}
