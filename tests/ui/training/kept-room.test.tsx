// What was walked stays while the page is loaded, one today stands on it, and the keyboard never falls out of it.
import { createMemoryHistory } from '@tanstack/react-router';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeUpCases } from '../../../src/ui/parts/made-up/made-up-cases.ts';
import { visit } from '../render.tsx';
import { sessionOn } from '../views.ts';
import { enter, withoutNetwork } from './no-network.ts';

let network: ReturnType<typeof withoutNetwork>;
beforeEach(() => {
  network = withoutNetwork();
});
afterEach(() => network.stop());

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const branches = async () => (await screen.findByRole('region', { name: 'Zweige' })).textContent;
const stop = (name: string) => screen.findByRole('heading', { name });

test('a branch is there again after the handout, and beginning anew is undone', async () => {
  const way = createMemoryHistory({ initialEntries: ['/training/smooth'] });
  visit('/training/smooth', { way, port: madeUpCases({ ...sessionOn('2026-11-22'), site: 'wiesbaden' }).port });
  await press('Weiter zum nächsten Halt');
  await press(/^Kontakt und Pause/u);
  await press(/^Ausgefallenen Termin notieren/u);
  await press('Eintragen');
  await waitFor(async () => expect(await branches()).toContain('Zweig 1'));
  await userEvent.click(screen.getByRole('link', { name: 'Handzettel' }));
  await screen.findByRole('button', { name: 'Drucken' });
  act(() => way.back());
  expect(await branches()).toContain('Zweig 1');
  expect(await screen.findByRole('heading', { name: /Heute ist der 20\.07\.2026/u })).toBeVisible();
  await press('Von vorn beginnen');
  await stop('Halt 1 von 5 · 13.07.2026');
  expect(await branches()).not.toContain('Zweig 1');
  await press('Rückgängig: weiter wie vorher');
  expect(await branches()).toContain('Zweig 1');
  const wizard = await screen.findByRole('region', { name: 'Der echte Assistent' });
  await waitFor(() => expect(within(wizard).getByRole('heading', { name: 'Samir Beispiel' })).toBeVisible());
});

test('where the case has a day of its own, the day of practice of the shell is not said beside it', async () => {
  enter('/handbook');
  expect(await screen.findByText('Übungstag: Heute ist hier der 22.11.2026.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('link', { name: 'Üben' }));
  await screen.findByRole('heading', { name: 'Übungsraum' });
  expect(screen.queryByText(/^Übungstag/u)).not.toBeInTheDocument();
});

test('at the last stop the keyboard stays with the stop', async () => {
  enter('/training/smooth');
  for (let at = 2; at <= 5; at += 1) {
    (await screen.findByRole('button', { name: 'Weiter zum nächsten Halt' })).focus();
    await userEvent.keyboard('{Enter}');
  }
  const last = await screen.findByRole('region', { name: /^Halt 5 von 5/u });
  await waitFor(() => expect(last).toHaveFocus());
});
