// Every page of the wizard as it looks on a telephone in the dark and on the narrowest screen: no barrier, nothing sticks out. Each of them once, in
// `npm run test:ways` in every stage it stands in (decision 18).
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriersOn, excessWidth } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';
import { isEveryWay } from './ways.ts';
import { wizardPages, type WizardPage } from './wizard-pages.ts';

const today = '2026-08-31';
const { look } = demoPlace(today);
giveUpAfter(3);

const pages = await wizardPages(today);
const telephone = { width: 390, height: 844 };
const isThere = (page: Page) => page.getByRole('heading', { level: 2 }).first().waitFor();

const pageOf = ({ address }: WizardPage): string => address.slice(address.indexOf('?'));
const eachOnce = [...new Map(pages.toReversed().map((page) => [pageOf(page), page])).values()];

test('there is a case for every page, and in every stage it stands in', () => {
  expect([pages.length > 120, eachOnce.length > 50]).toEqual([true, true]);
});

/** What is too low: the row above the question is at most 64 px, and the question begins in the upper half of the screen. */
async function tooLowOn(page: Page): Promise<readonly string[]> {
  const row = await page.locator('.case-bar').boundingBox();
  const question = await page.locator('.wizard-title').boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  return [
    ...((row?.height ?? Infinity) > 64 ? [`the row is ${row?.height} px high`] : []),
    ...((question?.y ?? Infinity) > height / 2 ? [`the question begins at ${question?.y} of ${height} px`] : []),
  ];
}

// On a desk in daylight the journey of a whole life looks at every page it comes to.
describe.each(isEveryWay ? pages : eachOnce)('$kind', ({ address }) => {
  test('at 390 pixels, dark, it has no barrier; on the narrowest screen of 320 pixels it does not stick out', async () => {
    await look(address, { viewport: telephone, colorScheme: 'dark', reducedMotion: 'reduce' }, async (page) => {
      await page.setViewportSize(telephone);
      await isThere(page);
      expect(await barriersOn(page)).toEqual([]);
      expect(await tooLowOn(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await excessWidth(page)).toBe(0);
    });
  });
});

test.each(pages.filter((_, index) => index % 9 === 0))('$kind begins in the upper half of a desk of 1280 × 800', async ({ address }) => {
  await look(address, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
    await isThere(page);
    expect(await tooLowOn(page)).toEqual([]);
  });
});

test.each([1280, 820, 390, 320])(
  'unfolded at %i pixels, the strip with the person stays within the page, and so does what folds it',
  async (width) => {
    const { address } = pages.find(({ kind }) => kind === 'inForce next') ?? { address: '/' };
    await look(address, { viewport: { width, height: 844 }, reducedMotion: 'reduce' }, async (page) => {
      await isThere(page);
      await page.getByRole('button', { name: 'Auf einen Blick' }).click();
      await page.locator('.strip-needs li').first().waitFor();
      expect([await excessWidth(page), await barriersOn(page)]).toEqual([0, []]);
      const right = await page
        .locator('.strip-toggle, .strip-needs li')
        .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
      expect(right).toBeLessThanOrEqual(width);
    });
  },
);

test('at 390 pixels a name of 400 letters without a space stays within the page', async () => {
  const address = pages.find(({ address: path }) => path.startsWith('/cases/'))?.address ?? '/';
  await look(address, { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
    await isThere(page);
    await page.locator('h1.case-name').evaluate((heading) => heading.replaceChildren('a'.repeat(400)));
    expect(await excessWidth(page)).toBe(0);
  });
});
