// The player of QA as one file, opened from a folder with the network off: stepped, asked, compared and annotated, by keys and by mouse.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTool } from '../../src/setup/checks.mjs';
import { launchBrowser } from '../browser.ts';
import { golden } from '../cli/spoken.ts';
import { Header } from '../../src/record/log/entry.ts';
import { shortId } from '../../src/record/log/short-id.ts';
import { faultsInEveryLook } from './barriers.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn, type Keyboard } from './keyboard.ts';

let folder = '';
let browser: Browser;
let page: Page;
let keys: Keyboard;
const asked: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'etappe-player-'));
  const args = ['build', 'src/ui', '--config', 'vite.config.ts', '--mode', 'player', '--outDir', folder, '--emptyOutDir'];
  if (!(await runTool('vite', args, { env: { NODE_ENV: 'production' }, aside: true }))) throw new Error('the player could not be built');
  browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    offline: true,
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  // From a file a browser refuses a request before it is one, and only says so.
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  keys = keyboardOn(page);
  await page.goto(pathToFileURL(join(folder, 'player.html')).href);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
giveUpAfter(1);

const open = (...files: readonly string[]): Promise<void> => page.getByLabel('Dateien auswählen').setInputFiles([...files]);
const step = (text: string): Promise<void> => page.getByText(text, { exact: true }).waitFor();
const shown = (): Promise<string> => page.getByText(/^Schritt \d+ von \d+$/u).innerText();
const fold = (name: RegExp): Locator => page.getByRole('button', { name });

/** Nothing in anybody's way, wherever it is looked at. */
const look = async (): Promise<void> => expect(await faultsInEveryLook(page)).toEqual([]);

describe('the player from a stick', () => {
  test('is one file that opens without a network', async () => {
    await page.getByRole('heading', { level: 1, name: 'Prüfraum' }).waitFor();
    expect(asked).toEqual([page.url()]);
    await look();
  });

  test('plays a recording step by step, by keys alone', async () => {
    await open(golden('goettingen'));
    await step('Schritt 1 von 43');
    await keys.press('Weiter');
    await step('Schritt 2 von 43');
    await page.keyboard.press('ArrowRight');
    await step('Schritt 3 von 43');
    await page.keyboard.press('End');
    await step('Schritt 43 von 43');
    await page.keyboard.press('Home');
    await keys.press('Abspielen');
    await step('Schritt 2 von 43');
    await keys.press('Anhalten');
    expect(await page.getByRole('button', { name: 'Abspielen', exact: true }).count()).toBe(1);
    await look();
  });

  test('by mouse to any step, and along the slider', async () => {
    await page.keyboard.press('End');
    await page.getByRole('navigation', { name: 'Schritte' }).getByRole('button', { name: /^37 /u }).click();
    await step('Schritt 37 von 43');
    await page.getByRole('slider', { name: 'Schritt' }).focus();
    await page.keyboard.press('ArrowRight');
    await step('Schritt 38 von 43');
    expect(await page.locator('.steps-one[aria-current]').innerText()).toMatch(/^38/u);
  });

  test('shows what changed, why something was not possible, and the real page, which nobody can press', async () => {
    for (const name of [/^Was sich geändert hat/u, /^Was möglich war/u, /^Die Seite des Assistenten/u]) await fold(name).click();
    await page.locator('.moment .wizard-title').waitFor();
    expect(await page.locator('.moment[inert] .wizard').count()).toBe(1);
    await page.getByText('Nicht möglich', { exact: true }).waitFor();
    await look();
  });

  test('draws the chart with the way up to the step; the arrow keys in it walk the chart and not the recording', async () => {
    for (const name of [/^Was möglich war/u, /^Die Seite des Assistenten/u]) await fold(name).click();
    await fold(/^Das Schaubild/u).click();
    await page.locator('.chart svg').first().waitFor();
    await look();
    await page.locator('.chart [tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe('Schritt 38 von 43');
    await fold(/^Das Schaubild/u).click();
  });

  test('as it took effect the late talk stands on its day', async () => {
    await keys.choose('Reihenfolge', 'wie es wirkte');
    await page.getByText('Eintrag 38', { exact: true }).waitFor();
    await keys.enterDay('Nach dem Stand vom', '2026-09-18');
    await page.getByText(/^Schritt (\d+) von \1$/u).waitFor();
    expect(await shown()).not.toContain('von 43');
    await keys.press('Wieder die ganze Aufzeichnung');
    await keys.choose('Reihenfolge', 'wie es bekannt wurde');
  });

  test('is compared with itself in the other order, and leads to where they part', async () => {
    await keys.press(/^Vergleichen/u);
    const parted = page.getByRole('row', { name: /^Tag /u }).getByRole('button');
    const at = await parted.innerText();
    await parted.click();
    await step(`${at} von 43`);
    expect(await page.getByText('verschieden', { exact: true }).count()).toBeGreaterThan(0);
    await look();
  });

  test('a note is written and saved as a file beside the recording', async () => {
    await keys.press(/^Anmerkungen/u);
    const seq = /\d+/u.exec(await page.getByText(/^Schritt \d+ von 43$/u).innerText())?.[0];
    await keys.write(`Anmerkung zu Eintrag ${seq}`, 'Warum erst jetzt?');
    await keys.press('Anmerken');
    await look();
    const download = page.waitForEvent('download');
    await keys.press('Als Datei speichern');
    const path = join(folder, (await download).suggestedFilename());
    await (await download).saveAs(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'etappe.notes/1', notes: [{ text: 'Warum erst jetzt?' }] });
  });

  test('a folder is a list with verdicts; what is no recording is named', async () => {
    writeFileSync(join(folder, 'tabelle.csv'), 'a;b\n');
    const whole = readFileSync(golden('essen'), 'utf8');
    const { case: id } = Header.parse(JSON.parse(whole.split('\n')[0] ?? ''));
    writeFileSync(join(folder, 'halb.jsonl'), whole.slice(0, -100));
    await keys.press('Andere Aufzeichnungen öffnen');
    await open(golden('wetzlar'), golden('leipzig'), join(folder, 'halb.jsonl'), join(folder, 'tabelle.csv'));
    await page.getByRole('heading', { level: 2, name: '3 Fälle' }).waitFor();
    await page.getByText(/^tabelle\.csv: Das ist eine Tabelle/u).waitFor();
    await page.getByText(/^halb\.jsonl, Zeile 55: /u).waitFor();
    await look();
    await keys.press(new RegExp(`^Abspielen: ${shortId(id)}`, 'u'));
    await page.getByText('Gezeigt werden die 53 Einträge davor.').waitFor();
    expect(await shown()).toBe('Schritt 1 von 53');
    await look();
  });

  test('nothing was asked of a network, and nothing went wrong', () => {
    expect(asked.filter((url) => url !== page.url() && !/^(?:blob|data):/u.test(url))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
