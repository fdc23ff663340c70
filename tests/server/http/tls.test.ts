// A server with TLS on a real port: what it speaks, which certificate it shows, who is cut off.
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { connect } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKek, wrap } from '../../../src/record/seal/keys.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { newLog } from '../../../src/server/parts/log.ts';
import { readTls, type TlsPair } from '../../../src/server/http/tls-files.ts';
import { start, type StartOptions, type Started } from '../../../src/server/start.ts';
import { newCertificate, writeCertificate } from '../../certificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'etappe-tls-'));
const first = newCertificate();
const second = newCertificate();
let server: Started;

function pairOf(made: ReturnType<typeof newCertificate>): TlsPair {
  const read = readTls(writeCertificate(folder, made), new Date(), 'etappe.example');
  if (!('cert' in read)) throw new Error(JSON.stringify(read));
  return read;
}

let count = 0;
function begin(more: Partial<StartOptions>): Promise<Started> {
  count += 1;
  return start({
    directory: join(folder, `data-${count}`),
    keyFile: join(folder, `keys-${count}`, 'data.kek'),
    port: 0,
    clock: { now: () => new Date('2026-08-31T08:00:00Z'), today: () => '2026-08-31' },
    setDay: true,
    log: newLog('silent'),
    screen: null,
    ...more,
  });
}

const publicAddress = 'https://etappe.example';
const signIn = { provider: null, leakedPasswords: null };

beforeAll(async () => {
  server = await begin({ tls: pairOf(first), signIn, entrance: { publicAddress, behindProxy: false, trustedProxies: [] } });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: Record<string, unknown>; certificate: string; text: string };

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', more: object = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path,
      method,
      ca: [first.cert, second.cert],
      agent: false,
      servername: 'localhost',
      ...more,
    };
    const asked = request({ ...options, headers: { host: 'etappe.example', ...headers } }, (response) => {
      const { socket } = response;
      const certificate =
        'getPeerX509Certificate' in socket ? String((socket as { getPeerX509Certificate: () => unknown }).getPeerX509Certificate()) : '';
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, certificate, text }));
    });
    asked.on('error', reject);
    asked.end();
  });

test('health and readiness are answered over TLS, with the promise to stay there', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const { status, headers } = await ask(path);
    expect([status, headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
  }
});

test('whoever has not signed in reads nothing, and the first set-up is offered under the public address', async () => {
  expect((await ask('/api/v1/cases')).status).toBe(401);
  expect((await ask('/api/v1/cases', { 'etappe-actor': 'counsellor:c-weber' })).status).toBe(401);
  expect(server.setUpLink).toMatch(/^https:\/\/etappe\.example\/einrichten#[\w-]{40,}$/u);
});

test('what an unknown address says was forwarded is not believed over TLS either', async () => {
  const { status } = await ask('/healthz', { host: 'evil.example', 'x-forwarded-host': 'etappe.example', 'x-forwarded-for': '10.0.0.1' });
  expect(status).toBe(421);
});

/** Sends the bytes as they are; answers with the first line of what comes back. */
const spoken = (lines: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: server.port, ca: [first.cert, second.cert] }, () =>
      socket.write(`${lines.join('\r\n')}\r\n\r\n`),
    );
    socket.once('data', (chunk) => {
      socket.destroy();
      resolve(String(chunk).split('\r\n')[0] ?? '');
    });
    socket.once('error', reject);
  });

test('two Host headers on the wire are refused, in either order', async () => {
  const [ours, foreign] = ['Host: etappe.example', 'Host: evil.example'];
  expect(await spoken(['GET /healthz HTTP/1.1', ours, 'Connection: close'])).toBe('HTTP/1.1 200 OK');
  expect(await spoken(['GET /healthz HTTP/1.1', ours, foreign, 'Connection: close'])).toBe('HTTP/1.1 400 Bad Request');
  expect(await spoken(['GET /healthz HTTP/1.1', ours, ours, 'Connection: close'])).toBe('HTTP/1.1 400 Bad Request');
  expect(await spoken(['GET http://evil.example/healthz HTTP/1.1', ours, 'Connection: close'])).toMatch(/^HTTP\/1\.1 4/u);
});

test('TLS before 1.2 is refused', async () => {
  await expect(ask('/healthz', {}, 'GET', { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' })).rejects.toThrow(
    /alert|version|protocol/iu,
  );
  expect((await ask('/healthz', {}, 'GET', { maxVersion: 'TLSv1.2' })).status).toBe(200);
});

test('of TLS 1.2 only suites with keys of their own and authenticated encryption are spoken, also after a renewal', async () => {
  const with12 = (ciphers: string) => ask('/healthz', {}, 'GET', { maxVersion: 'TLSv1.2', ciphers });
  const offered = ['ECDHE+AESGCM', 'ECDHE+CHACHA20'];
  const refused = ['ECDHE+AES:!AESGCM:!AESCCM', 'kRSA+AESGCM', 'DHE+AESGCM:!ECDHE', 'ECDHE+AESCCM'];
  const tryAll = async () => {
    for (const ciphers of offered) expect((await with12(ciphers)).status).toBe(200);
    for (const ciphers of refused) await expect(with12(ciphers)).rejects.toThrow(/handshake|no cipher|alert/iu);
  };
  await tryAll();
  server.renew(pairOf(first));
  await tryAll();
});

test('plain HTTP on the encrypted port is answered with nothing', async () => {
  const answer = new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port: server.port, path: '/healthz', agent: false }, resolve).on('error', reject).end();
  });
  await expect(answer).rejects.toThrow(/hang up|ECONNRESET|Parse Error/u);
});

test('a renewed certificate is shown to whoever comes next', async () => {
  const before = (await ask('/healthz')).certificate;
  server.renew(pairOf(second));
  const after = (await ask('/healthz')).certificate;
  expect(
    [before, after].map((pem) => [first.cert, second.cert].findIndex((cert) => cert.replaceAll('\n', '') === pem.replaceAll('\n', ''))),
  ).toEqual([0, 1]);
});

test.each<[string, Partial<StartOptions>]>([
  ['another address', { host: '0.0.0.0' }],
  ['another address, with TLS', { host: '0.0.0.0', tls: pairOf(first) }],
  ['a public address', { entrance: { publicAddress, behindProxy: false, trustedProxies: [] } }],
  ['a proxy', { entrance: { publicAddress: null, behindProxy: true, trustedProxies: [] } }],
])('without sign-in a server does not start for %s', async (_, more) => {
  await expect(begin(more)).rejects.toThrow(/without sign-in nobody but this computer may reach the server/u);
});

test('in the open behind a proxy a stranger is cut off before anything is read', async () => {
  const { listen } = await import('../../../src/server/http/listen.ts');
  const asked: string[] = [];
  const mayConnect = (address: string) => {
    asked.push(address);
    return false;
  };
  const open = await listen(() => new Response('read'), { host: '127.0.0.1', port: 0, tls: null, mayConnect });
  const got = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connectPlain(open.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: etappe.example\r\n\r\n'));
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
  expect([got, asked]).toEqual(['', ['127.0.0.1']]);
  await open.close();
});

test('a start that is refused after the port was opened leaves it free again', async () => {
  const place = { directory: join(folder, 'refused'), keyFile: join(folder, 'keys-refused', 'data.kek') };
  const before = await begin({ ...place, signIn });
  await before.close();
  // A key file that opens something is taken; only once the port is known does it show that it does not open the sign-in.
  const storage = await openStorage(place);
  await storage.keys.put('one', wrap(storage.ring, 'one', Buffer.alloc(32, 1)));
  await storage.keys.replace('sign-in', wrap([newKek()], 'sign-in', Buffer.alloc(32, 1)));
  await storage.close();
  await expect(begin({ ...place, signIn, port: before.port })).rejects.toThrow(/does not open the secret of the sign-in/u);
  const isOpen = await new Promise((resolve) => {
    const socket = connectPlain(before.port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  expect(isOpen).toBe(false);
});
