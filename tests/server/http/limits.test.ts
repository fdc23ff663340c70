// Who sends half a request, or nothing at all, over a real socket: the connection is cut off, and nobody holds one for ever.
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listen, usualLimits, type Limits, type Listening } from '../../../src/server/http/listen.ts';
import { newCertificate } from '../../certificate.ts';

/** What is tried has a moment, everything else longer than a test waits. */
const long = 2_000_000_000;
const moment = 50;
const patient: Limits = {
  requestTimeout: long,
  headersTimeout: long,
  keepAliveTimeout: long,
  connectionsCheckingInterval: moment,
  handshakeTimeout: long,
  closingPatience: moment,
};

const open: Listening[] = [];
const closeAll = async (): Promise<void> => {
  for (const server of open.splice(0)) await server.close();
};
afterEach(closeAll);

let connected = 0;
const mayConnect = (): boolean => {
  connected += 1;
  return true;
};

async function serverWith(limits: Limits, isTls = false): Promise<Listening> {
  const read = async (request: Request) => new Response(`read ${(await request.text()).length}`);
  const server = await listen(read, {
    host: '127.0.0.1',
    port: 0,
    tls: isTls ? { ...newCertificate(), until: new Date('2090-01-01') } : null,
    limits,
    mayConnect,
  });
  connected = 0;
  open.push(server);
  return server;
}

/** What a client that says this, and nothing more, is told before it is cut off. */
async function toldBy({ port }: Listening, text: string): Promise<string> {
  let told = '';
  let isCutOff = false;
  const socket = connect(port, '127.0.0.1', () => socket.write(text));
  socket.on('data', (chunk) => (told += String(chunk)));
  socket.on('error', () => {});
  socket.on('close', () => (isCutOff = true));
  await expect.poll(() => isCutOff).toBe(true);
  return told;
}

const head = 'POST / HTTP/1.1\r\nHost: etappe.example\r\n';

test('half a header is answered with 408 and cut off, by the limit of the header alone', async () => {
  const server = await serverWith({ ...patient, headersTimeout: moment });
  expect(await toldBy(server, `${head}Content-Le`)).toMatch(/^HTTP\/1\.1 408 /u);
});

test('a connection on which nothing is ever said is cut off too', async () => {
  const server = await serverWith({ ...patient, headersTimeout: moment });
  expect(await toldBy(server, '')).not.toMatch(/200/u);
});

test('half a body is answered with 408 and cut off', async () => {
  const server = await serverWith({ ...patient, headersTimeout: moment, requestTimeout: moment });
  expect(await toldBy(server, `${head}Content-Length: 100\r\n\r\nhalf`)).toMatch(/^HTTP\/1\.1 408 /u);
});

test('a whole request is answered, and the connection let go when no other follows', async () => {
  const server = await serverWith({ ...patient, keepAliveTimeout: moment });
  expect(await toldBy(server, `${head}Content-Length: 5\r\n\r\nwhole`)).toMatch(/^HTTP\/1\.1 200 [^]*read 5/u);
});

test('with TLS, a handshake that is never finished is cut off', async () => {
  const server = await serverWith({ ...patient, handshakeTimeout: moment }, true);
  expect(await toldBy(server, '\u0016\u0003\u0001')).toBe('');
});

test.each([
  ['half a request', false, `${head}Content-Length: 100\r\n\r\nhalf`],
  ['half a handshake', true, '\u0016\u0003\u0001'],
])('a server that closes goes in spite of %s', async (_, isTls, text) => {
  const server = await serverWith(patient, isTls);
  const told = toldBy(server, text);
  await expect.poll(() => connected).toBe(1);
  let isClosed = false;
  void closeAll().then(() => (isClosed = true));
  await expect.poll(() => isClosed).toBe(true);
  expect(await told).not.toMatch(/200/u);
});

test('the usual limits: a header has 10 s, a request 30 s, silence 5 s, a handshake 10 s, and it is looked every second', () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout, handshakeTimeout, connectionsCheckingInterval, closingPatience } = usualLimits;
  expect([headersTimeout, requestTimeout, keepAliveTimeout, handshakeTimeout]).toEqual([10_000, 30_000, 5_000, 10_000]);
  expect([connectionsCheckingInterval, closingPatience]).toEqual([1_000, 3_000]);
});
