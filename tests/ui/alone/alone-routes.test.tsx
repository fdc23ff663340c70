// The training room by itself at its addresses: the same pages, a navigation of its own, and nothing that leads to a caseload.
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownClock } from '../../../src/ui/alone/own-clock.ts';
import { newAloneRouter } from '../../../src/ui/alone-routes.tsx';
import { newQueryClient } from '../../../src/ui/parts/api/queries.ts';
import { LanguageProvider } from '../../../src/ui/parts/words/language.tsx';
import { useScreenState } from '../../../src/ui/parts/screen-state.ts';
import { useOwnScenarios } from '../../../src/ui/training/own/own-scenarios.ts';
import { withoutNetwork } from '../training/no-network.ts';
import { opened } from '../windows.ts';

let network: ReturnType<typeof withoutNetwork>;
beforeEach(() => {
  useScreenState.setState({ language: 'de' });
  useOwnScenarios.setState({ own: [] });
  network = withoutNetwork();
});
afterEach(() => network.stop());

const enterAlone = (address: string) =>
  render(
    <QueryClientProvider client={opened(newQueryClient(ownClock))}>
      <LanguageProvider>
        <RouterProvider router={newAloneRouter(createMemoryHistory({ initialEntries: [address] }))} />
      </LanguageProvider>
    </QueryClientProvider>,
  );

test('it begins at the scenarios', async () => {
  enterAlone('/');
  expect(await screen.findByRole('heading', { level: 1, name: 'Übungsraum' })).toBeVisible();
  const areas = within(screen.getByRole('navigation', { name: 'Bereiche' })).getAllByRole('link');
  expect(areas.map(({ textContent }) => textContent)).toEqual(['Üben', 'Leitfaden', 'Schaubild']);
});

test.each([
  ['/training/smooth', 'Ein glatter Verlauf'],
  ['/training/smooth/handout', 'Ein glatter Verlauf'],
  ['/handbook', 'Handlungsleitfaden'],
  ['/chart?of=goal', 'Schaubild'],
])('%s is found', async (address, title) => {
  enterAlone(address);
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('a case of a server is nowhere here, and the way back is to the scenarios', async () => {
  enterAlone('/cases/4711');
  expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht.' })).toBeVisible();
  expect(document.body).not.toHaveTextContent('Fallliste');
  await userEvent.click(screen.getByRole('link', { name: 'Zu den Szenarien' }));
  expect(await screen.findByRole('heading', { name: 'Übungsraum' })).toBeVisible();
});

test('what is recorded begins on the day the device says', async () => {
  enterAlone('/training');
  await userEvent.click(await screen.findByRole('button', { name: 'Eigenes Szenario aufnehmen' }));
  await screen.findByRole('heading', { name: 'Mein Szenario 1' });
  const { today } = await ownClock.fetchSession();
  expect(useOwnScenarios.getState().own[0]?.entries[0]?.on).toBe(today);
});
