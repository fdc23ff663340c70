// The public page: what somebody has verified, in every language, without a word about a case.
import { beforeEach, describe, expect, test } from 'vitest';
import { clientLanguages } from '../../../machines/standards/catalogue.ts';
import { inMemory, inquiry, serverOn, type TestServer } from '../harness.ts';
import { cafeId, courseId, directoryOn, filled, written } from './entries.ts';

let server: TestServer;
beforeEach(() => {
  server = serverOn(inMemory());
});
const page = (query = '', headers: Record<string, string> = {}) => server.ask(`/wegweiser/bamberg${query}`, { headers });

describe('The public page of a region', () => {
  test('names what was verified, with its day, and nothing nobody has looked at', async () => {
    const { directory } = await filled(server);
    await directory.put(cafeId, { offer: written({ title: 'Ungeprüftes Café' }), isVerified: false });
    const { status, text } = await page();
    expect(status).toBe(200);
    expect(text).toContain('Integrationskurs mit Kinderbetreuung');
    expect(text).toContain('Geprüft am 31.08.2026');
    expect(text).not.toContain('Ungeprüftes Café');
  });

  test('marks what is overdue, and leaves out what has ended or is elsewhere', async () => {
    const { directory, version } = await filled(server);
    await directory.put(cafeId, { offer: written({ title: 'Café in Wetzlar', region: 'wetzlar' }), isVerified: true });
    server.setToday('2027-03-01');
    const { text } = await page();
    expect(text).toContain('Bitte vorher nachfragen, ob es noch stimmt.');
    expect(text).not.toContain('Café in Wetzlar');
    await directory.put(courseId, { offer: written({ validUntil: '2027-02-01' }), isVerified: false }, version);
    expect((await page()).text).toContain('Hier ist noch nichts eingetragen');
  });

  test.each(clientLanguages)('speaks %s, in its direction, and keeps the German of the offer as German', async (language) => {
    await filled(server);
    const { text } = await page(`?lang=${language}`);
    const isRightToLeft = language === 'ar' || language === 'fa';
    expect(text).toContain(`<html lang="${language === 'de-einfach' ? 'de' : language}" dir="${isRightToLeft ? 'rtl' : 'ltr'}">`);
    expect(text).toContain('<h3 lang="de" dir="ltr">Integrationskurs mit Kinderbetreuung</h3>');
    expect(text).not.toMatch(/\{\w+\}/u);
  });

  test('is searched like the directory', async () => {
    await filled(server);
    expect((await page('?q=Kinderbetreung')).text).toContain('Gefunden: 1');
    expect((await page('?q=Schwimmbad')).text).toContain('Gefunden: 0');
  });

  test('shows words as words, whatever they look like', async () => {
    const { directory } = await filled(server);
    const title = '<script>alert(1)</script>';
    await directory.put(cafeId, { offer: written({ title, about: '"><img src=x onerror=alert(2)>' }), isVerified: true });
    const { text, headers } = await page('?q=%22%3E%3Cscript%3Ealert(3)%3C/script%3E');
    const all = (await page()).text;
    for (const shown of [text, all]) {
      expect(shown).not.toContain('<script');
      expect(shown).not.toContain('<img');
    }
    expect(all).toContain('&lt;script&gt;alert(1)');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('may be cached until the directory or the day changes', async () => {
    const { directory, version } = await filled(server);
    const first = await page();
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const etag = first.headers.get('etag') ?? '';
    expect((await page('', { 'if-none-match': etag })).status).toBe(304);
    await directory.verify(courseId, version);
    expect((await page('', { 'if-none-match': etag })).status).toBe(200);
    const later = (await page()).headers.get('etag') ?? '';
    server.setToday('2026-09-01');
    expect((await page('', { 'if-none-match': later })).status).toBe(200);
  });

  test('holds nothing of a case', async () => {
    await filled(server);
    const id = await server.newCase(inquiry);
    const { text } = await page();
    for (const secret of [id, 'Musterfrau', '28817000']) expect(text).not.toContain(secret);
  });

  test('of a region nobody knows there is none', async () => {
    expect((await server.ask('/wegweiser/atlantis')).status).toBe(404);
    expect((await server.ask('/wegweiser/page.css')).headers.get('content-type')).toContain('text/css');
  });
});

test('an empty directory has a page that says so', async () => {
  expect(await directoryOn(server).find()).toMatchObject({ total: 0 });
  expect((await page()).text).toContain('Hier ist noch nichts eingetragen');
});
