// From the first contact to the signed agreement with a client who speaks Arabic: every press and every page is counted. By mouse, and by
// finger in `npm run test:ways`; by keyboard alone a whole life goes the same way, and by finger the counselling room.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn, excessWidth } from './barriers.ts';
import { launchBrowser } from '../browser.ts';
import { readPdf } from '../server/papers/reading.ts';
import { startOn, type Running } from './etappe-process.ts';
import { giveUpAfter } from './give-up.ts';
import { domains } from './life-steps.ts';
import { mouseOn } from './mouse.ts';
import { isEveryWay, ways } from './ways.ts';

/** What the same path took before there was one page for all domains: about 100 presses on 32 pages. */
const atMost = { clicks: 50, pages: 16 } as const;

/** Spoken of in the first talk; the others another time, which is an answer the standard knows. */
const discussed = domains.slice(0, 6);

const place = mkdtempSync(join(tmpdir(), 'etappe-path-'));
let browser: Browser;
let server: Running | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startOn('2026-09-07', place, 0);
});

afterAll(async () => {
  await browser?.close();
  await server?.cutPower();
  rmSync(place, { recursive: true, force: true });
});

giveUpAfter(1);

const gone = isEveryWay ? (['mouse', 'telephone', 'tablet'] as const) : (['mouse'] as const);
describe.each(gone)('the whole path, by %s', (way) => {
  let page: Page;
  let mouse: ReturnType<typeof mouseOn>;
  const visited: string[] = [];

  beforeAll(async () => {
    page = await (await browser.newContext({ ...ways[way], locale: 'de-DE', reducedMotion: 'reduce' })).newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    mouse = mouseOn(page, ways[way].hasTouch ? 'finger' : 'mouse');
    await page.goto(`${server?.address}/new`);
  });

  /** One more page, without a barrier. */
  async function onPage(title: string): Promise<void> {
    await page.getByRole('heading', { name: title, exact: true }).first().waitFor();
    visited.push(title);
    expect(await barriersOn(page), title).toEqual([]);
    expect(await excessWidth(page), title).toBe(0);
  }

  const stage = (): Promise<string> => page.locator('.case-head .tag').first().innerText();

  test('the first contact, data protection and the first talk', async () => {
    await onPage('Neuer Fall');
    await mouse.write('Name', 'Samira Beispiel');
    await mouse.write('Wie erreichbar?', '0151 000000');
    await mouse.pick('Bevorzugte Sprache', 'Arabisch');
    await mouse.choose('Altersgruppe', 'ab 27');
    await mouse.choose('Wie kam der Kontakt zustande?', 'Persönlich');
    await mouse.press('Fall anlegen');
    await onPage('Erstgespräch beginnen');
    await mouse.press('Datenschutz ist erklärt, Erstgespräch beginnen');
    await onPage('Erstgespräch');
    await mouse.write('Bedarf in eigenen Worten', 'Deutsch lernen und arbeiten.');
    for (const question of ['Gehört zur Zielgruppe', 'Bedarf vorhanden', 'Wünscht längere Begleitung']) await mouse.choose(question, 'ja');
    await mouse.choose('Dürfen wir eine Akte führen?', 'Ja, mit Akte');
    await mouse.choose('Berufliche Situation', 'Ohne Arbeit');
    await mouse.choose('Dolmetschung', 'Wird gebraucht');
    await mouse.press('Bedarfsfeststellung');
    await expect.poll(stage).toBe('Bedarfsfeststellung');
  });

  test('the needs: six domains seen by both, the others left for another day', async () => {
    await onPage('Bereiche');
    await mouse.press('Alle aufklappen');
    for (const [index, domain] of discussed.entries()) {
      const card = page.getByRole('group', { name: domain, exact: true });
      await mouse.choose('Klient:in', new RegExp(`^${index === 0 ? 2 : 3}:`, 'u'), card);
      await mouse.choose('Berater:in', /^3:/u, card);
    }
    await mouse.press('Keine Zeit', page.getByRole('region', { name: /^Was noch offen ist/u }));
    await mouse.press('Bedarfsfeststellung abschließen');
    await expect.poll(stage).toBe('Zielvereinbarung');
  });

  test('the plan: a goal beside its need, a measure, promises of both sides', async () => {
    await onPage('Ziele');
    await mouse.tick(/^Ich erreiche bis zum 07\.03\.2027 das Sprachniveau A2/u);
    await mouse.choose('Gewählt von', 'Klient:in');
    await mouse.tick(/^Ich spreche jede Woche einmal länger Deutsch/u);
    await mouse.press('Gewählte Ziele festhalten');
    await onPage('Zusagen');
    await mouse.tick('Die Beratungsstelle organisiert eine Dolmetschung, wenn ich sie brauche.');
    await mouse.tick('Ich frage nach, wenn ich etwas nicht verstehe.');
    await mouse.press('Speichern und weiter');
    await onPage('Prüfen und vorlegen');
    await mouse.press('Vereinbarung vorlegen');
    await expect.poll(stage).toBe('Unterschrift');
  });

  test('the signatures: read, interpreted, signed by both, in force', async () => {
    await onPage('Gemeinsam lesen');
    await page.getByText('اتفاقية الاندماج').first().waitFor();
    await mouse.press('Weiter');
    await onPage('Durchsprechen');
    await mouse.choose('Dolmetschung', 'Dolmetschung vor Ort');
    await mouse.tick('Wer dolmetscht, ist volljährig');
    await mouse.press('Wir haben alles durchgesprochen');
    await onPage('Unterschreiben');
    for (const who of ['Klient:in', 'Berater:in']) {
      await mouse.choose('Wie wird unterschrieben?', /^Auf Papier/u, page.getByRole('region', { name: `Unterschrift der ${who}` }));
      await mouse.press(`Unterschrift speichern: ${who}`);
    }
    await onPage('Kopie mitgeben');
    await mouse.choose('Wie geben Sie die Kopie mit?', 'Auf Papier');
    await mouse.press('Kopie ist mitgegeben');
    await onPage('In Kraft setzen');
    await mouse.press('In Kraft setzen');
    await onPage('Wie es weitergeht');
    await expect.poll(stage).toBe('In Kraft');
    const sheet = await page.request.get(page.url().replace(/\/cases\/([\w-]+).*$/u, '/api/v1/cases/$1/agreements/1/pdf?language=ar'));
    expect([sheet.status(), sheet.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const { words } = readPdf(new Uint8Array(await sheet.body()));
    expect(words).toContain('Samira Beispiel');
    expect(words).toContain('اتفاقية الاندماج');
    expect(words).not.toContain('ENTWURF');
  });

  test('took half the presses and half the pages', () => {
    const clicks = mouse.count();
    // Each domain seen by both is two presses; what is left out is one for all of them.
    const ifAll = clicks + (domains.length - discussed.length) * 2 - 1;
    process.stdout.write(
      `the whole path by ${way}: ${clicks} clicks on ${visited.length} pages with ${discussed.length} of ${domains.length} domains rated, ${ifAll} clicks with all of them\n`,
    );
    expect(clicks).toBeLessThanOrEqual(atMost.clicks);
    expect(visited.length).toBeLessThanOrEqual(atMost.pages);
  });
});
