// Finds an entry of the history by what it says first.
import { screen } from '@testing-library/react';

/** The entry itself, not one about it: only the line that says what happened is looked at. */
export async function entryOf(what: RegExp): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 2, name: 'Verlauf' });
  const found = screen.getAllByRole('listitem').find((item) => what.test(item.querySelector('.timeline-what > p')?.textContent ?? ''));
  if (found === undefined) throw new Error(`no entry says ${what}`);
  return found;
}
