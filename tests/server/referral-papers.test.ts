// The sheet of a consent and the letter of a referral over HTTP: what stands in them, and the days on which there is no letter.
import { describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { domainCodes } from '../../machines/standards/catalogue.ts';
import { serverOn, storages, type ProblemBody } from './harness.ts';
import { readPdf } from './papers/reading.ts';
import { assessed, canaryOf, consentDrafted, consented, proposed } from './referrals.ts';
import { courseId, directoryOn, filled, school, written } from './directory/entries.ts';

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe.each(storages)('papers of a referral on $name', ({ open }) => {
  async function keep(...proposals: readonly Proposal[]) {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const id = await server.newCase(...assessed, ...proposals);
    const version = assessed.length + proposals.length;
    const file = async (path: string) => {
      const response = await server.raw(`/api/v1/cases/${id}/${path}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { response, bytes, ...readPdf(bytes) };
    };
    const refusal = async (path: string) => {
      const { status, body } = await server.ask<ProblemBody>(`/api/v1/cases/${id}/${path}`);
      return [status, body.type.split(':').at(-1), (body.refusals ?? []).map(({ code }) => code)];
    };
    return { server, id, version, file, refusal, close };
  }

  test('a letter holds the consented domains, name, contact and what is asked, and no word of any other domain', async () => {
    const { id, file, close } = await keep(proposed, ...consented);
    const { response, words } = await file('referrals/r1/pdf');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="brief-${id}-r1.pdf"`);
    const said = squeezed(words);
    for (const there of ['Amira Musterfrau', '0152 28817000', 'Schuldnerberatung', 'Bitte einen ersten Termin', 'gültig bis 31.12.2026'])
      expect(said).toContain(there);
    const canaries = domainCodes.filter((domain) => said.replaceAll(' ', '').includes(canaryOf(domain)));
    expect(canaries.toSorted()).toEqual(['housing', 'money']);
    expect(said).not.toMatch(/KanarienwortAnliegen|KanarienwortBedarf/u);
    await close();
  });

  test('another reader finds no word of another domain either, nowhere in the file', async () => {
    const { file, close } = await keep(proposed, ...consented);
    const { bytes } = await file('referrals/r1/pdf?language=ar');
    const pdf = await getDocumentProxy(bytes);
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, page) => (await (await pdf.getPage(page + 1)).getTextContent()).items),
    );
    const text = pages
      .flat()
      .map((item) => ('str' in item ? item.str : ''))
      .join('');
    expect(domainCodes.filter((domain) => text.includes(canaryOf(domain))).toSorted()).toEqual(['housing', 'money']);
    await close();
  });

  test.each<[string, readonly Proposal[], string]>([
    ['was never asked for', [], 'consentMissing'],
    ['was not given yet', [consentDrafted], 'consentMissing'],
    ['was withdrawn', [...consented, { type: 'consent.withdrawn', consent: 'c1' }], 'consentMissing'],
    [
      'names another domain',
      [
        { ...consentDrafted, domains: ['housing'] },
        { type: 'consent.given', consent: 'c1' },
      ],
      'consentDoesNotFit',
    ],
    [
      'names another body',
      [
        { ...consentDrafted, recipient: 'jobCentre' },
        { type: 'consent.given', consent: 'c1' },
      ],
      'consentMissing',
    ],
    [
      'is for another purpose',
      [
        { ...consentDrafted, purpose: 'information' },
        { type: 'consent.given', consent: 'c1' },
      ],
      'consentMissing',
    ],
  ])('there is no letter under a consent that %s, but one to carry, without a consent', async (_, acts, code) => {
    const { file, refusal, close } = await keep(proposed, ...acts);
    expect(await refusal('referrals/r1/pdf')).toEqual([409, 'refused', [code]]);
    const { response, words } = await file('referrals/r1/pdf?way=carried');
    expect(response.status).toBe(200);
    expect(squeezed(words)).toContain('Die Person bringt diesen Brief selbst mit.');
    const canaries = domainCodes.filter((domain) => squeezed(words).replaceAll(' ', '').includes(canaryOf(domain)));
    expect(canaries).toEqual(['money']);
    await close();
  });

  test('the last day of a consent counts, the day after does not, though nobody has written since', async () => {
    const { server, file, refusal, close } = await keep(proposed, ...consented);
    server.setToday('2026-12-31');
    expect((await file('referrals/r1/pdf')).response.status).toBe(200);
    server.setToday('2027-01-01');
    expect(await refusal('referrals/r1/pdf')).toEqual([409, 'refused', ['consentMissing']]);
    await close();
  });

  test('the sheet of a consent that has run out says so, though nobody has written since', async () => {
    const { server, file, close } = await keep(proposed, ...consented);
    expect((await file('consents/c1/pdf?language=de')).words).toContain('Erteilt.');
    server.setToday('2027-01-01');
    expect((await file('consents/c1/pdf?language=de')).words).toContain('Abgelaufen.');
    await close();
  });

  test('under a consent for once the letter is there on the day it went out, and not again', async () => {
    const { server, file, refusal, close } = await keep(
      proposed,
      { ...consentDrafted, use: 'once' },
      { type: 'consent.given', consent: 'c1' },
      { type: 'referral.sent', referral: 'r1', consent: 'c1' },
    );
    expect((await file('referrals/r1/pdf')).response.status).toBe(200);
    server.setToday('2026-09-01');
    expect(await refusal('referrals/r1/pdf')).toEqual([409, 'refused', ['consentMissing']]);
    await close();
  });

  test('whoever is in danger is reached through the centre', async () => {
    const { file, close } = await keep(proposed, ...consented, { type: 'risk.noted', risk: 'k1', kind: 'violence' });
    const said = squeezed((await file('referrals/r1/pdf')).words);
    expect(said).toContain('über die Beratungsstelle');
    expect(said).not.toContain('0152');
    await close();
  });

  test('the offer it was chosen from stands in the letter, as long as the directory has it', async () => {
    const { server, file, close } = await keep(
      { ...proposed, to: 'courseProvider', offer: courseId } as Proposal,
      {
        ...consentDrafted,
        recipient: 'courseProvider',
      },
      { type: 'consent.given', consent: 'c1' },
    );
    const before = await file('referrals/r1/pdf');
    expect([before.response.status, before.words.includes('Integrationskurs mit Kinderbetreuung')]).toEqual([200, false]);
    await filled(server);
    const said = squeezed((await file('referrals/r1/pdf')).words);
    for (const there of ['Integrationskurs mit Kinderbetreuung', 'Volkshochschule Bamberg', 'Tränkgasse 4, 96052 Bamberg'])
      expect(said).toContain(there);
    // Whoever consents reads who it is, and not only what kind of body.
    const consented = squeezed((await file('consents/c1/pdf')).words);
    expect(consented).toMatch(/An wen\?.*Volkshochschule Bamberg.*Integrationskursträger/u);
    await close();
  });

  test('whoever consents reads of no other body, of none under another purpose, and of none twice; an offer without a place has no address', async () => {
    const other = (referral: string, more: object) => ({ ...proposed, referral, to: 'courseProvider', ...more }) as Proposal;
    const bodies = ['Sprachschule am Kranen', 'Werkstatt', 'Abendschule', 'Hafenkurs'];
    const ids = bodies.map((_, index) => `7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f070${index}`);
    const to: typeof consentDrafted = { ...consentDrafted, recipient: 'courseProvider', domains: ['money'] };
    const { server, file, close } = await keep(
      other('r2', { offer: ids[0] }),
      other('r3', { offer: ids[0], domain: 'money' }),
      other('r4', { offer: ids[1], domain: 'housing' }),
      other('r5', { offer: ids[2], to: 'debtAdvice' }),
      other('r6', { offer: ids[3] }),
      { type: 'referral.ended', referral: 'r6' } as Proposal,
      to,
      { ...to, consent: 'c2', purpose: 'information' },
    );
    const directory = directoryOn(server);
    for (const [index, name] of bodies.entries()) {
      const body = `7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f080${index}`;
      await directory.putBody(body, { body: { ...school, name }, isVerified: false });
      await directory.put(ids[index] ?? '', { offer: written({ body, place: null }), isVerified: false });
    }
    const named = async (consent: string) => {
      const said = squeezed((await file(`consents/${consent}/pdf?language=de`)).words);
      return bodies.map((name) => said.split(name).length - 1);
    };
    expect([await named('c1'), await named('c2')]).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    await close();
  });

  test('the consent names all that makes it one, in German and the language of the client, and how it stands', async () => {
    const { id, file, close } = await keep(proposed, consentDrafted);
    const { response, words, catalogue, metadata } = await file('consents/c1/pdf');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="einwilligung-${id}-c1-ar.pdf"`);
    const said = squeezed(words);
    for (const there of [
      'Schuldnerberatung',
      'Wohnen',
      '31.12.2026',
      'So oft es für diesen Zweck nötig ist.',
      'jederzeit widerrufen',
      'Art. 7',
      '§ 203 StGB',
      'Gilt erst mit der Unterschrift.',
      'Amira Musterfrau',
      'موافقة على نقل البيانات',
      'سحبها في أي وقت',
    ])
      expect(said).toContain(there);
    expect(catalogue).toMatch(/\/MarkInfo <<\s*\/Marked true\s*\/Suspects false\s*>>/u);
    expect(metadata).toMatch(/<pdfuaid:part [^>]*>1<\/pdfuaid:part>/u);
    await close();
  });

  test('what is not there is a sentence of its own', async () => {
    const { server, refusal, close } = await keep(proposed);
    expect(await refusal('consents/c9/pdf')).toEqual([404, 'unknownItem', []]);
    expect(await refusal('referrals/constructor/pdf')).toEqual([404, 'unknownItem', []]);
    expect(await refusal('referrals/r1/pdf?language=tlh')).toEqual([400, 'malformed', []]);
    expect((await server.ask('/api/v1/cases/nowhere/consents/c1/pdf')).status).toBe(404);
    await close();
  });
});
