// Steers a page by mouse, or by finger, alone and counts every press: a list to open is two, a field to write in is one.
import type { Locator, Page } from 'playwright-core';

export function mouseOn(page: Page, by: 'mouse' | 'finger' = 'mouse') {
  let clicks = 0;
  const click = async (place: Locator): Promise<void> => {
    clicks += 1;
    await (by === 'mouse' ? place.click() : place.tap());
  };
  type Within = Page | Locator;
  const named = (name: string | RegExp) => ({ name, ...(typeof name === 'string' && { exact: true }) });
  return {
    count: (): number => clicks,
    press: (name: string | RegExp, place: Within = page) => click(place.getByRole('button', named(name))),
    follow: (name: string | RegExp) => click(page.getByRole('link', named(name)).first()),
    async enterDay(label: string, day: string): Promise<void> {
      await click(page.getByRole('textbox', named(label)));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(day.split('-').toReversed().join('.'));
    },
    async write(label: string, text: string, place: Within = page): Promise<void> {
      await click(place.getByRole('textbox', named(label)));
      await page.keyboard.type(text);
    },
    async pick(label: string, answer: string): Promise<void> {
      clicks += 2;
      await page.getByRole('combobox', named(label)).selectOption({ label: answer });
    },
    /** On the label, where people press: the radio itself is not seen. */
    choose: (label: string, answer: string | RegExp, place: Within = page) =>
      click(
        place
          .getByRole('radiogroup', named(label))
          .locator('label')
          .filter({ has: page.getByRole('radio', named(answer)) }),
      ),
    tick: (label: string | RegExp, place: Within = page) =>
      click(place.locator('label').filter({ has: page.getByRole('checkbox', named(label)) })),
  };
}
