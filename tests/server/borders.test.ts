// What the server lets in and hands out: this computer's own screen, strict headers, a described interface.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proposalTypes } from '../../machines/case/events/case-event.ts';
import { everythingIn, inMemory, inquiry, newKey, serverOn } from './harness.ts';

const newServer = () => serverOn(inMemory());

test('a foreign name for this computer is refused, for reading too', async () => {
  const { ask } = newServer();
  for (const path of ['/api/v1/session', '/api/v1/cases', '/', '/healthz']) {
    const { status } = await ask(`http://evil.example:4173${path}`);
    expect(status).toBe(421);
    expect((await ask(`http://127.0.0.1:4173${path}`)).status).not.toBe(421);
  }
});

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'http://localhost:9999' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, 201],
  [{ 'sec-fetch-site': 'none' }, 201],
  [{}, 201],
])('a write that comes with %j is answered with %i', async (headers: Record<string, string>, status) => {
  const { send } = newServer();
  const answer = await send('/api/v1/cases', { site: 'wetzlar' }, { ...headers, 'idempotency-key': newKey() });
  expect(answer.status).toBe(status);
});

test('deleting a draft from a foreign page is refused', async () => {
  const server = newServer();
  const id = await server.newCase(inquiry);
  const init = { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } };
  expect((await server.ask(`/api/v1/cases/${id}/drafts/needs`, init)).status).toBe(403);
});

test('no reading changes anything', async () => {
  const server = newServer();
  const id = await server.newCase(inquiry);
  server.setToday('2027-08-31');
  const before = await everythingIn(server.storage.store);
  const paths = ['session', 'cases', `cases/${id}`, `cases/${id}/recording`, 'openapi.json', 'nowhere'].map((path) => `/api/v1/${path}`);
  for (const path of [...paths, '/healthz', '/readyz', '/']) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await server.ask(path, { method });
  }
  expect(await everythingIn(server.storage.store)).toBe(before);
});

test('every answer forbids what the screen does not need', async () => {
  const { ask, send } = newServer();
  const answers = [await ask('/'), await ask('/api/v1/session'), await ask('/nowhere'), await send('/api/v1/cases', '{')];
  for (const { headers } of answers) {
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.replace(/'nonce-[^']{20,}'/u, "'nonce'").split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('permissions-policy')).toBe('camera=(), microphone=(), geolocation=()');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test('a write under an own name of this computer may come from a page under that name', async () => {
  const { send } = newServer();
  const write = async (at: string, origin: string) =>
    (await send(`${at}/api/v1/cases`, { site: 'wetzlar' }, { origin, 'idempotency-key': newKey() })).status;
  expect(await write('http://127.0.0.1:4173', 'http://127.0.0.1:4173')).toBe(201);
  expect(await write('http://127.0.0.1:4173', 'http://localhost:4173')).toBe(403);
});

test('where the screen is not built, its addresses say so in words, and the interface answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-screen-'));
  for (const screen of [null, folder]) {
    const { ask } = serverOn(inMemory(), { screen });
    const { status, text, headers } = await ask('/');
    expect([status, headers.get('content-type')]).toEqual([404, 'text/plain; charset=UTF-8']);
    expect(text).toMatch(/not built here\. Run npm start/u);
    expect((await ask('/api/v1/session')).status).toBe(200);
  }
  const { ask } = serverOn(inMemory(), { screen: folder });
  expect((await ask('/cases')).text).toMatch(/not built here/u);
  expect((await serverOn(inMemory()).ask('/cases')).body['type']).toBe('urn:etappe:problem:notFound');
  rmSync(folder, { recursive: true });
});

test('nothing under the interface is mistaken for a page of the screen', async () => {
  const { ask } = newServer();
  const { status, body } = await ask<{ type: string }>('/api/v1/nowhere');
  expect([status, body.type]).toEqual([404, 'urn:etappe:problem:notFound']);
});

test('the interface describes itself: every proposal (every route: tests/server/access/matrix.test.ts)', async () => {
  const { ask } = newServer();
  type Schema = { oneOf?: { properties: { type: { enum: string[] } } }[] };
  type Document = { openapi: string; components: { schemas: Record<string, Schema> } };
  const { body } = await ask<Document>('/api/v1/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  const variants = body.components.schemas['Proposal']?.oneOf ?? [];
  expect(variants.map(({ properties }) => properties.type.enum[0])).toEqual(proposalTypes);
  expect(Object.keys(body.components.schemas)).toEqual(expect.arrayContaining(['CaseView', 'CaseRow', 'Problem', 'Session']));
});

test('the session names the day, the staff and the sites', async () => {
  const { ask } = newServer();
  const { body } = await ask('/api/v1/session', { headers: { 'etappe-actor': 'deputy:d-yilmaz' } });
  expect(body).toMatchObject({ today: '2026-08-31', setDay: true, actor: { role: 'deputy', id: 'd-yilmaz' }, site: 'wiesbaden' });
  expect([(body['staff'] as unknown[]).length, (body['sites'] as unknown[]).length]).toEqual([4, 19]);
  expect((await ask('/api/v1/session', { headers: { 'etappe-actor': 'trainer:t-1' } })).status).toBe(400);
});

test('the screen is handed out with its files, and one page for every other address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-screen-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<html><head><title>Etappe</title></head></html>');
  writeFileSync(join(folder, 'assets', 'main-1.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  const { ask } = serverOn(inMemory(), { screen: folder });
  for (const path of ['/', '/index.html', '/cases/4711/goals']) {
    const { status, text, headers } = await ask(path);
    const nonce = /csp-nonce" content="([^"]+)"/.exec(text)?.[1] ?? '';
    expect([status, nonce.length > 16, headers.get('cache-control')]).toEqual([200, true, 'no-store']);
    expect(headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
  }
  const script = await ask('/assets/main-1.js');
  expect([script.status, script.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect((await ask('/icon.svg')).headers.get('content-type')).toContain('image/svg+xml');
  expect(script.headers.get('vary')).toContain('Accept-Encoding');
  const gone = await ask('/assets/gone.js');
  expect([gone.status, gone.body['type'], gone.headers.get('cache-control')]).toEqual([404, 'urn:etappe:problem:notFound', 'no-store']);
  expect(gone.headers.get('vary') ?? '').not.toContain('Accept-Encoding');
  expect((await ask('/api/nowhere')).body['type']).toBe('urn:etappe:problem:notFound');
  for (const path of ['/..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2f..%2fetc%2fpasswd'])
    expect((await ask(path)).text).not.toContain('root:');
  rmSync(folder, { recursive: true });
});
