// Reviews over HTTP: who may, what is passed over and why, and how a reviewed text reaches the sheet and leaves it again.
import { beforeEach, describe, expect, test } from 'vitest';
import type { ReviewsKept, TranslationReviews } from '../../src/contract/translations.ts';
import { sourceHash, wordsOfStandard } from '../../src/export/translations/client-texts.ts';
import { translations } from '../export/translations.ts';
import { storages, serverOn, type ProblemBody, type TestServer } from './harness.ts';

const german = wordsOfStandard('2026.1', 'de');
const path = (language = 'tr', standard = '2026.1') => `/api/v1/translations/${standard}/${language}/reviews`;
const teamLead = { 'etappe-actor': 'teamLead:t-hoffmann' };

type Sent = { key: string; text: string | null; source?: string; after?: number };
const bodyOf = (...sent: Sent[]) => ({
  reviews: sent.map((one) => ({ source: sourceHash(german[one.key] ?? ''), after: 0, ...one })),
});

describe.each(storages)('with $name', ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const { storage, close } = await open();
    server = serverOn(storage);
    return close;
  });

  const post = (sent: unknown, headers: Record<string, string> = teamLead, at = path()) => server.send<ReviewsKept>(at, sent, headers);
  const get = async (language = 'tr', headers: Record<string, string> = {}) =>
    (await server.ask<TranslationReviews>(path(language), { headers })).body;

  test('the team lead stands by a text; who, when and beside which German words is kept', async () => {
    const { status, body } = await post(bodyOf({ key: 'rights.copy', text: ' Anlaşmanın bir\nkopyasını alırım. ' }));
    expect([status, body.passedOver]).toEqual([200, []]);
    const [review] = (await get()).reviews;
    expect(review).toEqual({
      standard: '2026.1',
      language: 'tr',
      key: 'rights.copy',
      text: 'Anlaşmanın bir kopyasını alırım.',
      source: sourceHash(german['rights.copy'] ?? ''),
      by: { role: 'teamLead', id: 't-hoffmann' },
      at: '2026-08-31T09:12:33.123Z',
      version: review?.version,
    });
    const turkish = body.counts.find(({ language }) => language === 'tr');
    expect(turkish).toEqual({ language: 'tr', reviewed: 1, germanChanged: 0, unreviewed: Object.keys(german).length - 1 });
    expect((await get('ar')).reviews).toEqual([]);
  });

  test('taken back it is unreviewed again', async () => {
    const { body } = await post(bodyOf({ key: 'rights.copy', text: 'Bir kopya alırım.' }));
    const after = body.reviews[0]?.version ?? 0;
    const back = await post(bodyOf({ key: 'rights.copy', text: null, after }));
    expect(back.body.passedOver).toEqual([]);
    expect(back.body.reviews[0]?.text).toBeNull();
    expect(back.body.counts.find(({ language }) => language === 'tr')?.reviewed).toBe(0);
  });

  test('what cannot be kept is named with its reason, and everything else is kept', async () => {
    await post(bodyOf({ key: 'title', text: 'Anlaşma' }));
    const { status, body } = await post(
      bodyOf(
        { key: 'title', text: 'Sözleşme' },
        { key: 'rights.gone', text: 'Eski.' },
        { key: 'rights.copy', text: 'Kopya.', source: sourceHash('Ich bekomme eine Kopie.') },
        { key: 'versionLine', text: 'Sürüm' },
        { key: 'rights.end', text: '🙂' },
        { key: 'rights.change', text: 'x'.repeat(2001) },
        { key: 'privacyHeading', text: 'Gizlilik' },
      ),
    );
    expect(status).toBe(200);
    expect(body.passedOver).toEqual([
      { key: 'title', because: 'writtenMeanwhile' },
      { key: 'rights.gone', because: 'unknownText' },
      { key: 'rights.copy', because: 'germanChanged' },
      { key: 'versionLine', because: 'placeholders' },
      { key: 'rights.end', because: 'characters' },
      { key: 'rights.change', because: 'tooLong' },
    ]);
    expect(body.reviews.map(({ key, text }) => [key, text])).toEqual([
      ['title', 'Anlaşma'],
      ['privacyHeading', 'Gizlilik'],
    ]);
  });

  test.each(['counsellor:c-weber', 'deputy:d-yilmaz', 'dataProtection:p-lang'])('%s reads, and is told who reviews', async (actor) => {
    const headers = { 'etappe-actor': actor };
    const { status, body } = await server.send<ProblemBody>(path(), bodyOf({ key: 'title', text: 'Sözleşme' }), headers);
    expect([status, body.type]).toEqual([403, 'urn:etappe:problem:mayNotReview']);
    expect(body.detail).toBe('Übersetzungen prüft die Teamleitung oder die Verwaltung der Beratungsstelle.');
    expect(await get('tr', headers)).toMatchObject({ mayReview: false, reviews: [] });
    expect((await get('tr', teamLead)).mayReview).toBe(true);
  });

  test.each([
    [path('de'), 400],
    [path('tlh'), 400],
    [path('tr', '1999.1'), 404],
  ])('there is nothing to review at %s', async (address, status) => {
    expect((await server.ask(address)).status).toBe(status);
    expect((await post(bodyOf({ key: 'title', text: 'Sözleşme' }), teamLead, address)).status).toBe(status);
  });

  test.each([
    ['nobody of the staff', bodyOf({ key: 'title', text: 'x' }), { 'etappe-actor': 'teamLead:nobody' }],
    ['no review', { reviews: [] }, teamLead],
    ['no text', bodyOf({ key: 'title', text: '' }), teamLead],
    ['a text longer than any', bodyOf({ key: 'title', text: 'x'.repeat(10_001) }), teamLead],
    ['no hash', bodyOf({ key: 'title', text: 'x', source: 'abc' }), teamLead],
    ['something else besides', { ...bodyOf({ key: 'title', text: 'x' }), by: 'me' }, teamLead],
  ])('%s is malformed', async (_, sent, headers) => {
    const { status } = await post(sent, headers);
    expect(status).toBe(400);
    expect((await get()).reviews).toEqual([]);
  });

  test('all texts of a language are kept in one go', async () => {
    const all = Object.entries(translations.tr?.words ?? {}).map(([key, text]) => ({ key, text }));
    const { body } = await post(bodyOf(...all));
    expect(body.passedOver).toEqual([]);
    expect(body.counts.find(({ language }) => language === 'tr')).toMatchObject({ reviewed: all.length, unreviewed: 0 });
  });
});
