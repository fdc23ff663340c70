// What the screen is built of goes over the wire compressed, to whoever takes that, and is the same to everybody.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressBuilt } from '../../src/setup/precompressed.mjs';
import { inFolder } from '../cli/spoken.ts';
import { inMemory, serverOn } from './harness.ts';

const script = `export const words = ${JSON.stringify('Überprüfung jetzt möglich. '.repeat(200))};\n`;
const style = '.wizard { inline-size: 100%; }\n'.repeat(100);
const small = 'export {};\n';

const built = { 'assets/main-1.js': script, 'assets/main-1.css': style, 'assets/small-1.js': small };

async function withScreen(see: (get: (path: string, taken?: string) => Promise<Response>) => Promise<void>): Promise<void> {
  await inFolder({}, async (folder) => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<html><head></head></html>');
    for (const [name, text] of Object.entries(built)) writeFileSync(join(folder, name), text);
    await compressBuilt(folder, Object.keys(built));
    const { app } = serverOn(inMemory(), { screen: folder });
    await see(async (path, taken) => app.request(path, { headers: taken === undefined ? {} : { 'accept-encoding': taken } }));
  });
}

const unpack = {
  br: (bytes: Buffer) => brotliDecompressSync(bytes),
  gzip: (bytes: Buffer) => gunzipSync(bytes),
};

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['gzip', 'gzip'],
] as const)('whoever takes %j gets %s, smaller and of the same words', async (taken, encoding) => {
  await withScreen(async (get) => {
    for (const [path, type, text] of [
      ['/assets/main-1.js', 'text/javascript', script],
      ['/assets/main-1.css', 'text/css', style],
    ] as const) {
      const { status, headers, ...answer } = await answerOf(get(path, taken));
      expect([status, headers.get('content-encoding'), headers.get('vary')]).toEqual([200, encoding, 'Accept-Encoding']);
      expect(headers.get('content-type')).toContain(type);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(Number(headers.get('content-length'))).toBe(answer.bytes.length);
      expect(answer.bytes.length).toBeLessThan(text.length / 4);
      expect(unpack[encoding](answer.bytes).toString()).toBe(text);
    }
  });
});

test.each([[undefined], ['identity'], ['deflate'], ['br;q=0']])('whoever takes %j gets it plain, and caches are told', async (taken) => {
  await withScreen(async (get) => {
    const { headers, bytes } = await answerOf(get('/assets/main-1.js', taken));
    expect([headers.get('content-encoding'), headers.get('vary'), bytes.toString()]).toEqual([null, 'Accept-Encoding', script]);
  });
});

test('what fits into one packet anyway is plain to everybody; what is not there is not there', async () => {
  await withScreen(async (get) => {
    const { headers, bytes } = await answerOf(get('/assets/small-1.js', 'br'));
    expect([headers.get('content-encoding'), bytes.toString()]).toEqual([null, small]);
    expect((await get('/assets/gone-1.js', 'br')).status).toBe(404);
  });
});

test('answers with words about people are never compressed', async () => {
  await withScreen(async (get) => {
    const { status, headers } = await get('/api/v1/cases', 'br, gzip');
    expect([status, headers.get('content-encoding')]).toEqual([200, null]);
  });
});

async function answerOf(asked: Promise<Response>) {
  const answer = await asked;
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}
