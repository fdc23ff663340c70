// Short advice without a file: on one page, in few presses, counted, and nothing about the person is kept.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersOn, excessWidth } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { keyboardOn } from './keyboard.ts';
import { mouseOn } from './mouse.ts';
import { ways } from './ways.ts';

const { at, ask } = demoPlace('2026-08-31');

/** A minute is about sixty seconds of talk and a dozen presses. */
const clicksAtMost = 12;

async function idOf(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: /^Doch längere Begleitung/u }).getAttribute('href');
  return href?.split('/').at(-1) ?? '';
}

type Recorded = {
  state: { context: { intake: { adviceGiven: number; filingRefusedOn: string | null } } };
  entries: { event: { type: string; reason?: string } }[];
  words: object;
};

test.each(['mouse', 'tablet'] as const)('by %s: few presses on one page, recorded as advice without a file and closed', async (way) => {
  await at('/advice', { ...ways[way], locale: 'de-DE', reducedMotion: 'reduce' }, async (page) => {
    const mouse = mouseOn(page, ways[way].hasTouch ? 'finger' : 'mouse');
    await page.getByRole('heading', { name: 'Kurzberatung ohne Akte' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await mouse.pick('Bevorzugte Sprache', 'Arabisch');
    await mouse.choose('Altersgruppe', 'ab 27');
    await mouse.choose('Wie kam der Kontakt zustande?', 'Persönlich');
    await mouse.pick('Worum ging es?', 'Wohnen');
    await mouse.choose('Gehört zur Zielgruppe', 'ja');
    await mouse.choose('Bedarf vorhanden', 'nein');
    await mouse.press('Beratung zählen');
    await page.getByText('Die Beratung ist gezählt.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    process.stdout.write(`short advice without a file: ${mouse.count()} clicks on 1 page\n`);
    expect(mouse.count()).toBeLessThanOrEqual(clicksAtMost);
    const view = (await ask(`/cases/${await idOf(page)}`)) as Recorded;
    expect(view.state.context.intake).toMatchObject({ adviceGiven: 1, filingRefusedOn: '2026-08-31' });
    expect(view.entries.at(-1)?.event).toMatchObject({ type: 'case.closed', reason: 'concernClarified' });
    expect(view.words).toEqual({});
  });
});

test('by keyboard alone on a telephone; what is missing takes the focus, and for whoever comes back it stays open', async () => {
  await at(
    '/advice',
    { locale: 'de-DE', viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' },
    async (page) => {
      const keys = keyboardOn(page);
      await page.getByRole('heading', { name: 'Kurzberatung ohne Akte' }).waitFor();
      expect(await excessWidth(page)).toBe(0);
      await keys.press('Beratung zählen');
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
      await keys.pick('Bevorzugte Sprache', 'Arabisch');
      await keys.choose('Altersgruppe', 'ab 27');
      await keys.choose('Wie kam der Kontakt zustande?', 'Telefon');
      await keys.pick('Worum ging es?', 'Wohnen');
      await keys.choose('Gehört zur Zielgruppe', 'ja');
      await keys.choose('Bedarf vorhanden', 'nein');
      await keys.choose('Wie endet es?', 'Bleibt offen, die Person kommt wieder');
      await keys.press('Beratung zählen');
      await page.getByText('Die Beratung ist gezählt.').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      const view = (await ask(`/cases/${await idOf(page)}`)) as Recorded;
      expect(view.entries.map(({ event }) => event.type).at(-1)).toBe('advice.given');
    },
  );
});
