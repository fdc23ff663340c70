// The public page: what somebody has verified, in every language, without a word about a case.
import { beforeEach, describe, expect, test } from 'vitest';
import { clientLanguages } from '../../../machines/standards/catalogue.ts';
import { Region } from '../../../src/network/directory/offer.ts';
import { inMemory, inquiry, serverOn, type TestServer } from '../harness.ts';
import { cafeId, courseId, directoryOn, filled, school, written } from './entries.ts';

let server: TestServer;
beforeEach(() => {
  server = serverOn(inMemory());
});
/** What stands beside each term of the first offer, in order. */
function facts(text: string): Readonly<Record<string, string[]>> {
  const list = /<dl>.*?<\/dl>/su.exec(text)?.[0] ?? '';
  const plain = (part: string) =>
    part
      .replaceAll(/<[^>]+>/gu, '')
      .replaceAll('\u00a0', ' ')
      .trim();
  const terms = list.split('<dt>').slice(1);
  return Object.fromEntries(terms.map((one) => [plain(one.split('</dt>')[0] ?? ''), one.split('<dd>').slice(1).map(plain)]));
}
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

  test('tells of an offer what it costs, for what and who pays nothing, when it is, how to get there and for whom', async () => {
    const { directory } = await filled(server);
    const offer = written({
      title: 'Abendkurs',
      cost: { cents: 18_550, note: 'Je Abschnitt. Frei mit dem Sozialpass.' },
      starts: [
        { on: '2026-11-02', until: '2027-02-01', registerBy: '2026-10-20', places: 4 },
        { on: '2027-03-01', until: null, registerBy: null, places: null },
        { on: '2026-08-03', until: null, registerBy: null, places: 9 },
      ],
      conditions: { ...written().conditions, ages: { from: 16, to: null }, levels: { from: 'a2', to: 'a2' }, note: 'Mit Einstufung.' },
      travel: 'Letzter Bus um 21:20 Uhr.',
      hours: 'Dienstag, 18:30 Uhr',
      childcare: 'onRequest',
      accessible: 'no',
    });
    await directory.put(cafeId, { offer, isVerified: true });
    const item = facts((await page('?q=Abendkurs')).text);
    expect(item).toMatchObject({
      'Für wen': ['Menschen aus Stadt und Landkreis', 'ab 16 Jahren', 'Deutsch A2', 'Mit Einstufung.'],
      Kosten: ['185,50 €', 'Je Abschnitt. Frei mit dem Sozialpass.'],
      Termine: ['Beginn: 02.11.2026 · bis 01.02.2027 · Anmeldung bis 20.10.2026 · freie Plätze: 4', 'Beginn: 01.03.2027'],
      Zeiten: ['Dienstag, 18:30 Uhr'],
      Ort: ['Tränkgasse 4, 96052 Bamberg'],
      Weg: ['Letzter Bus um 21:20 Uhr.'],
    });
    const english = facts((await page('?q=Abendkurs&lang=en')).text);
    expect(english).toMatchObject({ Cost: ['€185.50', 'Je Abschnitt. Frei mit dem Sozialpass.'], Times: ['Dienstag, 18:30 Uhr'] });
    expect((await page('?q=Abendkurs')).text).toContain('Kinderbetreuung auf Anfrage · nicht barrierefrei');
  });

  test.each([
    [{ cents: 0, note: null }, ['kostenlos']],
    [{ cents: null, note: null }, ['bitte nachfragen']],
    [{ cents: null, note: 'Spende nach Möglichkeit.' }, ['Spende nach Möglichkeit.']],
  ])('a cost of %o is told', async (cost, told) => {
    const { directory, version } = await filled(server);
    await directory.put(courseId, { offer: written({ cost }), isVerified: true }, version);
    expect(facts((await page()).text)['Kosten']).toEqual(told);
  });

  test('an offer all of whose places are gone says so, one without dates goes on, one without a place comes home', async () => {
    const { directory, version } = await filled(server);
    expect(facts((await page()).text)['Termine']).toEqual(['läuft ständig']);
    const starts = [{ on: '2026-11-02', until: null, registerBy: null, places: 0 }];
    await directory.put(courseId, { offer: written({ starts, place: null }), isVerified: true }, version);
    expect(facts((await page()).text)).toMatchObject({ Termine: ['zurzeit kein Beginn frei'], Ort: ['online oder zu Hause'] });
  });

  test('every language stands in the chooser as its speakers write it', async () => {
    const links = [...(await page('?lang=ru')).text.matchAll(/<a\s+href="[^"]+"\s+lang="[^"]+"[^>]*>([^<]+)</gu)];
    expect(links.map(([, name]) => name?.trim())).toEqual([
      'Deutsch',
      'Deutsch (einfach)',
      'English',
      'العربية',
      'Türkçe',
      'فارسی',
      'Kurmancî',
      'Русский',
      'Українська',
      'Français',
    ]);
  });

  test('what was searched for best stands first, whatever it is about; nothing found gives one sentence and a way back', async () => {
    const { directory } = await filled(server);
    const debtsId = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0905';
    await directory.putBody(debtsId, { body: { ...school, name: 'Am Park', kind: 'debtAdvice' }, isVerified: true });
    await directory.put(cafeId, { offer: written({ title: 'Sprachkurs: Beratung', body: debtsId }), isVerified: true });
    await directory.put(`${cafeId.slice(0, -1)}7`, { offer: written({ title: 'Kurs', about: 'Beratung dazu.' }), isVerified: true });
    const headings = [...(await page('?q=Beratung')).text.matchAll(/<h2 id="(\w+)"/gu)].map(([, id]) => id);
    expect(headings).toEqual(['advice', 'courses']);
    const { text } = await page('?q=Schwimmbad&lang=fr');
    expect(text).toContain('Essayez un autre mot allemand');
    expect(text).toContain('href="/wegweiser/bamberg?lang=fr"');
  });

  test('of a region nobody knows it says so in one sentence and names those there are, in the language that was asked for', async () => {
    const { status, text, headers } = await server.ask('/wegweiser/%3Cgibtsnicht%3E?lang=ar');
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain('لا توجد هذه المنطقة هنا');
    expect(text).toContain('href="/wegweiser/bamberg?lang=ar"');
    expect(text).not.toContain('gibtsnicht');
    expect([...text.matchAll(/href="\/wegweiser\/[\w-]+\?/gu)]).toHaveLength(Region.options.length);
    expect((await server.ask('/wegweiser/page.css')).headers.get('content-type')).toContain('text/css');
  });
});

test('an empty directory has a page that says so', async () => {
  expect(await directoryOn(server).find()).toMatchObject({ total: 0 });
  expect((await page()).text).toContain('Hier ist noch nichts eingetragen');
});
