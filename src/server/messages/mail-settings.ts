// How mail leaves, read from the environment: nothing of it is needed, and without it everything stays visible in the outbox.
import { staff as people } from '../access/staff.ts';

export type MailSettings = {
  readonly url: URL;
  /** The sender, such as `Beratungsstelle <post@example.org>`. */
  readonly from: string;
  /** Mail addresses of the staff by their id. */
  readonly staff: ReadonlyMap<string, string>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Null when nothing is set; a sentence when what is set cannot be used. */
export function readMailSettings(environment: Environment): MailSettings | null | string {
  const [url, from, list] = ['ETAPPE_SMTP_URL', 'ETAPPE_MAIL_FROM', 'ETAPPE_MAIL_STAFF'].map((name) => environment[name] ?? '');
  if (!url && !from && !list) return null;
  if (!url || !from) return `mail needs both: ${url ? 'ETAPPE_MAIL_FROM' : 'ETAPPE_SMTP_URL'} is missing.`;
  const server = URL.parse(url);
  if (server === null || !['smtp:', 'smtps:'].includes(server.protocol) || server.hostname === '')
    return 'ETAPPE_SMTP_URL must be like smtps://user:password@mail.example.org:465';
  const addresses = addressesIn(list ?? '');
  return typeof addresses === 'string' ? addresses : { url: server, from, staff: addresses };
}

const address = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/;

/** `c-weber=weber@example.org, t-hoffmann=hoffmann@example.org` */
function addressesIn(list: string): ReadonlyMap<string, string> | string {
  const addresses = new Map<string, string>();
  for (const [index, pair] of list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .entries()) {
    const [id = '', mail = '', ...more] = pair.split('=').map((part) => part.trim());
    if (!people.some((person) => person.id === id) || !address.test(mail) || more.length > 0)
      return `ETAPPE_MAIL_STAFF must list id=address of the staff (${people.map((person) => person.id).join(', ')}); entry ${index + 1} is not like that.`;
    addresses.set(id, mail);
  }
  return addresses;
}
