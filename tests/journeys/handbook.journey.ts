// From the practice guide beside a page to its place in the handbook and on by a search, by keyboard alone.
import { expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';

const { look } = demoPlace('2026-11-23');
giveUpAfter(1);

test('the guide of a page leads to what the handbook says of it, and a search to everything by one rule', async () => {
  await look('/cases/demo-12', { viewport: { width: 1280, height: 844 }, reducedMotion: 'reduce' }, async (page) => {
    const keys = keyboardOn(page);
    await keys.follow('Im Leitfaden nachlesen');
    const place = page.getByRole('article', { name: 'Zielvereinbarung', exact: true });
    await place.waitFor();
    await expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await place.boundingBox().then((box) => box !== null && box.y >= 0 && box.y < 844)).toBe(true);
    await page.getByRole('searchbox', { name: 'Im Leitfaden suchen' }).focus();
    await page.keyboard.type('t18');
    await page.getByText(/^\d+ Stellen gefunden\.$/u).waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThan(1);
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Zaunkönig');
    await page.getByText('Nichts gefunden zu „Zaunkönig“. Vielleicht mit einem kürzeren Wort?').waitFor();
  });
});
