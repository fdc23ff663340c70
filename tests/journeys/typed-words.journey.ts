// What was typed a moment ago is still there when the page is reloaded at once, before any pause in typing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseView } from '../../src/ui/parts/api/views.ts';
import { launchBrowser } from '../browser.ts';
import { startOn, type Running } from './etappe-process.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn, type Keyboard } from './keyboard.ts';

let browser: Browser;
let page: Page;
let keys: Keyboard;
let server: Running;
const place = mkdtempSync(join(tmpdir(), 'etappe-words-'));

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startOn('2026-08-31', place, 0);
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  keys = keyboardOn(page);
});

afterAll(async () => {
  await browser?.close();
  await server?.cutPower();
  rmSync(place, { recursive: true, force: true });
});

giveUpAfter(1);

const valueOf = (label: string) => page.getByRole('textbox', { name: label, exact: true }).inputValue();

test('an inquiry without a case yet: an empty one leads to what is missing, a reload keeps the words, the new case takes them', async () => {
  await page.goto(`${server.address}/new`);
  await keys.press('Fall anlegen');
  const language = page.getByRole('combobox', { name: 'Bevorzugte Sprache' });
  expect(await language.evaluate((list) => list === document.activeElement)).toBe(true);
  await page.reload();
  await keys.write('Name', 'Samira Beispiel');
  await page.reload();
  await expect.poll(() => valueOf('Name')).toBe('Samira Beispiel');
  await keys.pick('Bevorzugte Sprache', 'Arabisch');
  await keys.choose('Altersgruppe', 'ab 27');
  await keys.choose('Wie kam der Kontakt zustande?', 'Telefon');
  await keys.press('Fall anlegen');
  await page.getByRole('heading', { level: 2, name: 'Erstgespräch beginnen' }).waitFor();
  expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain('Samira');
});

test('a page of the wizard: typed, reloaded at once, still there, time after time', async () => {
  const { pathname } = new URL(page.url());
  await page.goto(`${server.address}${pathname}?page=inquiry`);
  const concern = page.getByRole('textbox', { name: 'Anliegen' });
  for (const concernOf of ['Ein Kurs.', 'Eine Wohnung.', 'Eine Arbeit.', 'Ein Arzt.', 'Eine Schule.']) {
    await concern.fill(concernOf);
    await page.reload();
    await concern.waitFor();
    expect(await concern.inputValue()).toBe(concernOf);
    // The page was recorded before: what came back is offered for saving, not passed over.
    await page.getByRole('button', { name: 'Speichern und weiter', exact: true }).waitFor();
  }
});

test('a page of the wizard: saved and left at once, the way on waits for the answer and leads where it was meant to', async () => {
  const concern = page.getByRole('textbox', { name: 'Anliegen' });
  const elsewhere = page.getByRole('heading', { level: 2, name: 'Erstgespräch beginnen', exact: true });
  let letGo: () => void = () => {};
  const isHeld = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/proposals', async (route) => {
    await isHeld;
    await route.continue();
  });
  await concern.fill('Eine Ausbildung.');
  await keys.press('Speichern und weiter');
  await keys.follow('Erstgespräch beginnen (offen)');
  await page.getByRole('button', { name: 'Speichern und weiter', exact: true, disabled: true }).waitFor();
  expect(await elsewhere.count()).toBe(0);
  letGo();
  await elsewhere.waitFor();
  await page.unroute('**/proposals');
  await page.goBack();
  expect(await concern.inputValue()).toBe('Eine Ausbildung.');
  expect(await page.getByText('Entwurf gespeichert').count()).toBe(0);
});

test('a page of the wizard: no answer to what is saved, the page stays and says so; a second press leaves, the words are kept', async () => {
  const concern = page.getByRole('textbox', { name: 'Anliegen' });
  await page.route('**/proposals', (route) => route.abort());
  await concern.fill('Ein Sprachkurs.');
  await keys.press('Speichern und weiter');
  await page.getByText('Nicht verbunden – Ihre Eingaben bleiben hier.').waitFor();
  await keys.follow('Erstgespräch beginnen (offen)');
  await page.getByRole('heading', { level: 2, name: 'Erstgespräch beginnen', exact: true }).waitFor();
  await page.unroute('**/proposals');
  await page.goBack();
  expect(await concern.inputValue()).toBe('Ein Sprachkurs.');
});

test('a page of the wizard: typed, the tab closed at once, kept on the server', async () => {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('textbox', { name: 'Anliegen' }).fill('Sie sucht Arbeit.');
  await page.close({ runBeforeUnload: true });
  const kept = async () => JSON.stringify(((await (await fetch(`${server.address}/api/v1/cases/${id}`)).json()) as CaseView).drafts);
  await expect.poll(kept).toContain('Sie sucht Arbeit.');
});
