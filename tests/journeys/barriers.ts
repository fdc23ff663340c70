// What a page puts in somebody's way: every rule of axe there is, run inside the page, and whatever sticks out at its side.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Axe = typeof axe;

/**
 * The violations, each with the first element it was found on. axe's own way through Playwright opens a blank page each time and
 * lists what is in order as well: 750 ms a page instead of 165, with the same rules. It would also look into frames; here are none.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has a frame, and nobody looks into it`);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${axe.source};undefined`);
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
    await page.emulateMedia({ colorScheme });
    found.push(...(await barriersOn(page)).map((barrier) => `${colorScheme}: ${barrier}`));
  }
  return found;
}

/** How many pixels the page is wider than the screen. */
export const excessWidth = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
