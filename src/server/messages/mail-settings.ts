// How mail leaves, read from the environment: nothing of it is needed, and without it everything stays visible in the outbox.
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

type Environment = Readonly<Record<string, string | undefined>>;

/** Null when nothing is set; a sentence when what is set cannot be used. */
export function readMailSettings(environment: Environment): MailSettings | null | string {
  const [url, from, list] = ['ETAPPE_SMTP_URL', 'ETAPPE_MAIL_FROM', 'ETAPPE_MAIL_STAFF'].map((name) => environment[name] ?? '');
  if (!url && !from && !list) return null;
  if (!url || !from) return `mail needs both: ${url ? 'ETAPPE_MAIL_FROM' : 'ETAPPE_SMTP_URL'} is missing.`;
  const server = smtpServer(url);
  if (server === null) return 'ETAPPE_SMTP_URL must be like smtps://user:password@mail.example.org:465';
  const sender = senderIn(from);
  if (sender === null) return 'ETAPPE_MAIL_FROM must be one address, like Beratungsstelle <post@example.org>';
  const addresses = addressesIn(list ?? '');
  return typeof addresses === 'string' ? addresses : { url: server, from: sender, staff: addresses };
}

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

/** `c-weber=weber@example.org, t-hoffmann=hoffmann@example.org` */
function addressesIn(list: string): ReadonlyMap<string, string> | string {
  const addresses = new Map<string, string>();
  for (const [index, pair] of list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .entries()) {
    const [id = '', mail = '', ...more] = pair.split('=').map((part) => part.trim());
    const address = mailAddress(mail);
    if (!people.some((person) => person.id === id) || address === null || more.length > 0)
      return `ETAPPE_MAIL_STAFF must list id=address of the staff (${people.map((person) => person.id).join(', ')}); entry ${index + 1} is not like that.`;
    addresses.set(id, address);
  }
  return addresses;
}
