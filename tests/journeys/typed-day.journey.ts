// A day in a real browser: pasted, mistyped, left and come back to; the language at first, and past everything to the question.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { demoPlace } from './demo-place.ts';
import { keyboardOn } from './keyboard.ts';

const demo = demoPlace('2026-11-30');
const person = async (): Promise<string> => {
  const { cases } = (await demo.ask('/cases?limit=500')) as { readonly cases: readonly { readonly id: string; readonly stage: string }[] };
  const found = cases.find(({ stage }) => stage === 'intake.clarification');
  if (found === undefined) throw new Error('nobody of the demonstration is in a first talk');
  return `/cases/${found.id}?page=person`;
};
const title = (page: Page) => page.getByRole('textbox', { name: 'Aufenthaltstitel gültig bis', exact: true });

test('a pasted day is understood and said in words; one that is none stays as it was typed, over a reload too', async () => {
  await demo.at(await person(), {}, async (page) => {
    const field = title(page);
    await field.waitFor();
    await field.selectText();
    // As a paste arrives: the whole text at once, without a key.
    await page.keyboard.insertText('  24.12.2027 ');
    await page.getByText('Freitag, 24. Dezember 2027').waitFor();
    await keyboardOn(page).enterDay('Aufenthaltstitel gültig bis', '2027-13-24');
    await page.getByText('Den 24.13.2027 gibt es nicht.').waitFor();
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('24.13.2027');
    await page.reload();
    await page.getByText('Den 24.13.2027 gibt es nicht.').waitFor();
    expect(await field.inputValue()).toBe('24.13.2027');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });
});

test('the first press leads past head, stages and pages to the question', async () => {
  await demo.at(await person(), {}, async (page) => {
    await title(page).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const keys = keyboardOn(page);
    await keys.follow('Zum Inhalt springen');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
    const top = await page.locator('#question').evaluate((question) => question.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });
});

test('a browser that prefers English is spoken to in English, until somebody chooses', async () => {
  await demo.at('/', { locale: 'en-GB' }, async (page) => {
    await page.getByRole('link', { name: 'Skip to content' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
