// The page of the wizard at a moment of the past: the real one, without a word that was written, and for looking only.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { goldenFile, openFiles, stepShown } from './room.ts';

/** The button of the player: the page below has buttons of the same name, which nobody can press. */
const press = (name: string) => userEvent.click(within(screen.getByRole('region', { name: 'Abspielen' })).getByRole('button', { name }));
const page = () => document.querySelector('.moment');
const heading = () => page()?.querySelector('.wizard-title')?.textContent ?? '';

async function openMoment(name: string): Promise<void> {
  await openFiles(goldenFile(name));
  await screen.findByText(/^Schritt 1 von/u);
  await userEvent.click(screen.getByRole('button', { name: /^Die Seite des Assistenten/u }));
  await waitFor(() => expect(heading()).not.toBe(''));
}

test('is the page of the step, and goes along with it', async () => {
  await openMoment('wetzlar');
  const first = heading();
  await press('Letzter Schritt');
  await waitFor(() => expect(heading()).not.toBe(first));
});

test('takes no key, no pointer and no focus', async () => {
  await openMoment('wetzlar');
  expect(page()).toHaveAttribute('inert');
});

test('nobody is asked for anything, and nothing is sent', async () => {
  const received = await openFiles(goldenFile('wetzlar'));
  await screen.findByText(/^Schritt 1 von/u);
  await userEvent.click(screen.getByRole('button', { name: /^Die Seite des Assistenten/u }));
  await waitFor(() => expect(heading()).not.toBe(''));
  expect(received.map(({ path }) => path)).toEqual(['/session']);
});

test('shows places for words that are not part of a recording', async () => {
  await openMoment('wetzlar');
  const place = '‹Bedarf in eigenen Worten›';
  for (let step = 1; step < 30 && !(page()?.innerHTML ?? '').includes(place); step += 1) {
    await press('Weiter');
    // Behind the heading the questions come with their chapter.
    await waitFor(() => expect(page()?.querySelector('.wizard-foot')).not.toBeNull());
  }
  expect(page()?.innerHTML).toContain(place);
});

test.each(['goettingen', 'whole-life'])('every step of %s has its page', async (name) => {
  await openMoment(name);
  const missing: string[] = [];
  for (let last = ''; last !== stepShown();) {
    last = stepShown();
    await waitFor(() => expect(document.querySelector('.moment .wizard-title, .folds .fold-panel > p + p')).not.toBeNull());
    if (heading() === '') missing.push(last);
    await press('Weiter');
  }
  expect(missing).toEqual([]);
});
