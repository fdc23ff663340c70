// Start page, calendar, outbox and the papers of one day of a full caseload, and the practice guide, wide and narrow, by day and by night: no barrier, nothing sticks out.
import { expect, test } from 'vitest';
import { faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';

const { look } = demoPlace('2026-11-23');
giveUpAfter(3);

/** Each with what is there once the server has answered. */
const pages = [
  { path: '/', filled: '.triage-row' },
  { path: '/calendar', filled: '.appointment' },
  { path: '/outbox?status=all', filled: '.outbox-row' },
  { path: '/handbook', filled: '.handbook-step' },
  { path: '/caseload/print?day=2026-11-25&whose=all', filled: '.day-table' },
];

test.each(pages)('$path', async ({ path, filled }) => {
  await look(path, { reducedMotion: 'reduce' }, async (page) => {
    await page.locator(filled).first().waitFor();
    // Long words may not run over the edge of their place either, where the page itself would hide it.
    expect(await faultsInEveryLook(page, (shown) => shown.evaluate(overflowing))).toEqual([]);
  });
});

test('at least eight cases are seen at one glance on a desk of 1280 × 800', async () => {
  await look('/', { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
    await page.locator('.triage-row').first().waitFor();
    const whole = await page
      .locator('.triage-row')
      .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
    expect(whole).toBeGreaterThanOrEqual(8);
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
