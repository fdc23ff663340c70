// Every page of the wizard as it looks on a telephone in the dark and on a desk in daylight: no barrier, nothing sticks out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillWithDemo } from '../../src/server/cases/demo.ts';
import type { Listening } from '../../src/server/http/listen.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { start } from '../../src/server/start.ts';
import type { CaseRow, CaseView } from '../../src/ui/parts/api/views.ts';
import { slugOf } from '../../src/ui/counselling/wizard/page/page.ts';
import { stageOf } from '../../src/engine/state/state-path.ts';
import { stages } from '../../src/ui/counselling/wizard/map/stages.ts';
import { launchBrowser } from '../browser.ts';

const today = '2026-08-31';
let browser: Browser;
let server: Listening;
let place: string;
let pages: readonly string[];

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'etappe-look-'));
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
  pages = await pagesToSee();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(place, { recursive: true, force: true });
});

const ask = async (path: string): Promise<unknown> => (await fetch(`http://localhost:${server.port}/api/v1${path}`)).json();

/** The address of every page in every stage of the made-up cases; of the twelve domains and of many goals one is enough. */
async function pagesToSee(): Promise<string[]> {
  const { cases } = (await ask('/cases')) as { cases: CaseRow[] };
  const found = new Map<string, string>();
  for (const { id } of cases) {
    const view = (await ask(`/cases/${id}`)) as CaseView;
    const stage = stageOf(view.state);
    const graph = stages[stage];
    for (const ref of [...graph.path(view), ...graph.aside(view), ...(graph.under?.(view) ?? []).map((below) => below.ref)]) {
      const kind = `${stage} ${ref.page}`;
      if (!found.has(kind)) found.set(kind, `/cases/${id}?page=${slugOf(ref)}`);
    }
  }
  return [...found.values()];
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`http://localhost:${server.port}${address}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

async function everyPage(options: BrowserContextOptions, look: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const address of pages) {
    await open(page, address);
    faults.push(...(await look(page)).map((fault) => `${address}: ${fault}`));
  }
  await context.close();
  return faults;
}

// On a desk in daylight the journey of a whole life looks at every page it comes to.
test('on a telephone in the dark no page of the wizard has a barrier', { timeout: 300_000 }, async () => {
  expect(pages.length).toBeGreaterThan(80);
  const faults = await everyPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, async (page) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(faults).toEqual([]);
});

test('on the narrowest screen no page of the wizard sticks out', { timeout: 300_000 }, async () => {
  const faults = await everyPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return excess > 0 ? [`by ${excess} pixels`] : [];
  });
  expect(faults).toEqual([]);
});
