// `etappe check-config`: what it finds wrong with files, folders, ports and with who could reach the server, and what it shows.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { halfFaults, mailFaults, placeFaults, tlsFaults } from '../../../src/cli/settings/checks.ts';
import type { Fault } from '../../../src/cli/settings/fault.ts';
import { faultSentence } from '../../../src/cli/settings/fault-texts.ts';
import { portFaults } from '../../../src/cli/settings/ports.ts';
import { readSettings, type ReadSettings } from '../../../src/cli/settings/read-settings.ts';
import { entranceFaults } from '../../../src/cli/settings/entrance.ts';
import { lockDirectory } from '../../../src/storage/server-lock.ts';
import { newCertificate, writeCertificate } from '../../certificate.ts';
import { inFolder, spoken } from '../spoken.ts';

type Environment = Record<string, string>;
const read = (environment: Environment): ReadSettings => readSettings({ options: {}, environment, file: null });
const said = (faults: readonly Fault[]): string[] => faults.map((fault) => faultSentence('en', fault));

const open = { ETAPPE_HOST: '0.0.0.0', ETAPPE_PUBLIC_ADDRESS: 'https://etappe.example' };
const proxied = { ETAPPE_BEHIND_PROXY: 'true', ETAPPE_PUBLIC_ADDRESS: 'https://etappe.example' };
const withTls = { ETAPPE_TLS_CERTIFICATE: '/c', ETAPPE_TLS_KEY: '/k' };

test.each<[string, Environment]>([
  ['this computer', {}],
  ['this computer by another of its addresses', { ETAPPE_HOST: '127.0.0.9' }],
  ['everybody with TLS', { ...open, ...withTls }],
  ['everybody behind a proxy', { ...open, ...proxied }],
  ['a proxy on this computer', proxied],
])('reached by %s: nothing speaks against it', (_, environment) => {
  expect(said(entranceFaults(read(environment), true))).toEqual([]);
});

test.each<[Environment, string[]]>([
  [{ ETAPPE_HOST: '0.0.0.0' }, ['openWithoutTls', 'openWithoutAddress']],
  [{ ETAPPE_BEHIND_PROXY: 'true' }, ['openWithoutAddress']],
  [open, ['openWithoutTls']],
  [{ ...open, ...withTls, ETAPPE_PUBLIC_ADDRESS: '' }, ['openWithoutAddress']],
  [{ ...open, ...withTls, ETAPPE_PUBLIC_ADDRESS: 'http://etappe.example' }, ['addressNotHttps']],
  [{ ...proxied, ETAPPE_PUBLIC_ADDRESS: 'http://etappe.example' }, ['addressNotHttps']],
  [{ ETAPPE_TRUSTED_PROXIES: '10.0.0.1' }, ['proxiesForNothing']],
  [{ ETAPPE_METRICS_PORT: '4173' }, ['samePort']],
])('%j is refused: %j', (environment, codes) => {
  const faults = entranceFaults(read(environment), true);
  expect(faults.map(({ code }) => code)).toEqual(codes);
  for (const fault of faults) expect(faultSentence('de', fault)).not.toBe(faultSentence('en', fault));
});

test('a demonstration and a chosen day, to which nobody signs in, are reached by nobody else', () => {
  const faults = entranceFaults(read({ ...open, ...withTls, ...proxied }), false);
  expect(said(faults)).toEqual(
    ['ETAPPE_HOST', 'ETAPPE_BEHIND_PROXY', 'ETAPPE_PUBLIC_ADDRESS'].map(
      (name) => `${name} does not go with --demo or --today: nobody signs in there, so they stay on this computer.`,
    ),
  );
});

const now = new Date();
const inDays = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

const tlsSaid = (prepare: (folder: string) => { certificate: string; key: string }, address = 'https://etappe.example') =>
  inFolder({}, async (folder) => {
    const { certificate, key } = prepare(folder);
    const environment = { ETAPPE_TLS_CERTIFICATE: certificate, ETAPPE_TLS_KEY: key, ETAPPE_PUBLIC_ADDRESS: address };
    return said(tlsFaults(read(environment), now)).map((sentence) => sentence.replaceAll(folder, 'X'));
  });

test('a certificate that counts, with its key, is taken', async () => {
  expect(await tlsSaid((folder) => writeCertificate(folder))).toEqual([]);
  expect(await tlsSaid((folder) => writeCertificate(folder), 'https://127.0.0.1:8443')).toEqual([]);
});

const day = (date: Date): string => date.toISOString().slice(0, 10);

test.each<[string, Parameters<typeof tlsSaid>[0], RegExp[]]>([
  [
    'is not there',
    (folder) => ({ certificate: join(folder, 'c'), key: join(folder, 'k') }),
    [/CERTIFICATE: X\/c cannot be read: there is no such file\./u, /KEY: X\/k cannot be read/u],
  ],
  [
    'has expired',
    (folder) => writeCertificate(folder, newCertificate({ from: inDays(-9), until: inDays(-2) })),
    [new RegExp(`CERTIFICATE: the certificate X/tls\\.crt has expired on ${day(inDays(-2))}\\.`, 'u')],
  ],
  [
    'does not count yet',
    (folder) => writeCertificate(folder, newCertificate({ from: inDays(2), until: inDays(9) })),
    [new RegExp(`counts only from ${day(inDays(2))} on`, 'u')],
  ],
  [
    'is one of another name',
    (folder) => writeCertificate(folder, newCertificate({ name: 'other.example' })),
    [/is not one of etappe\.example/u],
  ],
  [
    'does not match its key',
    (folder) => writeCertificate(folder, { ...newCertificate(), key: newCertificate().key }),
    [/KEY: the key X\/tls\.key does not belong to the certificate X\/tls\.crt/u],
  ],
  [
    'is none',
    (folder) => writeCertificate(folder, { cert: 'x', key: 'y' }),
    [/holds no certificate in PEM/u, /holds no private key in PEM/u],
  ],
  [
    'has a key that everybody can read',
    (folder) => {
      const files = writeCertificate(folder);
      chmodSync(files.key, 0o644);
      return files;
    },
    [/KEY: everybody on this computer can read X\/tls\.key\. Run: chmod o= X\/tls\.key/u],
  ],
])('a certificate that %s is said in a sentence', async (_, prepare, sentences) => {
  const found = await tlsSaid(prepare);
  expect(found).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)));
});

test('places: a folder that is a file, a key inside the data, open to others, missing, damaged', async () => {
  await inFolder({ file: '', 'open.kek': 'x', 'broken.kek': 'x' }, async (folder) => {
    chmodSync(join(folder, 'open.kek'), 0o644);
    chmodSync(join(folder, 'broken.kek'), 0o600);
    const data = join(folder, 'data');
    const codesOf = async (directory: string, keyFile: string) =>
      (await placeFaults(read({ ETAPPE_DATA: directory, ETAPPE_KEY_FILE: keyFile }))).map(({ code }) => code);
    expect(await codesOf(data, join(folder, 'new.kek'))).toEqual([]);
    expect(await codesOf(join(folder, 'file'), join(folder, 'new.kek'))).toEqual(['notWritable']);
    expect(await codesOf(data, join(data, 'data.kek'))).toEqual(['keyFileInside']);
    expect(await codesOf(data, join(folder, 'open.kek'))).toEqual(['keyFileReadable', 'keyFileDamaged']);
    expect(await codesOf(data, join(folder, 'broken.kek'))).toEqual(['keyFileDamaged']);
    expect(await codesOf(data, folder)).toEqual(['unreadable']);
    mkdirSync(data);
    writeFileSync(join(data, 'cases.sqlite'), '');
    expect(await codesOf(data, join(folder, 'new.kek'))).toEqual(['keyFileMissing']);
  });
});

test('mail, databases, a certificate and an identity provider come whole or not at all', () => {
  const half = {
    ETAPPE_SMTP_URL: 'smtps://user:geheim@mail.example.org',
    ETAPPE_DATABASE: 'postgres://a:geheim@db/x',
    ETAPPE_OIDC_ISSUER: 'https://login.example',
    ETAPPE_TLS_KEY: '/k',
  };
  const faults = said([...mailFaults(read(half)), ...halfFaults(read(half))]);
  expect(faults).toEqual([
    'ETAPPE_SMTP_URL needs ETAPPE_MAIL_FROM too, which is missing.',
    'ETAPPE_DATABASE needs ETAPPE_KEYS_DATABASE too, which is missing.',
    'ETAPPE_TLS_KEY needs ETAPPE_TLS_CERTIFICATE too, which is missing.',
    'ETAPPE_OIDC_ISSUER needs ETAPPE_OIDC_NAME too, which is missing.',
    'ETAPPE_OIDC_ISSUER needs ETAPPE_OIDC_CLIENT too, which is missing.',
    'ETAPPE_OIDC_ISSUER needs ETAPPE_OIDC_SECRET too, which is missing.',
  ]);
  const wrong = { ETAPPE_SMTP_URL: 'mail:geheim', ETAPPE_MAIL_FROM: 'x', ETAPPE_MAIL_STAFF: 'c-weber=weber@example.org, nobody=n' };
  expect(said(mailFaults(read(wrong)))).toEqual([
    'ETAPPE_SMTP_URL must be like smtps://user:password@mail.example.org:465.',
    'ETAPPE_MAIL_FROM must be one address, like Beratungsstelle <post@example.org>.',
    expect.stringMatching(/^ETAPPE_MAIL_STAFF must list id=address of the staff \(.*\); entry 2 is not like that\.$/u),
  ]);
});

test('a port that another program holds is said; one that our own server holds is not', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await inFolder({}, async (folder) => {
    const settings = read({ ETAPPE_PORT: String(port), ETAPPE_DATA: join(folder, 'data') });
    expect(said(await portFaults(settings))).toEqual([`ETAPPE_PORT: port ${port} is taken by another program.`]);
    expect(
      said(await portFaults(read({ ETAPPE_METRICS_PORT: String(port), ETAPPE_PORT: '0', ETAPPE_DATA: join(folder, 'data') }))),
    ).toEqual([`ETAPPE_METRICS_PORT: port ${port} is taken by another program.`]);
    const letGo = lockDirectory(join(folder, 'data'), '2026-08-31T08:00:00.000Z');
    expect(await portFaults(settings)).toEqual([]);
    letGo();
    expect(await portFaults(settings)).toHaveLength(1);
  });
  other.close();
});

test('the command names every fault at once, shows what holds and hides what is secret', async () => {
  const toml = '[server]\nhost = "0.0.0.0"\nprot = 1\nport = 0\n[mail]\nserver = "smtps://user:geheim@mail.example.org"';
  await inFolder({ 'etappe.toml': toml }, async (folder) => {
    const file = join(folder, 'etappe.toml');
    const { code, out, err } = await spoken(['check-config', '--config', file]);
    expect([code, err.split('\n').length]).toEqual([2, 4]);
    expect(out).toMatch(/^mail\.server +"\*{8}" {2}\(.*etappe\.toml\)$/mu);
    expect(out).toMatch(/4 faults; the server would not start with these settings\.$/u);
    expect(out + err).not.toContain('geheim');
    const german = await spoken(['check-config', '--config', file, '--lang', 'de']);
    expect(german.out).toMatch(/4 Fehler; mit diesen Einstellungen würde der Server nicht starten\.$/u);
    const json = JSON.parse((await spoken(['check-config', '--config', file, '--json'])).out) as { faults: Fault[]; settings: object };
    expect(json.faults.map((fault) => fault.code)).toEqual(['unknown', 'openWithoutTls', 'openWithoutAddress', 'byHalf']);
    expect(json.settings).toMatchObject({ 'server.host': '0.0.0.0', 'mail.server': '********', 'mail.from': null });
  });
});

test('settings that hold end with 0, a word too many with 2', async () => {
  await inFolder({ 'etappe.toml': '[server]\nport = 0\n[data]\ndirectory = "data"' }, async (folder) => {
    const { code, out, err } = await spoken(['check-config', '--config', join(folder, 'etappe.toml')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/The server would start with these settings\.$/u);
  });
  expect((await spoken(['check-config', 'etappe.toml'])).code).toBe(2);
});
