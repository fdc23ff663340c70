// The training room as one file, opened from a folder with the network off: walked, wound, recorded, looked up and drawn, by keys alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTool } from '../../src/setup/checks.mjs';
import { launchBrowser } from '../browser.ts';
import { barriersOn, faultsInEveryLook } from './barriers.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn, type Keyboard } from './keyboard.ts';

let folder = '';
let address = '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let keys: Keyboard;
const asked: string[] = [];
const faults: string[] = [];

async function newPage(): Promise<Page> {
  const opened = await context.newPage();
  opened.on('request', (request) => asked.push(request.url()));
  opened.on('pageerror', ({ message }) => faults.push(message));
  // From a file a browser refuses a request before it is one, and only says so.
  opened.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  return opened;
}

const isolated = (): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', offline: true, acceptDownloads: true });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'etappe-training-alone-'));
  const args = ['build', 'src/ui', '--config', 'vite.config.ts', '--mode', 'training', '--outDir', folder, '--emptyOutDir'];
  if (!(await runTool('vite', args, { env: { NODE_ENV: 'production' }, aside: true }))) throw new Error('the room could not be built');
  address = pathToFileURL(join(folder, 'training.html')).href;
  browser = await launchBrowser();
  context = await isolated();
  page = await newPage();
  keys = keyboardOn(page);
  await page.goto(address);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
giveUpAfter(1);

/** Nothing in anybody's way, wherever it is looked at. */
const look = async (): Promise<void> => expect(await faultsInEveryLook(page)).toEqual([]);

const stop = (name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('the training room from a stick', () => {
  test('is one file that opens without a network, with three areas', async () => {
    await stop('Übungsraum');
    expect(asked).toEqual([address]);
    expect(await page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link').allInnerTexts()).toEqual([
      'Üben',
      'Leitfaden',
      'Schaubild',
    ]);
    await look();
  });

  test('a scenario is walked from stop to stop, and the calendar winds', async () => {
    await keys.follow('Ein glatter Verlauf');
    await stop('Halt 1 von 5');
    await keys.press('Weiter zum nächsten Halt');
    await stop('Halt 2 von 5');
    await keys.press('Drei Monate weiter');
    await stop('Heute ist der 20.10.2026');
    expect(await page.locator('.training-places').innerText()).toContain('In Kraft');
    await look();
  });

  test('what a stop points at is led to in the drawing, with a sign of its own and in words', async () => {
    await keys.press('Zurück');
    await keys.press('In Kraft: im Schaubild zeigen');
    await page.locator('.training-drawing .chart-pin').first().waitFor();
    expect(await focused()).toMatch(/^In Kraft\. in „Stufe“\. darum geht es am Halt\. hier steht der Fall/u);
    expect(await page.locator('.chart-outline-pointed').innerText()).toContain('darum geht es am Halt');
    const box = await page.locator('.chart-pointed').first().boundingBox();
    expect(box !== null && box.y > 0 && box.y + box.height < 900).toBe(true);
    await look();
  });

  test('a reload and a link find the same place again', async () => {
    const at = page.url();
    expect(at).toBe(`${address}#/training/smooth`);
    await page.reload();
    await stop('Halt 1 von 5');
    const linked = await newPage();
    await linked.goto(`${address}#/handbook#open.stage.goals`);
    const place = linked.getByRole('article', { name: 'Zielvereinbarung', exact: true });
    await place.waitFor();
    await expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);
    await linked.goto(`${address}#/cases/4711`);
    await linked.getByRole('link', { name: 'Zu den Szenarien' }).click();
    await linked.getByRole('heading', { name: 'Übungsraum' }).waitFor();
    await linked.close();
  });

  test('from the wizard the handbook opens beside the room', async () => {
    const opening = context.waitForEvent('page');
    await keys.follow('Im Leitfaden nachlesen (neuer Tab)');
    const beside = await opening;
    await beside.getByRole('heading', { level: 1, name: 'Handlungsleitfaden' }).waitFor();
    expect(beside.url()).toContain('#/handbook#open.stage.intake.inquiry');
    await beside.close();
    expect(await page.getByRole('heading', { name: 'Halt 1 von 5' }).count()).toBe(1);
  });

  test('an own scenario is recorded, stays when the page is loaded anew, and is opened elsewhere from its file', async () => {
    await keys.follow('Alle Szenarien');
    await keys.press('Eigenes Szenario aufnehmen');
    await keys.press('Eigene Halte und Weitergabe');
    await keys.write('Was an diesem Halt zu sehen ist', 'Jemand hat gefragt.');
    await keys.press('Halt setzen');
    await stop('Halt 1 von 1');
    const download = page.waitForEvent('download');
    await keys.press('Als eigenes Szenario behalten');
    await page.getByText('„Mein Szenario 1“ steht jetzt bei Ihren Szenarien.').waitFor();
    await keys.press('Als Datei speichern');
    const file = join(folder, (await download).suggestedFilename());
    await (await download).saveAs(file);
    await page.reload();
    await page.getByText('Jemand hat gefragt.').first().waitFor();

    const elsewhere = await isolated();
    const other = await elsewhere.newPage();
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(address);
    const choosing = other.waitForEvent('filechooser');
    await keyboardOn(other).press('Datei öffnen');
    await (await choosing).setFiles(file);
    await other.getByRole('link', { name: 'Mein Szenario 1' }).click();
    await other.getByText('Jemand hat gefragt.').first().waitFor();
    expect(await other.getByRole('heading', { level: 2, name: /^Halt 1 von 1/u }).count()).toBe(1);
    await elsewhere.close();
  });

  test('the handbook leads to a place in it, and is searched', async () => {
    await keys.follow('Leitfaden');
    await keys.follow('Unterschrift');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('open.stage.signature');
    expect(page.url()).toBe(`${address}#/handbook#open.stage.signature`);
    await keys.write('Im Leitfaden suchen', 't18');
    await page.getByText(/^\d+ Stellen gefunden\.$/u).waitFor();
    await look();
  });

  test('the chart is shown, also the small ones, and a way past the head leads into the page', async () => {
    await keys.follow('Schaubild');
    await page.locator('.chart-leaf').first().waitFor();
    await look();
    await keys.follow('Maßnahme');
    await expect.poll(() => page.url()).toBe(`${address}#/chart?of=measure`);
    await page.getByRole('tree', { name: 'Schaubild: Maßnahme' }).waitFor();
    // Past the head, and not to another page.
    await keys.follow('Zum Inhalt springen');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await keys.follow('Ziel');
    await page.getByRole('tree', { name: 'Schaubild: Ziel' }).waitFor();
  });

  test('nothing was asked of a network, and nothing went wrong', () => {
    expect(asked.filter((url) => !url.startsWith(address) && !/^(?:blob|data):/u.test(url))).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('on a web space without a certificate, and with a browser that keeps nothing, it works all the same and says so', async () => {
  const plain = await isolated();
  await plain.addInitScript(() => {
    // As browsers do outside secure pages, and where somebody has forbidden pages to keep anything.
    delete (Crypto.prototype as { randomUUID?: unknown }).randomUUID;
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const room = await plain.newPage();
  await room.goto(address);
  await room.getByText('Dieser Browser behält hier nichts.').waitFor();
  expect(await barriersOn(room)).toEqual([]);
  await room.getByRole('button', { name: 'Eigenes Szenario aufnehmen' }).click();
  await room.getByRole('heading', { name: 'Mein Szenario 1' }).waitFor();
  await room
    .locator('.training-chart')
    .getByRole('button', { name: /^Datenschutz erklären/u })
    .click();
  await room.getByRole('button', { name: 'Eintragen' }).click();
  await room.locator('.training-act').waitFor({ state: 'detached' });
  await plain.close();
});
