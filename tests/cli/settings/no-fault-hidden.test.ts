// `etappe check-config` and faults that stand before others: what is wrong with one setting hides nothing that is wrong with the next.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, spoken } from '../spoken.ts';
import { newCertificate, writeCertificate } from '../../certificate.ts';

type Told = { faults: { code: string; key: string; sentence: string }[]; settings: Record<string, unknown> };

/** Every fault as `code key`, of settings in a folder of their own. */
const toldOf = (toml: string, prepare: (folder: string) => void = () => {}) =>
  inFolder({ 'etappe.toml': `${toml}\n[data]\ndirectory = "data"\nkeyFile = "keys/data.kek"` }, async (folder) => {
    prepare(folder);
    const told = JSON.parse((await spoken(['check-config', '--json', '--config', join(folder, 'etappe.toml')])).out) as Told;
    return { ...told, codes: told.faults.map(({ code, key }) => `${code} ${key}`) };
  });

test.each<[string, string, string[]]>([
  [
    'a certificate that cannot be read, and no key',
    'port = 0\n[tls]\ncertificate = "none.pem"',
    ['byHalf tls.certificate', 'unreadable tls.certificate'],
  ],
  [
    'an address with a path, no TLS and no proxy',
    'port = 0\nhost = "0.0.0.0"\npublicAddress = "https://etappe.example/x"',
    ['wrongForm server.publicAddress', 'openWithoutTls server.host'],
  ],
  [
    'an address with a path that is not even https',
    'port = 0\nbehindProxy = true\npublicAddress = "http://etappe.example/x"',
    ['wrongForm server.publicAddress', 'addressNotHttps server.publicAddress'],
  ],
  [
    'a host with its port, no TLS and no address',
    'port = 0\nhost = "0.0.0.0:443"',
    ['wrongForm server.host', 'openWithoutTls server.host', 'openWithoutAddress server.host'],
  ],
  ['this computer with its port', 'port = 0\nhost = "127.0.0.1:443"', ['wrongForm server.host']],
  [
    'a proxy that is written as a word',
    'port = 0\nhost = "0.0.0.0"\nbehindProxy = "ja"\ntrustedProxies = ["10.0.0.5"]',
    ['wrongForm server.behindProxy', 'openWithoutAddress server.host'],
  ],
  [
    'proxies that are none, for nothing',
    'port = 0\ntrustedProxies = ["10.0.0.0/40"]',
    ['wrongForm server.trustedProxies', 'proxiesForNothing server.trustedProxies'],
  ],
  [
    'a port that is none and a list of passwords that is not there',
    'port = "x"\n[signIn]\nleakedPasswords = "none.txt"',
    ['wrongForm server.port', 'unreadable signIn.leakedPasswords'],
  ],
  [
    'half a provider with an address that is none',
    'port = 0\n[signIn.provider]\nissuer = "http://login.example"\nname = "Haus"',
    ['wrongForm signIn.provider.issuer', 'byHalf signIn.provider.name', 'byHalf signIn.provider.name'],
  ],
  [
    'half a database with an address that is none',
    'port = 0\n[database]\ncases = "mysql://db/etappe"',
    ['wrongForm database.cases', 'byHalf database.cases'],
  ],
  [
    'a mail server in a file that is not there, and a sender',
    'port = 0\n[mail]\nserverFile = "none"\nfrom = "post@example.org"',
    ['unreadable mail.serverFile'],
  ],
])('%s: each is said, and nothing that follows from nothing', async (_, toml, codes) => {
  expect((await toldOf(`[server]\n${toml}`)).codes).toEqual(codes);
});

test('a certificate of another name is found under an address that is refused itself', async () => {
  const toml = '[server]\nport = 0\npublicAddress = "etappe.example"\n[tls]\ncertificate = "tls.crt"\nkey = "tls.key"';
  const { codes } = await toldOf(toml, (folder) => void writeCertificate(folder, newCertificate({ name: 'other.example' })));
  expect(codes).toEqual(['wrongForm server.publicAddress', 'certificateOfOther tls.certificate']);
});

test('a value that cannot be used is not shown as the default that nobody set', async () => {
  const toml = '[server]\nport = "x"\nhost = "127.0.0.1"';
  const { settings } = await toldOf(toml);
  expect(settings).toMatchObject({ 'server.port': null, 'server.host': '127.0.0.1' });
  await inFolder({ 'etappe.toml': toml }, async (folder) => {
    const file = join(folder, 'etappe.toml');
    expect((await spoken(['check-config', '--config', file])).out).toContain(`server.port             cannot be used  (${file})`);
    expect((await spoken(['check-config', '--config', file, '--lang', 'de'])).out).toMatch(/^server\.port +nicht brauchbar {2}\(/mu);
  });
});
