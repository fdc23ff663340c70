// A team lead reviews a translation by keyboard alone: from the mark on a sheet to the words without it, undone and done again.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TranslationFile } from '../../src/export/translations/translation-file.ts';
import type { CaseRow, CaseView } from '../../src/ui/parts/api/views.ts';
import { barriersOn, excessWidth, faultsInEveryLook } from './barriers.ts';
import { demoPlace } from './demo-place.ts';
import { giveUpAfter } from './give-up.ts';
import { keyboardOn, type Keyboard } from './keyboard.ts';

const { ask, at, look } = demoPlace('2026-11-28');
giveUpAfter(1);

/** In force in German and Arabic: English only helps to read it. */
let sheetAddress: string;
beforeAll(async () => {
  const { cases: rows } = (await ask('/cases')) as { cases: CaseRow[] };
  for (const { id } of rows.filter(({ language }) => language === 'ar')) {
    const { state } = (await ask(`/cases/${id}`)) as CaseView;
    if (state.context.agreement.versions.map((version) => version.state).join() === 'inForce') sheetAddress = `/cases/${id}/agreement/1`;
  }
});

const cardOf = (page: Page, german: string) => page.getByRole('article', { name: german, exact: true });
const mark = (page: Page) => page.getByText(/^A computer made this translation/u);

/** The file as it leaves, filled in elsewhere: every text as it is. */
async function filledIn(page: Page, keys: Keyboard): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Datei speichern')]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as TranslationFile;
  return Buffer.from(JSON.stringify({ ...file, texts: file.texts.map((text) => ({ ...text, new: text.present })) }));
}

async function readInEnglish(page: Page, keys: Keyboard): Promise<void> {
  await page.getByRole('article').waitFor();
  await keys.pick('Neben dem Deutschen', 'Englisch');
  await page.getByRole('heading', { name: /Integration agreement/u }).waitFor();
}

test('from the mark on a sheet to reviewed words without it, and back', async () => {
  await at(sheetAddress, { reducedMotion: 'reduce' }, async (page) => {
    const keys = keyboardOn(page);
    await keys.pick('Person', 'Martina Hoffmann · Teamleitung');
    await readInEnglish(page, keys);
    await mark(page).waitFor();
    await keys.follow('Diese Übersetzung ansehen');
    await page.getByRole('heading', { level: 1, name: 'Übersetzungen prüfen' }).waitFor();

    // One text in better words, undone, and done again.
    await keys.write('Suchen', 'Meine Rechte');
    const rights = cardOf(page, 'Meine Rechte');
    await rights.waitFor();
    await keys.press('Ändern: Meine Rechte');
    const words = page.getByRole('textbox', { name: 'Worte auf Englisch' });
    await expect.poll(() => words.evaluate((place) => place === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('These rights are mine');
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await keys.press('Rückgängig: Meine Rechte');
    await expect.poll(() => words.inputValue()).toBe('These rights are mine');
    await keys.press('Geprüft: Meine Rechte');
    await rights.getByText(/^Martina Hoffmann, /u).waitFor();

    // All others come back in a file.
    await page.goto(page.url());
    await cardOf(page, 'Meine Rechte').waitFor();
    await keys.press('Außerhalb übersetzen lassen');
    const file = await filledIn(page, keys);
    await page.locator('input[type=file]').setInputFiles({ name: 'en.json', mimeType: 'application/json', buffer: file });
    await page.getByText('1 Text ist schon mit denselben Worten geprüft.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keys.press(/^\d+ Texte als geprüft übernehmen$/u);
    await page.getByText('Alle Texte dieser Sprache sind geprüft.').waitFor();

    // The sheet reads them, and bears no mark.
    await page.goto(new URL(sheetAddress, page.url()).href);
    await readInEnglish(page, keys);
    await page.getByText('These rights are mine').waitFor();
    await expect.poll(() => mark(page).count()).toBe(0);

    // One review less, and it bears it again.
    await keys.follow('Diese Übersetzung ansehen');
    await keys.write('Suchen', 'Meine Rechte');
    await keys.press('Zurücknehmen: Meine Rechte');
    await page.getByRole('button', { name: 'Zum nächsten ungeprüften Text' }).waitFor();
    await page.goto(new URL(sheetAddress, page.url()).href);
    await readInEnglish(page, keys);
    await mark(page).waitFor();
  });
});

test('the next text that is not reviewed is one key away, and the answer goes on to the next', async () => {
  await at('/translations?language=fa', { reducedMotion: 'reduce' }, async (page) => {
    const keys = keyboardOn(page);
    const hasFocus = async (german: string) => {
      await expect.poll(() => cardOf(page, german).evaluate((card) => card === document.activeElement)).toBe(true);
    };
    await keys.press('Zum nächsten ungeprüften Text');
    await hasFocus('Integrationsvereinbarung');
    await page.keyboard.press('n');
    await hasFocus('Fassung {number}');
    await keys.press('Geprüft: Fassung {number}');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-text'))).toBe('introduction');
    // Words that were typed and not kept are there again when the page is loaded anew.
    await keys.press(/^Ändern: In dieser Vereinbarung/u);
    await page.keyboard.type(' و بیشتر');
    await page.reload();
    const typed = page.getByRole('textbox', { name: 'Worte auf Persisch' });
    await typed.waitFor();
    expect(await typed.inputValue()).toMatch(/ و بیشتر$/u);
    await page.getByRole('button', { name: /^Zum nächsten/u }).focus();
    await page.keyboard.press('Enter');
    await hasFocus('Integrationsvereinbarung');
    const seen = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(seen).toBeGreaterThan(0);
  });
});

describe('the room has no barrier and nothing sticks out', () => {
  /** All of them are hundreds of the same card, at which every rule would look again in every look. */
  async function fewTexts(page: Page): Promise<void> {
    await page.getByLabel('Suchen', { exact: true }).fill('Fassung');
    await expect.poll(() => page.getByRole('article').count()).toBeLessThan(20);
  }

  async function beginToChange(page: Page): Promise<void> {
    await page.getByLabel('Person', { exact: true }).selectOption({ label: 'Martina Hoffmann · Teamleitung' });
    await page.getByRole('button', { name: 'Ändern: Fassung {number}' }).click();
    await page.getByRole('textbox', { name: 'Worte auf Arabisch' }).fill('النسخة');
    await page.getByText('Es muss {number} darin stehen, so oft wie im Deutschen.').waitFor();
  }

  test('read and changed, in every look', async () => {
    await look('/translations?language=ar', {}, async (page) => {
      // A context that has not chosen anybody is the counsellor, who reads.
      await page.getByText(/^Sie können hier alles lesen\./u).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await fewTexts(page);
      expect(await faultsInEveryLook(page)).toEqual([]);
      await beginToChange(page);
      expect(await faultsInEveryLook(page)).toEqual([]);
    });
  });

  test('in forced colours', async () => {
    await look('/translations?language=ar', { forcedColors: 'active' }, async (page) => {
      await page.getByText(/^Sie können hier alles lesen\./u).waitFor();
      await fewTexts(page);
      expect([await barriersOn(page), await excessWidth(page)]).toEqual([[], 0]);
      await beginToChange(page);
      expect([await barriersOn(page), await excessWidth(page)]).toEqual([[], 0]);
    });
  });
});
