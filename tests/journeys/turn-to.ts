// From one page of the program to another as a link within it leads there: loading everything anew takes longer than looking.
import type { Page } from 'playwright-core';

const turn = (page: Page, path: string): Promise<void> => page.evaluate((to) => history.pushState({}, '', to), path);

/** Through a page that is not there, so that it can be seen when the old one has gone and when the new one has come. */
export async function turnTo(page: Page, path: string): Promise<void> {
  const lost = page.getByRole('heading', { name: /^(?:Diese Seite gibt es nicht|There is no such page)/u });
  await turn(page, '/nirgends');
  await lost.waitFor();
  await turn(page, path);
  await lost.waitFor({ state: 'detached' });
}
