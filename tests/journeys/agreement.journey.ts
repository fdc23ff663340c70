// The agreement in a real browser: read in two directions, signed with the mouse, printed in ink on white.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillWithDemo } from '../../src/server/cases/demo.ts';
import type { Listening } from '../../src/server/http/listen.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { start } from '../../src/server/start.ts';
import type { CaseRow, CaseView } from '../../src/ui/parts/api/views.ts';
import { launchBrowser } from '../browser.ts';

const today = '2026-11-21';
let browser: Browser;
let server: Listening;
let place: string;
/** In force and in Arabic; the same, renegotiated; signed by the client only. */
let cases: Record<'inForce' | 'renewed' | 'halfSigned', string>;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'etappe-journey-'));
  browser = await launchBrowser();
  server = await start({
    directory: join(place, 'data'),
    keyFile: join(place, 'keys', 'data.kek'),
    port: 0,
    clock: { now: () => new Date(`${today}T09:00:00Z`), today: () => today },
    setDay: true,
    log: newLog('silent'),
    screen: fileURLToPath(new URL('../../dist/client', import.meta.url)),
    fill: (file) => fillWithDemo(file, today),
  });
  cases = {
    inForce: await caseWith('inForce', 'ar'),
    renewed: await caseWith('superseded,inForce', 'ar'),
    halfSigned: await caseWith('signedByOne', null),
  };
});

const ask = async (path: string): Promise<unknown> => (await fetch(`http://localhost:${server.port}/api/v1${path}`)).json();

/** The first demonstration case whose versions read so. */
async function caseWith(states: string, language: string | null): Promise<string> {
  const { cases: rows } = (await ask('/cases')) as { cases: CaseRow[] };
  for (const row of rows.filter((candidate) => language === null || candidate.language === language)) {
    const { state } = (await ask(`/cases/${row.id}`)) as CaseView;
    if (state.context.agreement.versions.map((version) => version.state).join() === states) return row.id;
  }
  throw new Error(`the demonstration has no case whose versions are ${states}`);
}

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(place, { recursive: true, force: true });
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`http://localhost:${server.port}/cases/${path}`);
  return page;
}

async function openSheet(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.getByRole('article').waitFor();
  return page;
}

/** Left edge, right edge and top of every column of every clause. */
const columns = (page: Page) =>
  page.$$eval('[data-clause]', (rows) =>
    rows.map((row) =>
      [...row.children].map((column) => {
        const { left, right, top } = column.getBoundingClientRect();
        return { left, right, top };
      }),
    ),
  );

describe('reading an agreement', () => {
  const looks: [string, BrowserContextOptions][] = [
    ['wide and light', { colorScheme: 'light' }],
    ['wide and dark', { colorScheme: 'dark' }],
    ['on a telephone', { viewport: { width: 390, height: 800 } }],
    ['at 320 pixels', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
  ];
  test.each(looks)('%s it has no barrier and nothing sticks out', async (_, options) => {
    for (const path of [`${cases.renewed}/agreement/1`, `${cases.renewed}/agreement/2`, `${cases.inForce}/agreement/9`]) {
      const page = await open(path, options);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  test('on a wide screen the languages stand side by side, clause by clause', async () => {
    const page = await openSheet(`${cases.inForce}/agreement/1`);
    for (const [german, arabic] of await columns(page)) {
      expect(german?.top).toBe(arabic?.top);
      expect(german?.right).toBeLessThan(arabic?.left ?? 0);
    }
    await page.context().close();
  });

  test('on a telephone the second language follows its clause', async () => {
    const page = await openSheet(`${cases.inForce}/agreement/1`, { viewport: { width: 390, height: 800 } });
    for (const [german, arabic] of await columns(page)) {
      expect(german?.left).toBe(arabic?.left);
      expect(german?.top).toBeLessThan(arabic?.top ?? 0);
    }
    await page.context().close();
  });

  test('a renegotiated version leads to the one before and says that it no longer applies', async () => {
    const page = await openSheet(`${cases.renewed}/agreement/2`);
    await page.getByRole('region', { name: 'Was ist anders als in Fassung 1?' }).waitFor();
    await page.getByRole('link', { name: /^Fassung 1/u }).click();
    await page.getByRole('heading', { name: 'Vereinbarung, Fassung 1' }).waitFor();
    expect(await page.locator('[data-mark]').innerText()).toContain('Gilt nicht mehr: Eine neuere Fassung ist in Kraft getreten.');
    await page.context().close();
  });
});

describe('signing and printing', () => {
  test('what is drawn with the mouse stands on the sheet under the right name', async () => {
    // The browser stands at the other end of the world: the day of a signature is the server's to say.
    const page = await open(cases.halfSigned, { timezoneId: 'Pacific/Kiritimati' });
    const area = page.locator('canvas');
    await area.scrollIntoViewIfNeeded();
    const { x, y } = (await area.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 200, y + 40);
    await page.getByText('Das ist noch zu kurz für eine Unterschrift.').waitFor();
    await page.mouse.move(x + 30, y + 60);
    await page.mouse.down();
    for (const step of Array.from({ length: 40 }, (_, index) => index))
      await page.mouse.move(x + 30 + step * 6, y + 60 + 30 * Math.sin(step / 3));
    await page.mouse.up();
    await page.getByRole('button', { name: /^Unterschrift speichern/u }).click();
    await page.getByText('unterschrieben am 21.11.2026').waitFor();
    await page.context().close();
    const sheet = await openSheet(`${cases.halfSigned}/agreement/1`);
    expect(await sheet.getByRole('figure', { name: 'Unterschrift: Jana Weber' }).locator('path').getAttribute('d')).toMatch(/^M\d/u);
    await sheet.context().close();
  });

  test('on paper there is only the sheet, in ink on white, also in a dark scheme', async () => {
    const page = await openSheet(`${cases.renewed}/agreement/2`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.getByRole('article').evaluate((sheet) => {
      const { color, backgroundColor } = getComputedStyle(sheet);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    expect(await page.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(false);
    expect(await page.getByRole('region', { name: /^Was ist anders/u }).isVisible()).toBe(false);
    expect(await page.getByRole('banner').first().isVisible()).toBe(false);
    await page.context().close();
  });

  test('every printed page is A4, names its version and check number, and no clause is cut in two', async () => {
    const page = await openSheet(`${cases.renewed}/agreement/1`);
    const foot = await page.evaluate(() => document.documentElement.style.getPropertyValue('--page-foot'));
    expect(foot).toMatch(/^"Fassung 1 · [0-9A-F]{4}-[0-9A-F]{4} · Gilt nicht mehr/u);
    const uncut = await page.$$eval('[data-clause]', (rows) => rows.length);
    await page.emulateMedia({ media: 'print' });
    const kept = await page.$$eval('[data-clause]', (rows) => rows.filter((row) => getComputedStyle(row).breakInside === 'avoid').length);
    expect(kept).toBe(uncut);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sizes.length).toBeGreaterThan(1);
    expect(new Set(sizes.map(String))).toEqual(new Set(['595,842']));
    await page.context().close();
  });
});
