// The page turned to the client on a tablet that lies between two people: by touch, by keyboard alone, in Arabic and in German, by day and
// by night, without a barrier and without a word of the counsellor's.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriersByDayAndNight, barriersOn, excessWidth, faultsInEveryLook } from './barriers.ts';
import { canary, type ClientPlace } from './client-lives.ts';
import { clientPlace, tablet } from './client-place.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn } from './keyboard.ts';

const { at, look } = clientPlace(['ar', 'de']);
giveUpAfter(3);

const turnButton = (page: Page): Locator => page.getByRole('button', { name: 'Der Klient:in zeigen', exact: true });
const client = (page: Page): Locator => page.locator('.client-view');
const isTurned = (page: Page) => client(page).locator('h1').first().waitFor();
/** All that can be read on the page by eye, and by whoever listens. */
const readable = async (page: Page): Promise<string> =>
  `${await page.locator('body').innerText()} ${await page.locator('body').ariaSnapshot()}`;

/** What is too small for a thumb: every control has 48 px each way, or stands in a label that has. */
const tooSmall = (page: Page): Promise<string[]> =>
  client(page).evaluate((view) =>
    [...view.querySelectorAll('button, input')].flatMap((control) => {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      return width < 48 || height < 48 ? [`${control.outerHTML}: ${width} × ${height}`] : [];
    }),
  );

test('by touch: the client rates, the number stands on the counsellor’s page, and going back shows it again', async () => {
  await at('needs', 'ar', 'needs', tablet, async (page) => {
    await page.getByRole('textbox', { name: 'Notiz' }).fill(`Nur für mich. ${canary}`);
    expect(await readable(page)).toContain(canary);
    await page.getByRole('button', { name: 'Der Klient:in zeigen: Deutsch und andere Sprachen' }).tap();
    await isTurned(page);
    expect(await client(page).getAttribute('dir')).toBe('rtl');
    expect(await tooSmall(page)).toEqual([]);
    expect(await readable(page)).not.toContain(canary);
    // Where the browser itself looks for words, and what it would print.
    expect(await page.evaluate((word) => 'find' in window && (window as { find: (text: string) => boolean }).find(word), canary)).toBe(
      false,
    );
    await client(page).getByRole('radio').nth(3).locator('xpath=ancestor::label').tap();
    await client(page).getByRole('button', { name: 'التالي' }).tap();
    await client(page).getByText('3 / 12').waitFor();
    await client(page)
      .getByRole('button', { name: /Zurück zur Beratung$/u })
      .tap();
    await client(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Deutsch und andere/u }).innerText()).toMatch(/Klient:in\s+4/u);
    expect(await page.getByRole('textbox', { name: 'Notiz' }).inputValue()).toBe(`Nur für mich. ${canary}`);
  });
});

test('by keyboard alone: turned, answered, and back to where it was', async () => {
  await at('needs', 'ar', 'needs', tablet, async (page) => {
    const keys = keyboardOn(page);
    await keys.press('Der Klient:in zeigen: Deutsch und andere Sprachen');
    await isTurned(page);
    await keys.choose('ما الأنسب لوضعي اليوم؟', /^2/u, client(page));
    await page.keyboard.press('Escape');
    await client(page).waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Der Klient:in zeigen: Deutsch und andere Sprachen');
    expect(await page.getByRole('button', { name: /^Deutsch und andere/u }).innerText()).toMatch(/Klient:in\s+2/u);
  });
});

test('the way back of the browser turns it back, and loading it anew leaves it turned', async () => {
  await at('plan', 'ar', 'goals', tablet, async (page) => {
    await page.mouse.wheel(0, 200);
    await turnButton(page).tap();
    await isTurned(page);
    await page.reload();
    await isTurned(page);
    expect(await readable(page)).not.toContain('Nadia');
    await page.goBack();
    await client(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?page=goals');
    await turnButton(page).waitFor();
  });
});

test.each(['press', 'Escape'])('two presses lead back once: a press, and at once another %s', async (second) => {
  await at('needs', 'ar', 'needs', tablet, async (page) => {
    await turnButton(page).tap();
    await isTurned(page);
    // In one breath: the browser goes back in its own time, and until then the button is still there.
    await page.evaluate((how) => {
      const back = document.querySelector<HTMLElement>('.client-view-back');
      back?.click();
      if (how === 'press') back?.click();
      else document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    }, second);
    await client(page).waitFor({ state: 'detached' });
    await turnButton(page).waitFor();
    expect(new URL(page.url()).search).toBe('?page=needs');
  });
});

const pages: readonly (readonly [ClientPlace, string])[] = [
  ['clarify', 'clarify'],
  ['needs', 'needs'],
  ['plan', 'goals'],
  ['plan', 'commitments'],
  ['plan', 'offer'],
  ['sign', 'read'],
  ['talk', 'assess-g1'],
  ['talk', 'dissent'],
  ['end', 'aftercare'],
];
describe.each(['ar', 'de'])('in %s', (language) => {
  test.each(pages)('%s %s has no barrier, nothing sticks out, nothing is too small, and no note is read', async (place, slug) => {
    await look(place, language, slug, async (page) => {
      await turnButton(page).click();
      await isTurned(page);
      expect(await barriersByDayAndNight(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      expect(await readable(page)).not.toContain(canary);
      expect(await faultsInEveryLook(page, tooSmall)).toEqual([]);
    });
  });
});

test('the check before offering has no barrier on a tablet, and leads to an answer and back by keyboard alone', async () => {
  await at('plan', 'ar', 'offer', tablet, async (page) => {
    await page.getByRole('region', { name: 'So wird es in der Vereinbarung stehen' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await excessWidth(page)).toBe(0);
    const keys = keyboardOn(page);
    await keys.follow(/^Ändern.*30\.11\.2026$/u);
    await page.getByRole('textbox', { name: 'Bis wann?' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'))).toBe('dueOn');
    await keys.enterDay('Bis wann?', '2026-12-15');
    await keys.press('Maßnahme speichern');
    await page.getByRole('link', { name: /^Ändern.*15\.12\.2026$/u }).waitFor();
  });
});

test('a language that did not arrive is said on the page, and is there once it is loaded anew', async () => {
  await at('plan', 'ar', 'offer', tablet, async (page) => {
    const words = '**/assets/ar-*.js';
    await page.route(words, (route) => route.abort());
    await page.reload();
    await page.getByText('Ein Teil dieser Seite ist nicht angekommen.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.unroute(words);
    await keyboardOn(page).press('Seite neu laden');
    await page.getByRole('region', { name: 'So wird es in der Vereinbarung stehen' }).waitFor();
    expect(await page.getByText('nicht angekommen').count()).toBe(0);
  });
});
