// Proves that the journeys run in a real browser that draws what it is given.
import { expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';

/** Milliseconds. */
const slack = 60_000;

test('a page is drawn and read in a real browser', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 200 } });
    await page.setContent('<html lang="de"><h1>Grüße aus Fulda</h1></html>');
    expect(await page.getByRole('heading').textContent()).toBe('Grüße aus Fulda');
    const blank = await browser.newPage({ viewport: { width: 400, height: 200 } });
    // A browser without fonts or libraries gives the same empty picture for both.
    expect((await page.screenshot()).equals(await blank.screenshot())).toBe(false);
  } finally {
    await browser.close();
  }
});

test('the browser lives in the time zone and at the time of the tests', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
    const earliest = Date.now();
    const [zone, instant] = await page.evaluate(
      () => [new Intl.DateTimeFormat().resolvedOptions().timeZone, new Date().getTime()] as const,
    );
    expect(zone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    // The clocks differ by years or not at all; the slack is for a system that corrects its own.
    expect(instant).toBeGreaterThan(earliest - slack);
    expect(instant).toBeLessThan(Date.now() + slack);
  } finally {
    await browser.close();
  }
});
