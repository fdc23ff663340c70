// The training room in a real browser: a life wound through by mouse and by keyboard, and a scenario recorded, saved, opened and walked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { faultsInEveryLook } from './barriers.ts';
import { startOn, type Running } from './etappe-process.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';

let browser: Browser;
let server: Running;
const place = mkdtempSync(join(tmpdir(), 'etappe-training-'));
/** Whatever was asked of the server beside the session of the shell. */
const asked: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startOn('2026-08-31', place, 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.cutPower();
  rmSync(place, { recursive: true, force: true });
});

giveUpAfter(2);

async function enter(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') && !pathname.endsWith('/session')) asked.push(`${request.method()} ${pathname}`);
  });
  await page.goto(`${server.address}${path}`);
  return page;
}
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click();
const stands = (page: Page, where: string) => page.locator('.training-places', { hasText: where }).waitFor();

test('by keyboard alone: to the room, from stop to stop, a question, the calendar forth and back', async () => {
  const page = await enter('/nowhere');
  const keys = keyboardOn(page);
  await keys.follow('Üben');
  await keys.follow('Ein glatter Verlauf');
  for (const number of [2, 3, 4]) {
    await keys.press('Weiter zum nächsten Halt');
    await page.getByRole('heading', { name: `Halt ${number} von 5` }).waitFor();
  }
  await keys.enterDay('Letzter Tag', '2026-11-30');
  await keys.press('Antwort prüfen');
  await page.getByText('Alles richtig.').waitFor();
  await keys.press('Bis wieder etwas geschieht');
  await page.getByText('Stand einer Maßnahme: Erledigt').waitFor();
  await keys.press('Bis wieder etwas geschieht');
  await page.getByText('Nachricht an die Klient:in auf Arabisch').waitFor();
  await stands(page, 'Überprüfung möglich');
  await keys.enterDay('Zu einem Tag', '2026-07-20');
  await keys.press('Hindrehen');
  await stands(page, 'Bedarfsfeststellung');
  await page.getByText('Zurück am 20.07.2026').waitFor();
  await keys.enterDay('Zu einem Tag', '1990-01-01');
  await keys.press('Hindrehen');
  await page.getByText('Vor dem ersten Eintrag gibt es diesen Fall nicht.').waitFor();
  expect(await page.getByRole('heading', { name: 'Heute ist der 20.07.2026' }).count()).toBe(1);
});

test('by mouse: what is recorded in the wizard and what is caused beside it is one case, and its past begins a branch', async () => {
  const page = await enter('/training/smooth');
  await press(page, 'Datenschutz ist erklärt');
  await page.getByText('Zweig 1').first().waitFor();
  await press(page, /^Kontakt und Pause/u);
  await page
    .locator('.training-chart')
    .getByRole('button', { name: /^Erstgespräch beginnen/u })
    .click();
  await press(page, 'Eintragen');
  await stands(page, 'Erstgespräch');
  await page.locator('.training-wizard .case-states', { hasText: 'Erstgespräch' }).waitFor();
  await press(page, 'Drei Monate weiter');
  await page.getByText('Die Frist für die Entscheidung nach dem Erstgespräch ist vorbei').waitFor();
  await page.getByRole('combobox', { name: 'Vergleichen mit' }).selectOption({ label: 'Wie erzählt' });
  expect(await page.locator('.training-compared').innerText()).toContain('Bis zum 13.07.2026 ist alles gleich. Dann:');
});

test('in every look: no barrier, nothing sticks out', async () => {
  const page = await enter('/training');
  const isClear = async () => expect(await faultsInEveryLook(page)).toEqual([]);
  await press(page, /^Seltene Wendungen/u);
  await page.getByText('241 von 241').waitFor();
  await isClear();
  await page.goto(`${server.address}/training/smooth`);
  await press(page, 'Antwort prüfen');
  await press(page, 'Drei Monate weiter');
  await press(page, /^Was jetzt nicht geht/u);
  await press(page, /^Eigene Halte/u);
  await press(page, /^Das Schaubild/u);
  await page.locator('.training-drawing svg').first().waitFor();
  await page.locator('.training-wizard .wizard-page').waitFor();
  await isClear();
  await page.goto(`${server.address}/training/violence/handout`);
  await page.getByRole('heading', { name: 'Halt 1 von 4' }).waitFor();
  await isClear();
  await page.context().close();
});

test('recorded, saved as a file, opened somewhere else, and walked', async () => {
  const page = await enter('/training');
  await press(page, 'Eigenes Szenario aufnehmen');
  await press(page, 'Eigene Halte und Weitergabe');
  await setStop(page, 'Jemand hat gefragt.');
  await press(page, /^Kontakt und Pause/u);
  await page
    .locator('.training-chart')
    .getByRole('button', { name: /^Erstgespräch anbieten/u })
    .click();
  await press(page, 'Eintragen');
  await press(page, 'Drei Monate weiter');
  await setStop(page, 'Drei Monate später.');
  await page.getByRole('textbox', { name: 'Titel' }).fill('Mein Übungsfall');
  const download = page.waitForEvent('download');
  await press(page, 'Als Datei speichern');
  const file = join(place, (await download).suggestedFilename());
  await (await download).saveAs(file);
  expect(file.endsWith('mein-ubungsfall.etappe-training.json')).toBe(true);

  const elsewhere = await enter('/training');
  await elsewhere.locator('input[type=file]').setInputFiles(file);
  await elsewhere.getByText('„Mein Übungsfall“ ist geöffnet.').waitFor();
  await elsewhere.getByRole('link', { name: 'Mein Übungsfall' }).click();
  await elsewhere.getByText('Jemand hat gefragt.').first().waitFor();
  await press(elsewhere, 'Weiter zum nächsten Halt');
  await elsewhere.getByText('Drei Monate später.').first().waitFor();
});

async function setStop(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Was an diesem Halt zu sehen ist' }).fill(text);
  await press(page, 'Halt setzen');
  await page.locator('.training-set-stops', { hasText: text }).waitFor();
}

test('nothing of all this was asked of the server', () => {
  expect(asked).toEqual([]);
});
