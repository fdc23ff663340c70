// The own file and the certificate of an erased case on paper: everything that is held, in the client's language too, and of an erased case no word.
import { describe, expect, test } from 'vitest';
import { serverOn, storages, type TestServer } from '../harness.ts';
import { readPdf } from '../papers/reading.ts';
import { assessed, canaryOf, consented, proposed } from '../referrals.ts';
import { canary, closedCase, dataProtection, erase } from './closed-case.ts';

const lifeOf = [...assessed, proposed, ...consented];

async function paperOf(server: TestServer, path: string, headers: Record<string, string> = {}) {
  const response = await server.raw(`/api/v1/cases/${path}`, { headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { words, metadata, catalogue } = readPdf(bytes);
  return { response, metadata, catalogue, said: words.replaceAll(/\s+/gu, ' ') };
}

describe.each(storages)('sheets about one’s own data on $name', ({ open }) => {
  test('the own file holds every word, who looked and why, in German and the language of the client', async () => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const id = await server.newCase(...lifeOf);
    await server.send(`/api/v1/cases/${id}/drafts/needs`, { need: canary('draft'), code: 'mbe' }, { 'if-match': '"0"' }, 'PUT');
    const at = '2026-08-31T22:30:00.000Z';
    const looked = { case: id, at, kind: 'emergencyBegun', role: 'counsellor', person: 'c-other', emergency: 'e-1', endsAt: at } as const;
    await storage.accesses.add([{ ...looked, reason: canary('reason') }]);
    const { response, said } = await paperOf(server, `${id}/own-file/pdf?language=fr`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="auskunft-${id}-fr.pdf"`);
    const squeezed = said.replaceAll(' ', '');
    for (const there of ['Amira Musterfrau', 'Was über mich gespeichert ist', 'Ce qui est conservé sur moi', 'accès d’urgence commencé'])
      expect(said).toContain(there);
    for (const word of [canary('draft'), canary('reason'), canaryOf('money'), canaryOf('housing')])
      expect(squeezed).toContain(word.replaceAll(' ', ''));
    // The day it was in Germany, and not that of the world clock.
    expect(said).toContain('01.09.2026 · 00:30');
    expect(said).not.toContain('c-other');
    await close();
  });

  test('a certificate says who by role and pseudonym, and holds no word of the case', async () => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const id = await closedCase(server);
    expect((await paperOf(server, `${id}/erasure/certificate/pdf`, dataProtection)).response.status).toBe(404);
    await erase(server, id);
    const { response, said } = await paperOf(server, `${id}/erasure/certificate/pdf?language=en`, dataProtection);
    expect(response.status).toBe(200);
    for (const there of [
      'Löschprotokoll',
      'Erasure certificate',
      'Die Akte ist vollständig gelöscht',
      'Teamleitung · t-hoffmann · 05.01.2037',
    ])
      expect(said).toContain(there);
    const own = await paperOf(server, `${id}/own-file/pdf`);
    expect(own.said).toContain('Die Worte dieser Akte sind gelöscht.');
    expect(said + own.said).not.toContain('canary');
    await close();
  });
});

const withServer = async <T>(act: (server: TestServer) => Promise<T>): Promise<T> => {
  const { storage, close } = await (storages[0]?.open() ?? Promise.reject(new Error('no storage')));
  const done = await act(serverOn(storage));
  await close();
  return done;
};
const inquiryIn = (language: string) => ({ ...lifeOf[0], type: 'inquiry.noted', language }) as (typeof lifeOf)[0];

test.each([
  ['ar', 'ar'],
  ['fa-af', 'fa'],
  ['de-einfach', 'de-einfach'],
  ['ti', 'en'],
  ['de', 'de'],
])('whoever reads %s gets it beside the German in: %s', async (reads, beside) => {
  const { response, metadata, catalogue } = await withServer(async (server) => {
    const id = await server.newCase(inquiryIn(reads));
    return paperOf(server, `${id}/own-file/pdf`);
  });
  expect(response.headers.get('content-disposition')).toContain(`-${beside}.pdf`);
  expect(metadata).toContain('<pdfuaid:part');
  expect(catalogue).toContain('/Lang (de)');
});

test('what was taken back says so on paper, and large type is there', async () => {
  const { said } = await withServer(async (server) => {
    const id = await server.newCase(...assessed);
    await server.propose(id, assessed.length, { type: 'entry.voided', seq: assessed.length, because: 'neverHappened' });
    return paperOf(server, `${id}/own-file/pdf?language=tr&size=large`);
  });
  expect(said).toContain('zurückgenommen');
  expect(said).toContain('geri alındı');
});
