// All settings of the server in one schema: what may be set, under which names, and what holds where nothing is.
import { z } from 'zod';
import { usualTrustedDays } from '../../server/parts/clock-watch.ts';
import { logLevels } from '../../server/parts/log.ts';
import { langs } from '../../language/language.ts';
import { defaultPlace } from '../default-place.ts';
import { isAddressOrNetwork, isDatabaseAddress, isHost, isHttpsAddress, notes, originIn, type SettingNote } from './kinds.ts';

function setting<Schema extends z.ZodType>(schema: Schema, note: SettingNote): Schema {
  notes.add(schema, note);
  return schema;
}

const some = z.string().trim().min(1);
const port = z.int().min(0).max(65_535);
const aPort = { en: 'a number from 0 to 65535', de: 'eine Zahl von 0 bis 65535' };
const aFile = { en: 'the path of a file', de: 'der Pfad einer Datei' };
const aSwitch = { en: 'true or false', de: 'true oder false' };
const aText = { en: 'a text that is not empty', de: 'ein Text, der nicht leer ist' };
const aDatabase = {
  en: 'an address such as postgres://etappe@db.example.org/etappe',
  de: 'eine Adresse wie postgres://etappe@db.example.org/etappe',
};
const oneOf = (known: readonly string[]) => ({ en: `one of ${known.join(', ')}`, de: `eines von ${known.join(', ')}` });

const server = z.strictObject({
  host: setting(z.string().refine(isHost).default('127.0.0.1'), {
    kind: 'text',
    env: 'ETAPPE_HOST',
    option: 'host',
    purpose: {
      en: 'the address it listens on; beyond this computer only with sign-in and TLS or a proxy',
      de: 'die Adresse, auf der er hört; über diesen Rechner hinaus nur mit Anmeldung und TLS oder Proxy',
    },
    form: { en: 'the address or the name of a computer', de: 'die Adresse oder der Name eines Rechners' },
  }),
  port: setting(port.default(4173), {
    kind: 'number',
    env: 'ETAPPE_PORT',
    option: 'port',
    purpose: { en: 'the port; 0 takes any free one', de: 'der Port; 0 nimmt irgendeinen freien' },
    form: aPort,
  }),
  publicAddress: setting(
    z
      .string()
      .refine((text) => originIn(text) !== null)
      .transform((text) => originIn(text) ?? text)
      .nullable()
      .default(null),
    {
      kind: 'text',
      env: 'ETAPPE_PUBLIC_ADDRESS',
      option: 'public-address',
      purpose: {
        en: 'where people reach it: for links in mails, the calendar feed, and to know its own pages',
        de: 'wo Menschen ihn erreichen: für Links in Mails, den Kalender und um eigene Seiten zu erkennen',
      },
      form: {
        en: 'an address such as https://etappe.example.org, without a path',
        de: 'eine Adresse wie https://etappe.example.org, ohne Pfad',
      },
    },
  ),
  behindProxy: setting(z.boolean().default(false), {
    kind: 'switch',
    env: 'ETAPPE_BEHIND_PROXY',
    option: 'behind-proxy',
    purpose: {
      en: 'a proxy stands in front and does TLS; only it may connect',
      de: 'davor steht ein Proxy, der TLS macht; nur er darf sich verbinden',
    },
    form: aSwitch,
  }),
  trustedProxies: setting(z.array(z.string().refine(isAddressOrNetwork)).default([]), {
    kind: 'list',
    env: 'ETAPPE_TRUSTED_PROXIES',
    purpose: {
      en: 'whose X-Forwarded-For, -Proto and -Host are believed; with behindProxy alone the proxy on this computer',
      de: 'wessen X-Forwarded-For, -Proto und -Host geglaubt wird; mit behindProxy allein dem Proxy auf diesem Rechner',
    },
    form: { en: 'addresses or networks such as 10.0.0.5 or 10.0.0.0/24', de: 'Adressen oder Netze wie 10.0.0.5 oder 10.0.0.0/24' },
  }),
});

const tls = z.strictObject({
  certificate: setting(some.nullable().default(null), {
    kind: 'file',
    env: 'ETAPPE_TLS_CERTIFICATE',
    purpose: {
      en: 'the certificate with its chain, PEM; read again on SIGHUP',
      de: 'das Zertifikat mit seiner Kette, PEM; bei SIGHUP neu gelesen',
    },
    form: aFile,
  }),
  key: setting(some.nullable().default(null), {
    kind: 'file',
    env: 'ETAPPE_TLS_KEY',
    purpose: { en: 'its private key, PEM, not readable by everybody', de: 'sein privater Schlüssel, PEM, nicht für alle lesbar' },
    form: aFile,
  }),
});

const data = z.strictObject({
  directory: setting(some.default(defaultPlace), {
    kind: 'folder',
    env: 'ETAPPE_DATA',
    option: 'data',
    purpose: { en: 'where the cases are kept', de: 'wo die Fälle liegen' },
    form: { en: 'the path of a folder', de: 'der Pfad eines Ordners' },
  }),
  keyFile: setting(some.nullable().default(null), {
    kind: 'file',
    env: 'ETAPPE_KEY_FILE',
    option: 'key-file',
    purpose: {
      en: 'the key that opens them, outside the data directory; else keys/NAME.kek beside it',
      de: 'der Schlüssel dazu, außerhalb des Datenordners; sonst keys/NAME.kek daneben',
    },
    form: aFile,
  }),
  ledgerFile: setting(some.nullable().default(null), {
    kind: 'file',
    env: 'ETAPPE_LEDGER_FILE',
    option: 'ledger-file',
    purpose: {
      en: 'where each case ends, on a lasting disk outside the data directory; else ledger/NAME.ledger beside it, on PostgreSQL beside the key file',
      de: 'wo jeder Fall endet, auf einem bleibenden Datenträger außerhalb des Datenordners; sonst ledger/NAME.ledger daneben, bei PostgreSQL neben der Schlüsseldatei',
    },
    form: aFile,
  }),
});

const database = z.strictObject({
  cases: setting(z.string().refine(isDatabaseAddress).nullable().default(null), {
    kind: 'text',
    env: 'ETAPPE_DATABASE',
    option: 'database',
    isSecret: true,
    purpose: { en: 'a PostgreSQL in place of the embedded database', de: 'ein PostgreSQL statt der eingebauten Datenbank' },
    form: aDatabase,
  }),
  keys: setting(z.string().refine(isDatabaseAddress).nullable().default(null), {
    kind: 'text',
    env: 'ETAPPE_KEYS_DATABASE',
    option: 'keys-database',
    isSecret: true,
    purpose: {
      en: 'the PostgreSQL for the keys of the cases, backed up apart',
      de: 'das PostgreSQL für die Schlüssel der Fälle, getrennt gesichert',
    },
    form: aDatabase,
  }),
});

const mail = z.strictObject({
  server: setting(some.nullable().default(null), {
    kind: 'text',
    env: 'ETAPPE_SMTP_URL',
    isSecret: true,
    purpose: {
      en: 'the mail server; without one everything stays visible in the outbox',
      de: 'der Mailserver; ohne ihn bleibt alles im Ausgang sichtbar',
    },
    form: {
      en: 'an address such as smtps://user:password@mail.example.org:465',
      de: 'eine Adresse wie smtps://user:password@mail.example.org:465',
    },
  }),
  from: setting(some.nullable().default(null), {
    kind: 'text',
    env: 'ETAPPE_MAIL_FROM',
    purpose: { en: 'the sender', de: 'der Absender' },
    form: { en: 'one address, such as Beratungsstelle <post@example.org>', de: 'eine Adresse, wie Beratungsstelle <post@example.org>' },
  }),
  staff: setting(z.array(some).default([]), {
    kind: 'list',
    env: 'ETAPPE_MAIL_STAFF',
    purpose: { en: 'mail addresses of the staff by their id', de: 'Mail-Adressen der Mitarbeitenden nach ihrer Kennung' },
    form: { en: 'a list of id=address', de: 'eine Liste aus kennung=adresse' },
  }),
  staffLanguage: setting(z.enum(langs).default('de'), {
    kind: 'text',
    env: 'ETAPPE_STAFF_LANGUAGE',
    purpose: { en: 'the language of mails to the staff', de: 'die Sprache der Mails an Mitarbeitende' },
    form: oneOf(langs),
  }),
});

const provider = z.strictObject({
  name: setting(some.nullable().default(null), {
    kind: 'text',
    env: 'ETAPPE_OIDC_NAME',
    purpose: { en: 'what people call the sign-in of their organisation', de: 'wie die Anmeldung der Organisation heißt' },
    form: aText,
  }),
  issuer: setting(z.string().refine(isHttpsAddress).nullable().default(null), {
    kind: 'text',
    env: 'ETAPPE_OIDC_ISSUER',
    purpose: { en: 'the OpenID Connect provider', de: 'der OpenID-Connect-Anbieter' },
    form: { en: 'an address that begins with https://', de: 'eine Adresse, die mit https:// beginnt' },
  }),
  client: setting(some.nullable().default(null), {
    kind: 'text',
    env: 'ETAPPE_OIDC_CLIENT',
    purpose: {
      en: 'the name under which the provider knows this installation',
      de: 'der Name, unter dem der Anbieter diese Installation kennt',
    },
    form: aText,
  }),
  secret: setting(some.nullable().default(null), {
    kind: 'text',
    env: 'ETAPPE_OIDC_SECRET',
    isSecret: true,
    purpose: { en: 'what this installation proves itself with', de: 'womit sich diese Installation ausweist' },
    form: aText,
  }),
});

const signIn = z.strictObject({
  leakedPasswords: setting(some.nullable().default(null), {
    kind: 'file',
    env: 'ETAPPE_LEAKED_PASSWORDS',
    purpose: { en: 'a list of leaked passwords that nobody may choose', de: 'eine Liste gestohlener Passwörter, die niemand wählen darf' },
    form: aFile,
  }),
  provider,
});

const log = z.strictObject({
  level: setting(z.enum(logLevels).default('info'), {
    kind: 'text',
    env: 'ETAPPE_LOG',
    option: 'log',
    purpose: {
      en: 'how much is logged; JSON on standard error; on a terminal warn unless set',
      de: 'wie viel protokolliert wird; JSON auf der Standardfehlerausgabe; auf einem Terminal warn, wenn nichts gesetzt ist',
    },
    form: oneOf(logLevels),
  }),
});

const metrics = z.strictObject({
  port: setting(port.min(1).nullable().default(null), {
    kind: 'number',
    env: 'ETAPPE_METRICS_PORT',
    purpose: {
      en: 'where /metrics is answered, on 127.0.0.1 only; usually 9464; else nowhere',
      de: 'wo /metrics antwortet, nur auf 127.0.0.1; üblich ist 9464; sonst nirgends',
    },
    form: { en: 'a number from 1 to 65535', de: 'eine Zahl von 1 bis 65535' },
  }),
});

const clock = z.strictObject({
  trustedDays: setting(z.int().min(1).max(3660).default(usualTrustedDays), {
    kind: 'number',
    env: 'ETAPPE_CLOCK_TRUSTED_DAYS',
    purpose: {
      en: 'how many days after the last entry the clock is still believed; beyond that somebody has to confirm it',
      de: 'wie viele Tage nach dem letzten Eintrag der Uhr noch geglaubt wird; danach muss sie jemand bestätigen',
    },
    form: { en: 'a number from 1 to 3660', de: 'eine Zahl von 1 bis 3660' },
  }),
});

export const Settings = z.strictObject({ server, tls, data, database, mail, signIn, log, metrics, clock });
export type Settings = z.infer<typeof Settings>;
