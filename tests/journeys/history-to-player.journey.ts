// From the history of a case on the server into the player: what a counsellor reads as a list is stepped through there.
import { expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';

const { ask, at } = demoPlace('2026-11-23');
giveUpAfter(1);

test('a case is opened, its history leads to the quality room, and its recording is stepped through, by keys alone', async () => {
  const { entries } = (await ask('/cases/demo-12')) as { readonly entries: readonly unknown[] };
  await at('/cases/demo-12', { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }, async (page) => {
    const keys = keyboardOn(page);
    await keys.follow('Verlauf');
    await keys.follow('Im Prüfraum abspielen');
    await expect.poll(() => page.url()).toMatch(/\/quality\?case=demo-12$/u);
    await page.getByText(`Schritt 1 von ${entries.length}`, { exact: true }).waitFor();
    await keys.press('Weiter');
    await page.getByText(`Schritt 2 von ${entries.length}`, { exact: true }).waitFor();
    await page.keyboard.press('End');
    await page.getByText(`Schritt ${entries.length} von ${entries.length}`, { exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('link', { name: 'Im Prüfraum abspielen' }).waitFor();
  });
});
