// Start page, calendar and outbox of a full caseload, wide and narrow, by day and by night: no barrier, nothing sticks out.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillWithDemo } from '../../src/server/cases/demo.ts';
import { launchBrowser } from '../browser.ts';
import { preparedServer } from './prepared-server.ts';

const today = '2026-11-23';
const server = preparedServer((file) => fillWithDemo(file, today));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  await server.startOn(today);
});

afterAll(async () => {
  await browser?.close();
  await server.close();
});

/** Each with what is there once the server has answered. */
const pages = [
  { path: '/', filled: '.triage-row' },
  { path: '/calendar', filled: '.appointment' },
  { path: '/outbox?status=all', filled: '.outbox-row' },
];

describe.each(pages)('$path', ({ path, filled }) => {
  const looks = [1280, 390].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

  test.each(looks)('at $width pixels, $colorScheme', async ({ width, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(server.address(path));
    await page.locator(filled).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // Long words may not run over the edge of their place either, where the page itself would hide it.
    expect(await page.evaluate(overflowing)).toEqual([]);
    await context.close();
  });
});

/** Texts that are cut off or run over the edge of the screen; what can be scrolled to is neither. Runs in the page. */
function overflowing(): string[] {
  const own = (element: Element): string =>
    [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
      .join('')
      .trim();
  const isForEyes = (element: Element): boolean =>
    element.closest('[aria-hidden="true"], select') === null && element.getBoundingClientRect().width > 1;
  const scrolls = (element: Element | null): boolean =>
    element !== null && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const reachesOut = (element: Element): boolean => {
    const { left, right } = element.getBoundingClientRect();
    const isCutOff = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    return left < -1 || right > innerWidth + 1 || isCutOff;
  };
  return [...document.querySelectorAll('header *, main *')]
    .filter((element) => own(element) !== '' && isForEyes(element) && !scrolls(element) && reachesOut(element))
    .map((element) => `${element.className}: ${own(element)}`);
}
