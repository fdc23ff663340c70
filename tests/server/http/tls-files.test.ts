// The certificate and its key are judged before anybody is answered with them: everything that is wrong with them at once.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTls, type TlsFiles } from '../../../src/server/http/tls-files.ts';
import { newCertificate, writeCertificate } from '../../certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'etappe-tls-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-08-31T08:00:00Z');
const host = 'etappe.example';
const made = newCertificate({ from: new Date('2026-08-01T12:00:00Z'), until: new Date('2026-09-30T12:00:00Z') });
const good = writeCertificate(folder, made, 'good');
const other = writeCertificate(folder, newCertificate(), 'other');
const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
};
const noText = written('none.pem', 'no certificate, no key\n');
const open = written('open.key', made.key);
chmodSync(open, 0o604);
const inGroup = written('group.key', made.key);
chmodSync(inGroup, 0o640);
const nowhere = join(folder, 'nowhere.pem');

test('a pair that fits is taken as it was written, and until when it counts', () => {
  const until = new Date('2026-09-30T12:00:00Z');
  expect(readTls(good, now, host)).toEqual({ ...made, until });
  expect(readTls({ ...good, key: inGroup }, now, host)).toEqual({ ...made, until });
});

test.each(['localhost', '127.0.0.1', null])('it counts for %s as well', (name) => {
  expect(readTls(good, now, name)).toHaveProperty('cert');
});

test.each(['2026-08-01T12:00:00Z', '2026-09-30T12:00:00Z'])('it counts on %s', (at) => {
  expect(readTls(good, new Date(at), host)).toHaveProperty('cert');
});

const unreadable = (of: keyof TlsFiles) => ({ code: 'unreadable', of, path: nowhere, why: expect.stringMatching(/\w/u) });

test.each<[string, TlsFiles, string, string, readonly object[]]>([
  ['nothing is set', { certificate: null, key: null }, '2026-08-31', host, []],
  ['the key is not set', { ...good, key: null }, '2026-08-31', host, []],
  ['the certificate is not set', { ...good, certificate: null }, '2026-08-31', host, []],
  ['neither is there', { certificate: nowhere, key: nowhere }, '2026-08-31', host, [unreadable('certificate'), unreadable('key')]],
  [
    'neither is what it should be',
    { certificate: noText, key: noText },
    '2026-08-31',
    host,
    [
      { code: 'notACertificate', of: 'certificate', path: noText },
      { code: 'notAKey', of: 'key', path: noText },
    ],
  ],
  [
    'it has run out',
    good,
    '2026-10-01',
    host,
    [{ code: 'certificateExpired', of: 'certificate', path: good.certificate, on: '2026-09-30' }],
  ],
  [
    'it has not begun',
    good,
    '2026-07-31',
    host,
    [{ code: 'certificateNotYet', of: 'certificate', path: good.certificate, on: '2026-08-01' }],
  ],
  [
    'it is of another name',
    good,
    '2026-08-31',
    'evil.example',
    [{ code: 'certificateOfOther', of: 'certificate', path: good.certificate, host: 'evil.example' }],
  ],
  [
    'it is of another address',
    good,
    '2026-08-31',
    '10.0.0.5',
    [{ code: 'certificateOfOther', of: 'certificate', path: good.certificate, host: '10.0.0.5' }],
  ],
  [
    'the key is of another',
    { ...good, key: other.key },
    '2026-08-31',
    host,
    [{ code: 'keyNotMatching', of: 'key', path: other.key, certificate: good.certificate }],
  ],
  ['anybody may read the key', { ...good, key: open }, '2026-08-31', host, [{ code: 'keyForEverybody', of: 'key', path: open }]],
  [
    'everything is wrong',
    { certificate: other.certificate, key: open },
    '2095-01-01',
    'evil.example',
    [
      { code: 'certificateExpired', of: 'certificate', path: other.certificate, on: '2090-01-01' },
      { code: 'certificateOfOther', of: 'certificate', path: other.certificate, host: 'evil.example' },
      { code: 'keyForEverybody', of: 'key', path: open },
      { code: 'keyNotMatching', of: 'key', path: open, certificate: other.certificate },
    ],
  ],
])('%s', (_, files, day, name, faults) => {
  expect(readTls(files, new Date(`${day}T08:00:00Z`), name)).toEqual(faults);
});
