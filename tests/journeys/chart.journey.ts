// The chart of the standard by keyboard and by mouse, wide and narrow, by day and by night: readable, no barrier, nothing sticks out.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersOn, faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';

const { at, look } = demoPlace('2026-11-23');
giveUpAfter(3);

const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

test.each(['/chart', '/chart?of=measure'])('%s in every look', async (path) => {
  await look(path, { reducedMotion: 'reduce' }, async (page) => {
    await page.locator('.chart-leaf').first().waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
  });
});

test('in forced colours nothing is lost', async () => {
  await look('/chart', { ...wide, forcedColors: 'active' }, async (page) => {
    await page.locator('.chart-leaf').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

test('the whole case can be read at 1280 × 800 without scrolling', async () => {
  await at('/chart', wide, async (page) => {
    await page.locator('.chart-leaf').first().waitFor();
    const { bottom, letters, outside } = await page.evaluate(measure);
    expect(bottom).toBeLessThanOrEqual(800);
    expect(letters).toBeGreaterThanOrEqual(10.5);
    expect(outside).toEqual([]);
  });
});

/** Where the drawing ends, how large its letters are, and which names stick out of their boxes. Runs in the page. */
function measure() {
  const drawing = document.querySelector('.chart-drawing');
  const scale = (drawing as SVGSVGElement | null)?.getScreenCTM()?.a ?? 0;
  const sticksOut = (leaf: Element): boolean => {
    const box = leaf.querySelector('.chart-box')?.getBoundingClientRect();
    const name = leaf.nextElementSibling?.querySelector('.chart-name')?.getBoundingClientRect();
    return box === undefined || name === undefined || name.left < box.left || name.right > box.right || name.bottom > box.bottom;
  };
  const leaves = [...document.querySelectorAll('.chart-leaf')];
  return {
    bottom: Math.max(...leaves.map((leaf) => leaf.getBoundingClientRect().bottom)),
    letters: 13 * scale,
    outside: leaves.filter(sticksOut).map((leaf) => leaf.getAttribute('aria-label')),
  };
}

const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('by keyboard: from the first contact to the agreement in force, near and whole again', async () => {
  await at('/chart', wide, async (page) => {
    await page.locator('.chart-leaf').first().waitFor();
    for (let stop = 0; stop < 40 && !(await focusOf(page)).startsWith('Anfrage'); stop += 1) await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatch(/^Anfrage/u);
    // Along the arrow, then past the ways that lead elsewhere.
    for (const key of ['→', '→', '→', '↓', '→', '→', '→', '→', '↓', '→', '→', '→'])
      await page.keyboard.press(key === '→' ? 'ArrowRight' : 'ArrowDown');
    expect(await focusOf(page)).toMatch(/^In Kraft/u);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.locator('.chart-map').waitFor();
    const inSight = await page.evaluate(() => {
      const [item, stage] = [document.activeElement, document.querySelector('.chart-stage')].map((one) => one?.getBoundingClientRect());
      return item !== undefined && stage !== undefined && item.right > stage.left && item.left < stage.right;
    });
    await page.keyboard.press('PageDown');
    await page.keyboard.press('0');
    expect(await page.locator('.chart-map').count()).toBe(0);
    expect(inSight).toBe(true);
  });
});

test('by mouse: a press says what it is, a drag moves the drawing, the wheel draws nearer, a frame folds', async () => {
  await at('/chart', wide, async (page) => {
    const box = page.getByRole('treeitem', { name: /^Unterschrift\. in „Stufe“/u });
    await box.click();
    await page.locator('.chart-detail', { hasText: 'Unterschrift' }).waitFor();
    const seen = () => page.locator('.chart-drawing').getAttribute('viewBox');
    const whole = await seen();
    await page.mouse.wheel(0, -400);
    await expect.poll(seen).not.toBe(whole);
    const near = await seen();
    const { x = 0, y = 0 } = (await box.boundingBox()) ?? {};
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 40, { steps: 4 });
    await page.mouse.up();
    expect(await seen()).not.toBe(near);
    await page.getByRole('button', { name: 'Alles zeigen' }).click();
    await expect.poll(seen).toBe(whole);
    const inner = page.getByRole('treeitem', { name: /^Erstgespräch\. in/u });
    expect(await inner.count()).toBe(1);
    await page.getByRole('button', { name: 'Alles zuklappen' }).click();
    await expect.poll(() => inner.count()).toBe(0);
  });
});

test('the picture that is saved is a drawing of its own, by day also for those who work by night', async () => {
  await at('/chart', { ...wide, colorScheme: 'dark', acceptDownloads: true }, async (page) => {
    await page.locator('.chart-leaf').first().waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als Bild speichern (SVG)' }).click();
    const stream = await (await waiting).createReadStream();
    const text = (await Array.fromAsync(stream as AsyncIterable<Buffer>)).map(String).join('');
    expect(text).toMatch(/^<svg /u);
    expect(text).toContain('Bedarfs-');
    expect(text).not.toContain('var(--');
    expect(text).toContain('rgb(255, 255, 255)');
  });
});

test('every page leads to the chart', async () => {
  await at('/', wide, async (page) => {
    await page.getByRole('link', { name: 'Schaubild', exact: true }).click();
    await expect.poll(() => page.getByRole('heading', { name: 'Schaubild', level: 1 }).count()).toBe(1);
  });
});
