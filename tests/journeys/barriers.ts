// What a page puts in somebody's way: every rule of axe there is, run inside the page, and whatever sticks out at its side.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { isEveryWay } from './ways.ts';

type Axe = typeof axe;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Straight to the browser: through Playwright's own `evaluate` so long a text takes twice as long, at every page that is loaded. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  await (await session).send('Runtime.evaluate', { expression: `${source};undefined` });
}

/**
 * The violations, each with the first element it was found on. axe's own way through Playwright opens a blank page each time and
 * lists what is in order as well: 750 ms a page instead of 165, with the same rules. It would also look into frames; here are none.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has a frame, and nobody looks into it`);
  await bringAxe(page);
  const violations = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe;
    const results = await run(document, { resultTypes: ['violations'] });
    if (results.passes.length === 0) throw new Error('axe has found nothing to look at');
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  return violations;
}

export async function barriersByDayAndNight(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    // A colour that is on its way to the other is nobody's colour.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await barriersOn(page)).map((barrier) => `${colorScheme}: ${barrier}`));
  }
  return found;
}

/** The screens people use. */
const screens = { desk: { width: 1280, height: 900 }, telephone: { width: 390, height: 844 }, smallest: { width: 320, height: 640 } };

/** Until what a new size changes has been drawn. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Colours are the same on every screen: by night the desk is looked at, the others by day, and in `npm run test:ways` as well (decision 18). */
const isAlsoByNight = (screen: string): boolean => isEveryWay || screen === 'desk';

/**
 * Every barrier and whatever sticks out, on every screen by day and by night, each with the screen it was found on. The page is loaded
 * once and turned, since loading takes longer than looking; in the end it is light on a desk. `also` finds what else is wrong there.
 */
export async function faultsInEveryLook(page: Page, also: (page: Page) => Promise<readonly string[]> = async () => []): Promise<string[]> {
  const found: string[] = [];
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    await page.evaluate(drawn);
    const excess = await excessWidth(page);
    const barriers = await (isAlsoByNight(screen) ? barriersByDayAndNight(page) : barriersOn(page));
    const faults = [...(excess === 0 ? [] : [`${excess} pixels stick out`]), ...barriers, ...(await also(page))];
    found.push(...faults.map((fault) => `${screen}: ${fault}`));
  }
  await page.setViewportSize(screens.desk);
  return found;
}

/** How many pixels the page is wider than the screen. */
export const excessWidth = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
