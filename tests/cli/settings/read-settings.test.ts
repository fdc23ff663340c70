// Where settings come from, which of them holds, and what is said when one is wrong.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultSentence } from '../../../src/cli/settings/fault-texts.ts';
import { listed } from '../../../src/cli/settings/listed.ts';
import { readSettings } from '../../../src/cli/settings/read-settings.ts';
import { inFolder } from '../spoken.ts';

type Asked = { toml?: string; environment?: Record<string, string>; options?: Record<string, string>; files?: Record<string, string> };

/** The settings, and every fault as a sentence in which the folder is called `X`. */
const reading = ({ toml, environment = {}, options = {}, files = {} }: Asked, lang: 'de' | 'en' = 'en') =>
  inFolder({ ...files, ...(toml === undefined ? {} : { 'etappe.toml': toml }) }, async (folder) => {
    const here = (text: string) => text.replaceAll('FOLDER', folder);
    const { settings, faults, placeOf } = readSettings({
      options,
      environment: Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, here(value)])),
      file: toml === undefined ? null : join(folder, 'etappe.toml'),
    });
    const sentences = faults.map((fault) => faultSentence(lang, fault).replaceAll(folder, 'X'));
    return { settings, sentences, placeOf, folder };
  });

test('where nothing is set, everything has a value and this computer alone is served', async () => {
  const { settings, sentences } = await reading({});
  expect(sentences).toEqual([]);
  expect(settings.server).toEqual({ host: '127.0.0.1', port: 4173, publicAddress: null, behindProxy: false, trustedProxies: [] });
  expect(settings.data.keyFile).toMatch(/var.keys.data\.kek$/u);
  expect([settings.mail.staffLanguage, settings.metrics.port, settings.signIn.leakedPasswords]).toEqual(['de', null, null]);
});

test('an option comes before the environment, the environment before the file, the file before the default', async () => {
  const toml = '[server]\nport = 1\nhost = "127.0.0.2"\n[log]\nlevel = "warn"';
  const all = await reading({ toml, environment: { ETAPPE_PORT: '2', ETAPPE_HOST: '127.0.0.3' }, options: { port: '3' } });
  expect([all.settings.server.port, all.settings.server.host, all.settings.log.level]).toEqual([3, '127.0.0.3', 'warn']);
  const setters = ['server.port', 'server.host', 'log.level', 'mail.from'].map((key) => all.placeOf(key).setBy.kind);
  expect(setters).toEqual(['option', 'environment', 'file', 'default']);
  // Set to nothing is not set.
  expect((await reading({ toml, environment: { ETAPPE_PORT: '' } })).settings.server.port).toBe(1);
});

test.each(listed.map(({ key, env, option }) => [key, env, option] as const))('%s can be set as %s', async (key, env, option) => {
  const values = { number: '70000', switch: 'perhaps', list: 'x', text: '', file: '', folder: '' };
  const kind = listed.find((setting) => setting.key === key)?.kind ?? 'text';
  expect(env).toMatch(/^ETAPPE_[A-Z_]+$/u);
  const { placeOf } = await reading({ environment: { [env]: values[kind] || 'x' } });
  expect(placeOf(key).setBy).toMatchObject({ kind: 'environment', name: env });
  const asOption = await reading({ options: option === undefined ? {} : { [option]: 'x' } });
  expect(asOption.placeOf(key).setBy.kind).toBe(option === undefined ? 'default' : 'option');
});

test('paths in the file are meant from its folder, lists and switches are read from text too', async () => {
  const { settings, folder } = await reading({
    toml: '[tls]\ncertificate = "tls/chain.pem"\n[server]\ntrustedProxies = ["10.0.0.0/8"]',
    environment: { ETAPPE_BEHIND_PROXY: 'yes', ETAPPE_MAIL_STAFF: 'a=b, c=d,' },
  });
  expect(settings.tls.certificate).toBe(join(folder, 'tls', 'chain.pem'));
  expect([settings.server.behindProxy, settings.server.trustedProxies, settings.mail.staff]).toEqual([
    true,
    ['10.0.0.0/8'],
    ['a=b', 'c=d'],
  ]);
});

test('a public address is kept without a slash at its end', async () => {
  const { settings } = await reading({ environment: { ETAPPE_PUBLIC_ADDRESS: 'https://Etappe.Example.org:8443/' } });
  expect(settings.server.publicAddress).toBe('https://etappe.example.org:8443');
});

const url = 'postgres://etappe:geheim@db.example.org/etappe';

test('a secret may stand in a file of its own, named in the file of settings or in the environment', async () => {
  const files = { 'db-url': `${url}\n` };
  expect((await reading({ toml: '[database]\ncasesFile = "db-url"', files })).settings.database.cases).toBe(url);
  expect((await reading({ environment: { ETAPPE_DATABASE_FILE: 'FOLDER/db-url' }, files })).settings.database.cases).toBe(url);
});

test.each<[Asked, string]>([
  [{ environment: { ETAPPE_PORT: 'http' } }, "ETAPPE_PORT must be a number from 0 to 65535, not 'http'."],
  [{ options: { port: '70000' } }, "--port must be a number from 0 to 65535, not '70000'."],
  [{ toml: '[server]\nport = "4173"' }, "server.port in X/etappe.toml must be a number from 0 to 65535, not '4173'."],
  [{ toml: '[server]\nport = 41.5' }, "server.port in X/etappe.toml must be a number from 0 to 65535, not '41.5'."],
  [{ environment: { ETAPPE_METRICS_PORT: '0' } }, "ETAPPE_METRICS_PORT must be a number from 1 to 65535, not '0'."],
  [{ options: { host: 'here there' } }, "--host must be the address or the name of a computer, not 'here there'."],
  [{ environment: { ETAPPE_BEHIND_PROXY: 'maybe' } }, "ETAPPE_BEHIND_PROXY must be true or false, not 'maybe'."],
  [{ environment: { ETAPPE_LOG: 'debug' } }, "ETAPPE_LOG must be one of info, warn, silent, not 'debug'."],
  [{ environment: { ETAPPE_STAFF_LANGUAGE: 'fr' } }, "ETAPPE_STAFF_LANGUAGE must be one of de, en, not 'fr'."],
  [
    { environment: { ETAPPE_TRUSTED_PROXIES: '10.0.0.0/40' } },
    "ETAPPE_TRUSTED_PROXIES must be addresses or networks such as 10.0.0.5 or 10.0.0.0/24, not '10.0.0.0/40'.",
  ],
  ...[
    'etappe.example.org',
    'ftp://etappe.example.org',
    'https://etappe.example.org/x',
    'https://a:b@etappe.example.org',
    'https://e/?x=1',
  ].map((address): [Asked, string] => [
    { environment: { ETAPPE_PUBLIC_ADDRESS: address } },
    `ETAPPE_PUBLIC_ADDRESS must be an address such as https://etappe.example.org, without a path, not '${address}'.`,
  ]),
  [
    { environment: { ETAPPE_OIDC_ISSUER: 'http://login.example.org' } },
    "ETAPPE_OIDC_ISSUER must be an address that begins with https://, not 'http://login.example.org'.",
  ],
  [
    { environment: { ETAPPE_DATABASE: 'mysql://etappe:geheim@db' } },
    'ETAPPE_DATABASE must be an address such as postgres://etappe@db.example.org/etappe.',
  ],
  [{ toml: '[server]\nprot = 1' }, 'server.prot in X/etappe.toml is no setting; server.port is one.'],
  [{ toml: '[server]\npublicAdress = "x"' }, 'server.publicAdress in X/etappe.toml is no setting; server.publicAddress is one.'],
  [{ toml: 'port = 1' }, 'port in X/etappe.toml is no setting; server.port is one.'],
  [{ toml: '[metriks]\nport = 1' }, 'metriks in X/etappe.toml is no setting; metrics is one.'],
  [{ toml: '[signIn.providr]\nname = "x"' }, 'signIn.providr in X/etappe.toml is no setting; signIn.provider is one.'],
  [{ toml: '[garden]\nroses = 1' }, 'garden in X/etappe.toml is no setting.'],
  [{ toml: '["__proto__"]\nhost = "0.0.0.0"' }, '__proto__ in X/etappe.toml is no setting.'],
  [{ environment: { ETAPPE_PROT: '1' } }, 'ETAPPE_PROT is no setting; ETAPPE_PORT is one.'],
  [{ toml: '[server\nport = 1' }, 'X/etappe.toml, line 1, column 8: this is no TOML: '],
  [{ toml: '[server]\nport = 1\nport = 2' }, 'X/etappe.toml, line 3, column 1: this is no TOML: '],
  [{ environment: { ETAPPE_DATABASE_FILE: 'FOLDER/gone' } }, 'ETAPPE_DATABASE_FILE: X/gone cannot be read: there is no such file.'],
  [{ toml: '[database]\nkeysFile = "."' }, 'database.keysFile in X/etappe.toml: X cannot be read: it is a folder.'],
  [{ toml: '[database]\nkeysFile = 7' }, 'database.keysFile in X/etappe.toml must be the path of a file.'],
  [{ toml: '[mail]\nserverFile = "e"', files: { e: '\n' } }, 'mail.serverFile in X/etappe.toml: X/e is empty.'],
  [
    { environment: { ETAPPE_DATABASE: url, ETAPPE_DATABASE_FILE: 'FOLDER/u' }, files: { u: url } },
    'ETAPPE_DATABASE_FILE is given twice, also by ETAPPE_DATABASE; leave one out.',
  ],
])('%j is refused in one sentence that names it', async (asked, sentence) => {
  const { sentences } = await reading(asked);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]?.startsWith(sentence)).toBe(true);
  expect(sentences[0]).not.toContain('geheim');
  const german = (await reading(asked, 'de')).sentences;
  expect([german.length, german[0] === sentences[0]]).toEqual([1, false]);
});

test('a file that is not there is said, and what the environment says is still checked', async () => {
  await inFolder({}, async (folder) => {
    const { faults } = readSettings({ options: {}, environment: { ETAPPE_PORT: 'x' }, file: join(folder, 'gone.toml') });
    expect(faults.map(({ code }) => code)).toEqual(['unreadable', 'wrongForm']);
  });
});

test('every fault is said at once', async () => {
  const toml = '[server]\nport = "x"\nhost = 7\ntypo = 1\n[log]\nlevel = "all"\n[mail]\nstaff = "a"';
  const { sentences } = await reading({ toml, environment: { ETAPPE_METRICS_PORT: 'x' } });
  expect(sentences).toHaveLength(6);
});

test('names of others in the environment are left alone', async () => {
  const environment = { ETAPPE_API_PORT: '4174', ETAPPE_SLOWNESS: '1.0', ETAPPE_CLOCK: 'x', ETAPPE_CONFIG: 'y', ETAPPE_TEST_DATABASE: 'z' };
  expect((await reading({ environment })).sentences).toEqual([]);
});

test('the page about the settings says what the program says', async () => {
  const { settingsReference } = await import('../../../src/cli/settings/reference.ts');
  const { readFileSync } = await import('node:fs');
  const page = readFileSync(new URL('../../../docs/operations/settings.md', import.meta.url), 'utf8');
  expect(page).toBe(`${settingsReference().join('\n')}\n`);
  const [, example = ''] = /```toml\n([^`]*)```/u.exec(page) ?? [];
  await inFolder({}, async (folder) => {
    writeFileSync(join(folder, 'etappe.toml'), example.replace('serverFile', 'server'));
    expect(readSettings({ options: {}, environment: {}, file: join(folder, 'etappe.toml') }).faults).toEqual([]);
  });
});
