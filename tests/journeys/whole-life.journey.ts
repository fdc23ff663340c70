// One life from the first call to the closed case, by keyboard alone; the server loses its power between the talks.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../machines/standards/2026.1/catalogue/catalogue.ts';
import { launchBrowser } from '../browser.ts';
import { run, startOn, type Running } from './etappe-process.ts';
import { keyboardOn, type Keyboard } from './keyboard.ts';

let browser: Browser;
let page: Page;
let keys: Keyboard;
let server: Running | null = null;
let port = 0;
let caseId = '';
const place = mkdtempSync(join(tmpdir(), 'etappe-life-'));
const domains = catalogue.domains.map(({ name }) => name.de);

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  page.setDefaultTimeout(10_000);
  keys = keyboardOn(page);
});

afterAll(async () => {
  await browser?.close();
  await server?.cutPower();
  rmSync(place, { recursive: true, force: true });
});

/** Cuts the power, starts again on the same data on a later day, and looks at the case anew. */
async function nextDay(today: string): Promise<void> {
  await server?.cutPower();
  server = await startOn(today, place, port);
  port = Number(new URL(server.address).port);
  await page.goto(caseId === '' ? `${server.address}/new` : `${server.address}/cases/${caseId}`);
}

const looked = new Set<string>();

/** The page has this heading, the keyboard is on it after a change, and there is no barrier. */
async function onPage(title: string, { isFocused = true } = {}): Promise<void> {
  const heading = page.getByRole('heading', { level: 2, name: title, exact: true });
  await heading.waitFor();
  if (isFocused) await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  const at = `${title} ${new URL(page.url()).search}`;
  if (looked.has(at)) return;
  looked.add(at);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${at}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function rateAll(client: number, counsellor: number): Promise<void> {
  for (const domain of domains) {
    await onPage(domain);
    await keys.choose('Klient:in', new RegExp(`^${client}`, 'u'));
    await keys.choose('Berater:in', new RegExp(`^${counsellor}`, 'u'));
    await keys.press('Speichern und weiter');
    if (domain !== domains[0] || (await isStage('Abschlussbilanz'))) continue;
    await onPage('Sprachstand');
    await keys.press('Ohne Eintrag weiter');
  }
}

const isStage = async (name: string): Promise<boolean> => (await page.locator('.case-head').innerText()).includes(name);

async function signOnPaper(who: string): Promise<void> {
  const part = page.getByRole('region', { name: `Unterschrift der ${who}` });
  await keys.choose('Wie wird unterschrieben?', /^Auf Papier/u, part);
  await keys.press(`Unterschrift speichern: ${who}`);
  await page.getByText(`${who}: unterschrieben am`).waitFor();
}

/** From the text on the table to the agreement in force. */
async function readAndSign(arrival = { isFocused: true }): Promise<void> {
  await onPage('Gemeinsam lesen', arrival);
  await keys.press('Weiter');
  await onPage('Durchsprechen');
  await keys.choose('Dolmetschung', 'Dolmetschung vor Ort');
  await keys.press('Wir haben alles durchgesprochen');
  await onPage('Unterschreiben');
  await signOnPaper('Klient:in');
  await signOnPaper('Berater:in');
  await keys.press('Weiter');
  await handOverCopy();
  await onPage('In Kraft setzen');
  await keys.press('In Kraft setzen');
  await onPage('Wie es weitergeht');
}

async function handOverCopy(): Promise<void> {
  await onPage('Kopie mitgeben');
  await keys.choose('Wie geben Sie die Kopie mit?', 'Auf Papier');
  await keys.press('Kopie ist mitgegeben');
}

async function seeGoal(outcome: string, view: string): Promise<void> {
  await keys.choose('Wie sieht es die Klient:in?', view);
  await keys.choose('Wie sehen Sie es?', view);
  await keys.choose('Was wird aus dem Ziel?', outcome);
  await keys.press('Speichern und weiter');
}

async function drawBalance(): Promise<void> {
  await onPage('Bilanz');
  for (const side of ['Sicht der Klient:in', 'Sicht der Berater:in']) {
    const part = page.getByRole('region', { name: side });
    await keys.write('Was ist gelungen?', 'Der Kurs hat begonnen.', part);
    await keys.write('Was stand im Weg?', 'Lange Wartezeit.', part);
  }
  await keys.press('Speichern und weiter');
}

async function endTalk(next: string): Promise<void> {
  await onPage('Sehen Sie es gleich?');
  await keys.choose('Sehen es beide Seiten gleich?', 'Beide Seiten sehen es gleich');
  await keys.press('Speichern und weiter');
  await handOverCopy();
  await onPage('Überprüfung abschließen');
  await keys.enterDay('Nächste Überprüfung', next);
  await keys.press('Überprüfung abschließen');
  await onPage('Wie es weitergeht');
}

async function openReview(): Promise<void> {
  await onPage('Wie es weitergeht', { isFocused: false });
  await keys.follow('Überprüfung beginnen (freiwillig)');
  await onPage('Überprüfung beginnen');
  await keys.press('Überprüfung beginnen');
}

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
    await onPage('Erstgespräch anbieten', { isFocused: false });
    caseId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await keys.enterDay('Tag des Erstgesprächs', '2026-09-07');
    await keys.press('Termin anbieten');
    await onPage('Datenschutz erklären');
    await keys.press('Datenschutz ist erklärt');
    await onPage('Erstgespräch beginnen');
  });

  test('the first talk: need, consent to a file, the person, the decision', async () => {
    await nextDay('2026-09-07');
    await onPage('Erstgespräch beginnen', { isFocused: false });
    await keys.press('Erstgespräch beginnen');
    await onPage('Anliegen und Bedarf');
    await page.getByText('Neue Etappe: Erstgespräch').waitFor();
    await keys.write('Bedarf in eigenen Worten', 'Deutsch lernen und arbeiten.');
    for (const question of ['Gehört zur Zielgruppe', 'Bedarf vorhanden', 'Wünscht längere Begleitung']) await keys.choose(question, 'ja');
    await keys.press('Speichern und weiter');
    await onPage('Einwilligung zur Akte');
    await keys.press('Einwilligung ist erteilt');
    await onPage('Zur Person');
    await keys.choose('Berufliche Situation', 'Ohne Arbeit');
    await keys.choose('Dolmetschung', 'Wird gebraucht');
    await keys.press('Speichern und weiter');
    await onPage('Wie geht es weiter?');
    await keys.press('Bedarfsfeststellung');
    await onPage(domains[0] ?? '');
  });

  test('the needs: twelve domains, each seen by both sides', async () => {
    await nextDay('2026-09-14');
    await page.getByRole('heading', { level: 2, name: domains[0] ?? '' }).waitFor();
    await keys.follow('Aufenthalt und Recht (offen)');
    await keys.follow(`${domains[0]} (offen)`);
    await rateAll(2, 3);
    await onPage('Dringende Gefahren');
    await keys.press('Weiter');
    await onPage('Überblick');
    await keys.press('Bedarfsfeststellung abschließen');
    await onPage('Ziele');
  });

  test('the agreement: a goal, a measure, promises of both sides, the text', async () => {
    await nextDay('2026-09-21');
    await onPage('Ziele', { isFocused: false });
    await keys.press('Ziel hinzufügen');
    await onPage('Neues Ziel');
    await keys.pick('Bereich, der größte Bedarf zuerst', 'Deutsch und andere Sprachen');
    await keys.choose('Vorlage', /Sprachniveau A2/u);
    await keys.enterDay('Bis wann?', '2027-03-31');
    await keys.choose('Gewählt von', 'Klient:in');
    await keys.press('Ziel speichern');
    await page.getByRole('heading', { level: 2, name: /^Maßnahmen zu: Ich erreiche bis zum 31\.03\.2027/u }).waitFor();
    await keys.write('Formulierung', 'Ich lerne jeden Tag zwanzig Minuten.');
    await keys.choose('Wer macht es?', 'Klient:in');
    await keys.enterDay('Bis wann?', '2027-03-01');
    await keys.press('Maßnahme speichern');
    await page.getByText('Ich lerne jeden Tag zwanzig Minuten.').waitFor();
    await keys.press('Weiter');
    await onPage('Zusagen');
    await keys.tick('Die Beratungsstelle organisiert eine Dolmetschung, wenn ich sie brauche.');
    await keys.tick('Ich frage nach, wenn ich etwas nicht verstehe.');
    await keys.press('Speichern und weiter');
    await onPage('Prüfen und vorlegen');
    await keys.press('Vereinbarung vorlegen');
    await onPage('Gemeinsam lesen');
  });

  test('the signatures: read, explained, signed on paper, in force on that day', async () => {
    await nextDay('2026-09-24');
    await page.getByText('اتفاقية الاندماج').waitFor();
    await readAndSign({ isFocused: false });
    await page.getByText('Nächste Überprüfung spätestens am 24.12.2026').waitFor();
    await keys.press('Weiter');
    await onPage('Überprüfung planen');
    await keys.enterDay('Tag der Überprüfung', '2026-12-10');
    await keys.press('Termin planen');
    await onPage('Stand der Maßnahmen');
  });

  test('the first review: what was typed outlives the power cut, then the talk is held', async () => {
    await nextDay('2026-12-10');
    await openReview();
    await page.getByRole('heading', { level: 2, name: /^Ich erreiche/u }).waitFor();
    await keys.write('Notiz', 'Der Kurs beginnt im Januar.');
    await page.getByText('Entwurf gespeichert').waitFor();
    await nextDay('2026-12-11');
    await expect.poll(() => page.getByRole('textbox', { name: 'Notiz' }).inputValue()).toBe('Der Kurs beginnt im Januar.');
    await seeGoal('Läuft weiter', 'Auf gutem Weg');
    await onPage('Stand der Maßnahmen');
    await keys.press('Weiter');
    await onPage('Bereiche neu einschätzen');
    await keys.press('Weiter');
    await drawBalance();
    await endTalk('2027-05-12');
  });

  test('the renegotiation: a later date, the old version stands until both have signed', async () => {
    await nextDay('2027-01-14');
    await onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Neu verhandeln');
    await onPage('Neu verhandeln');
    await keys.choose('Was soll sich ändern?', 'Ein Termin');
    await keys.press('Neuverhandlung beginnen');
    await page.getByText('Neue Etappe: Neuverhandlung').waitFor();
    await keys.follow('Ziel 1 (erledigt)');
    await onPage('Ziel 1');
    await keys.enterDay('Bis wann?', '2027-06-30');
    expect(await page.getByRole('textbox', { name: 'Formulierung' }).inputValue()).toContain('30.06.2027');
    await keys.press('Ziel speichern');
    await keys.follow('Prüfen und vorlegen (offen)');
    await onPage('Prüfen und vorlegen');
    await keys.press('Vereinbarung vorlegen');
    await onPage('Gemeinsam lesen');
    await readAndSign();
    await page.getByText('Nächste Überprüfung spätestens am 14.04.2027').waitFor();
  });

  test('the second review: the goal is reached', async () => {
    await nextDay('2027-04-08');
    await openReview();
    await page.getByRole('heading', { level: 2, name: /^Ich erreiche bis zum 30\.06\.2027/u }).waitFor();
    await page.getByText('Zuletzt: Klient:in „Auf gutem Weg“').waitFor();
    await seeGoal('Erreicht', 'Erreicht');
    await onPage('Stand der Maßnahmen');
    await keys.follow('Sehen Sie es gleich? (offen)');
    await endTalk('2027-10-07');
  });

  test('the balance: rated once more, copy, erasure, aftercare, closed with one reason', async () => {
    await nextDay('2027-04-15');
    await onPage('Wie es weitergeht', { isFocused: false });
    await keys.follow('Abschlussbilanz beginnen');
    await onPage('Abschlussbilanz beginnen');
    await keys.press('Abschlussbilanz beginnen');
    await rateAll(4, 4);
    await drawBalance();
    await handOverCopy();
    await onPage('Löschung erklären');
    await keys.press('Die Löschung ist erklärt');
    await onPage('Nachsorge');
    await keys.press('Einwilligung ist erteilt: Nachsorge');
    await onPage('Fall abschließen');
    await keys.choose('Grund für den Abschluss', 'Ziele erreicht');
    await keys.press('Fall abschließen');
    await onPage('Abgeschlossen');
    await page.getByText('15.04.2028').waitFor();
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
