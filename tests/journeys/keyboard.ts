// Steers a page by keyboard alone: Tab until a control has the focus, then the keys people use there.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** No page of ours has more stops than this. */
const stopsAtMost = 180;

/** Kept inside the page, so that not every stop asks the whole page by role and name. */
type Sought = typeof globalThis & { sought?: readonly Element[] };

/** Remembers what is sought; whether the focus is there. */
const seek = (elements: readonly Element[]): boolean => {
  (globalThis as Sought).sought = elements;
  return elements.some((element) => element.contains(document.activeElement));
};

/** Null when it has to be sought anew: a part of it was drawn anew, the page is another one, or a round through the page is over. */
const hasFocus = (): boolean | null => {
  const { sought } = globalThis as Sought;
  if (sought === undefined || document.activeElement === document.body) return null;
  return sought.every(({ isConnected }) => isConnected) ? sought.some((element) => element.contains(document.activeElement)) : null;
};

export function keyboardOn(page: Page) {
  const keys = page.keyboard;

  /** Tab by Tab, as somebody without a mouse gets there; around the page once if need be. */
  async function reach(place: Locator, what: string): Promise<void> {
    await place.first().waitFor();
    let isThere = await place.evaluateAll(seek);
    for (let stop = 0; stop < stopsAtMost; stop += 1) {
      if (isThere) return;
      await keys.press('Tab');
      isThere = (await page.evaluate(hasFocus)) ?? (await place.evaluateAll(seek));
    }
    throw new Error(`${what} cannot be reached with the Tab key`);
  }

  return {
    async press(name: string | RegExp, place: Page | Locator = page): Promise<void> {
      const button = place.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
      await reach(button, `the button „${name}“`);
      // What it would send may still be on its way; a person waits for it as well.
      await expect.poll(() => button.first().getAttribute('aria-busy')).not.toBe('true');
      expect(await button.first().getAttribute('aria-disabled'), `„${name}“ can be pressed`).toBeNull();
      await keys.press('Enter');
    },

    async follow(name: string | RegExp): Promise<void> {
      await reach(page.getByRole('link', { name, ...(typeof name === 'string' && { exact: true }) }), `the link „${name}“`);
      await keys.press('Enter');
    },

    async write(label: string, text: string, place: Page | Locator = page): Promise<void> {
      const named = { name: label, exact: true };
      await reach(place.getByRole('textbox', named).or(place.getByRole('searchbox', named)), `the field „${label}“`);
      await keys.type(text);
    },

    /** Typed the German way over whatever stands in the field. */
    async enterDay(label: string, day: string): Promise<void> {
      await reach(page.getByRole('textbox', { name: label, exact: true }), `the day „${label}“`);
      await keys.press('ControlOrMeta+A');
      await keys.type(day.split('-').toReversed().join('.'));
    },

    /** Space takes the answer that has the focus, the arrow keys the next one. */
    async choose(label: string, answer: string | RegExp, place: Page | Locator = page): Promise<void> {
      const group = place.getByRole('radiogroup', { name: label, exact: true });
      await reach(group.getByRole('radio'), `the question „${label}“`);
      await keys.press('Space');
      const wanted = group.getByRole('radio', { name: answer, ...(typeof answer === 'string' && { exact: true }) });
      if ((await wanted.count()) !== 1) throw new Error(`„${label}“ has not just one answer „${answer}“: ${await group.innerText()}`);
      for (let stop = 0; stop < stopsAtMost; stop += 1) {
        if (await wanted.isChecked()) return;
        await keys.press('ArrowDown');
      }
      throw new Error(`„${label}“ has no answer „${answer}“ for the arrow keys`);
    },

    async pick(label: string, answer: string): Promise<void> {
      const list = page.getByRole('combobox', { name: label, exact: true });
      await reach(list, `the list „${label}“`);
      const chosen = () => list.locator('option:checked').innerText();
      for (let stop = 0; stop < stopsAtMost; stop += 1) {
        const before = await chosen();
        if (before === answer) return;
        await keys.press('ArrowDown');
        // The list ends here, and what is wanted stands above.
        if ((await chosen()) === before) await keys.press('Home');
      }
      throw new Error(`the list „${label}“ has no „${answer}“`);
    },

    async tick(label: string | RegExp, place: Page | Locator = page): Promise<void> {
      const box = place.getByRole('checkbox', { name: label, ...(typeof label === 'string' && { exact: true }) });
      await reach(box, `the box „${label}“`);
      await keys.press('Space');
    },
  };
}

export type Keyboard = ReturnType<typeof keyboardOn>;
