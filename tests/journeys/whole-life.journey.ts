// One life from the first call to the closed case, by keyboard alone; the server loses its power again and again, and on each new day.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { run, startOn, type Running } from './etappe-process.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn, type Keyboard } from './keyboard.ts';
import { lifeSteps } from './life-steps.ts';

let browser: Browser;
let page: Page;
let keys: Keyboard;
let life: ReturnType<typeof lifeSteps>;
let server: Running | null = null;
let port = 0;
let today = '';
let caseId = '';
/** What is only looked at leaves nothing that could be lost. */
let hasStored = false;
/** On how many pages something was stored since then. A start takes as long as a page: power goes on every fifth. */
let pagesStored = 0;
const place = mkdtempSync(join(tmpdir(), 'etappe-life-'));

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('request', (request) => {
    hasStored ||= request.method() !== 'GET';
  });
  keys = keyboardOn(page);
  const becomesQuiet = quietOn(page);
  life = lifeSteps(page, keys, async () => {
    // What a browser was refused once of the program it never asks for again on this page: power is lost when everything is there.
    await becomesQuiet();
    pagesStored += Number(hasStored);
    hasStored = false;
    if (pagesStored === 5) await loseAndRegainPower();
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.cutPower();
  rmSync(place, { recursive: true, force: true });
});

/** Waits until nothing is asked for. */
function quietOn(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  const ended = (request: Request) => void underWay.delete(request);
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  // Of what the page before asked for as it went nobody hears the end.
  page.on('domcontentloaded', () => underWay.clear());
  return async () => {
    // What was just drawn asks for more before the frame after the next.
    do await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    while (underWay.size > 0);
  };
}

/** Whatever was answered must be there afterwards; the open page notices nothing. */
async function loseAndRegainPower(): Promise<Running> {
  await server?.cutPower();
  server = await startOn(today, place, port);
  [hasStored, pagesStored] = [false, 0];
  return server;
}

/** Goes on with the case on a later day, on a page opened anew. */
async function nextDay(day: string): Promise<void> {
  today = day;
  const { address } = await loseAndRegainPower();
  port = Number(new URL(address).port);
  await page.goto(caseId === '' ? `${address}/new` : `${address}/cases/${caseId}`);
}

giveUpAfter(1);

describe('a whole life', () => {
  test('the inquiry: what is needed to call back, a date, data protection', async () => {
    await nextDay('2026-08-31');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.write('Name', 'Samira Beispiel');
    await keys.write('Wie erreichbar?', '0151 000000');
    await keys.pick('Bevorzugte Sprache', 'Arabisch');
    await keys.choose('Dienst', /^Migrationsberatung/u);
    await keys.choose('Altersgruppe', 'ab 27');
    await keys.choose('Wie kam der Kontakt zustande?', 'Telefon');
    await keys.press('Fall anlegen');
    await life.onPage('Erstgespräch beginnen', { isFocused: false });
    caseId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await keys.enterDay('Tag des Erstgesprächs', '2026-09-07');
    await keys.press('Termin anbieten');
    await page.getByText('Angeboten: 07.09.2026.').waitFor();
    await keys.press('Datenschutz ist erklärt');
    await page.getByText('Der Datenschutz ist erklärt.').waitFor();
    expect(await life.stage()).toBe('Anfrage');
  });

  test('the first talk: need, consent to a file, the person, the decision', async () => {
    await nextDay('2026-09-07');
    await life.onPage('Erstgespräch beginnen', { isFocused: false });
    await keys.press('Erstgespräch beginnen');
    await life.onPage('Erstgespräch');
    await page.getByText('Neue Etappe: Erstgespräch').waitFor();
    await keys.write('Bedarf in eigenen Worten', 'Deutsch lernen und arbeiten.');
    for (const question of ['Gehört zur Zielgruppe', 'Bedarf vorhanden', 'Wünscht längere Begleitung']) await keys.choose(question, 'ja');
    await keys.choose('Dürfen wir eine Akte führen?', 'Ja, mit Akte');
    await keys.choose('Berufliche Situation', 'Ohne Arbeit');
    await keys.choose('Dolmetschung', 'Wird gebraucht');
    await keys.press('Bedarfsfeststellung');
    await life.onPage('Bereiche');
    expect(await life.stage()).toBe('Bedarfsfeststellung');
  });

  test('the needs: every domain seen by both sides, on one page, the assessment is complete', async () => {
    await nextDay('2026-09-14');
    await life.onPage('Bereiche', { isFocused: false });
    await life.rateAll(2, 3);
    expect(await life.stage()).toBe('Bedarfsfeststellung');
    await keys.press('Bedarfsfeststellung abschließen');
    await life.onPage('Ziele');
    expect(await life.stage()).toBe('Zielvereinbarung');
  });

  test('the agreement: a goal, a measure, promises of both sides, the text', async () => {
    await nextDay('2026-09-21');
    await life.onPage('Ziele', { isFocused: false });
    await keys.press('Eigenes Ziel formulieren');
    await life.onPage('Neues Ziel');
    await keys.pick('Bereich, der größte Bedarf zuerst', 'Deutsch und andere Sprachen');
    await keys.choose('Vorlage', /Sprachniveau A2/u);
    await keys.enterDay('Bis wann?', '2027-03-31');
    await keys.choose('Gewählt von', 'Klient:in');
    await keys.press('Ziel speichern');
    await page.getByRole('heading', { level: 2, name: /^Maßnahmen zu: Ich erreiche bis zum 31\.03\.2027/u }).waitFor();
    await keys.press('Eigene Maßnahme formulieren');
    await keys.write('Formulierung', 'Ich lerne jeden Tag zwanzig Minuten.');
    await keys.choose('Wer macht es?', 'Klient:in');
    await keys.enterDay('Bis wann?', '2027-03-01');
    await keys.press('Maßnahme speichern');
    await page.getByText('Ich lerne jeden Tag zwanzig Minuten.').waitFor();
    await keys.press('Weiter');
    await life.onPage('Ziele');
    await keys.press('Weiter');
    await life.onPage('Zusagen');
    await keys.tick('Die Beratungsstelle organisiert eine Dolmetschung, wenn ich sie brauche.');
    await keys.tick('Ich frage nach, wenn ich etwas nicht verstehe.');
    await keys.press('Speichern und weiter');
    await life.onPage('Prüfen und vorlegen');
    await keys.press('Vereinbarung vorlegen');
    await life.onPage('Gemeinsam lesen');
    expect(await life.stage()).toBe('Unterschrift');
  });

  test('the signatures: read, explained, signed on paper, in force on that day', async () => {
    await nextDay('2026-09-24');
    await page.getByText('اتفاقية الاندماج').waitFor();
    await life.readAndSign({ isFocused: false });
    await page.getByText('Nächste Überprüfung spätestens am 21.12.2026').waitFor();
    await keys.press('Weiter');
    await life.onPage('Überprüfung planen');
    await keys.enterDay('Tag der Überprüfung', '2026-12-10');
    await keys.press('Termin planen');
    await life.onPage('Stand der Maßnahmen');
    expect(await life.stage()).toBe('In Kraft');
  });

  test('the first review: what was typed outlives the power cut, then the talk is held', async () => {
    await nextDay('2026-12-10');
    await life.openReview();
    await page.getByRole('heading', { level: 2, name: /^Ich erreiche/u }).waitFor();
    await keys.write('Notiz', 'Der Kurs beginnt im Januar.');
    await page.getByText('Entwurf gespeichert').waitFor();
    await nextDay('2026-12-11');
    await expect.poll(() => page.getByRole('textbox', { name: 'Notiz' }).inputValue()).toBe('Der Kurs beginnt im Januar.');
    await life.seeGoal('Läuft weiter', 'Auf gutem Weg');
    await life.onPage('Stand der Maßnahmen');
    await keys.press('Weiter');
    await life.onPage('Bereiche neu einschätzen');
    await keys.press('Weiter');
    await life.drawBalance();
    await life.endTalk('2027-05-12');
    expect(await life.stage()).toBe('In Kraft');
  });

  test('the renegotiation: a later date, the old version stands until both have signed', async () => {
    await nextDay('2027-01-14');
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Neu verhandeln');
    await life.onPage('Neu verhandeln');
    await keys.choose('Was soll sich ändern?', 'Ein Termin');
    await keys.press('Neuverhandlung beginnen');
    await page.getByText('Neue Etappe: Neuverhandlung').waitFor();
    await life.onPage('Ziele');
    await keys.follow(/^Bearbeiten ?: Ich erreiche bis zum 31\.03\.2027/u);
    await life.onPage('Ziel 1');
    await keys.enterDay('Bis wann?', '2027-06-30');
    expect(await page.getByRole('textbox', { name: 'Formulierung' }).inputValue()).toContain('30.06.2027');
    await keys.press('Ziel speichern');
    await page.getByRole('heading', { level: 2, name: /^Maßnahmen zu: Ich erreiche bis zum 30\.06\.2027/u }).waitFor();
    await keys.follow('Prüfen und vorlegen (offen)');
    await life.onPage('Prüfen und vorlegen');
    await keys.press('Vereinbarung vorlegen');
    await life.onPage('Gemeinsam lesen');
    await life.readAndSign();
    await page.getByText('Nächste Überprüfung spätestens am 14.04.2027').waitFor();
    expect(await life.stage()).toBe('In Kraft');
  });

  test('the second review: the goal is reached', async () => {
    await nextDay('2027-04-08');
    await life.openReview();
    await page.getByRole('heading', { level: 2, name: /^Ich erreiche bis zum 30\.06\.2027/u }).waitFor();
    await page.getByText('Zuletzt: Klient:in „Auf gutem Weg“').waitFor();
    await life.seeGoal('Erreicht', 'Erreicht');
    await life.onPage('Stand der Maßnahmen');
    await keys.follow('Sehen Sie es gleich? (offen)');
    await life.endTalk('2027-10-07');
    expect(await life.stage()).toBe('In Kraft');
  });

  test('the balance: it begins', async () => {
    await nextDay('2027-04-15');
    await life.onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Abschlussbilanz beginnen');
    await life.onPage('Abschlussbilanz beginnen');
    await keys.press('Abschlussbilanz beginnen');
    await life.onPage('Bereiche zum Abschluss');
    expect(await life.stage()).toBe('Abschlussbilanz');
  });

  test('the balance: every domain rated once more', async () => {
    await life.rateAll(4, 4);
    expect(await life.stage()).toBe('Abschlussbilanz');
    await keys.press('Speichern und weiter');
  });

  test('the balance: what went well, copy, erasure, aftercare, closed with one reason', async () => {
    await life.drawBalance();
    await life.handOverCopy();
    await life.onPage('Löschung erklären');
    await keys.press('Die Löschung ist erklärt');
    await life.onPage('Nachsorge');
    await keys.press('Einwilligung ist erteilt: Nachsorge');
    await life.onPage('Fall abschließen');
    await keys.choose('Grund für den Abschluss', 'Ziele erreicht');
    await keys.press('Fall abschließen');
    await life.onPage('Abgeschlossen');
    await page.getByText('15.04.2028').waitFor();
    expect(await life.stage()).toBe('Abgeschlossen');
  });

  test('the recording of it all follows the standard', async () => {
    const answer = await fetch(`${server?.address}/api/v1/cases/${caseId}/recording`);
    const file = join(place, 'life.jsonl');
    writeFileSync(file, await answer.text());
    const { code, output } = await run('conform', file);
    expect(output).toContain('1');
    expect(code, output).toBe(0);
  });
});
