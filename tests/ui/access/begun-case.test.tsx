// A case that is begun and not opened yet lives in the window alone: signing out says so first, and whoever comes next finds nothing of it.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { visit } from '../render.tsx';
import { Door, serverFor, signedIn, watchedPlace } from './someone.ts';

const client = 'Amira Musterfrau';
beforeEach(() => localStorage.clear());

/** Jana has typed a name into the form for a new case, and opens another page of the same window. */
async function begunBy(email: string) {
  const window = watchedPlace();
  const door = new Door({});
  door.session = signedIn('counsellor', { email });
  const received = door.open();
  const page = visit('/new', { place: window.place });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), client);
  page.unmount();
  return { ...window, received };
}

const signOuts = (received: readonly { readonly path: string }[]) => received.filter(({ path }) => path === '/sign-out').length;

test('signing out asks before what is typed for a new case is lost; whoever stays finds it again', async () => {
  const { place, left, received } = await begunBy('jana@example.org');
  const page = visit('/abmelden', { place });
  await userEvent.click(await screen.findByRole('button', { name: 'Abmelden' }));
  expect(await screen.findByText(/^Ein neuer Fall ist angefangen und noch nicht angelegt\./u)).toBeVisible();
  expect([signOuts(received), left]).toEqual([0, []]);
  page.unmount();
  visit('/new', { place });
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue(client);
});

test('whoever signs out all the same leaves nothing of it in the window', async () => {
  const { place, left, held, received } = await begunBy('jana@example.org');
  visit('/abmelden', { place });
  await userEvent.click(await screen.findByRole('button', { name: 'Abmelden' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Trotzdem abmelden und es verwerfen' }));
  await waitFor(() => expect(left).toEqual(['/anmelden?abgemeldet=true']));
  expect(signOuts(received)).toBe(1);
  expect([...held.keys()]).toEqual([]);
});

test('what is emptied again is nothing that could be lost', async () => {
  const { place, left } = await begunBy('jana@example.org');
  const page = visit('/new', { place });
  await userEvent.clear(await screen.findByRole('textbox', { name: 'Name' }));
  page.unmount();
  visit('/abmelden', { place });
  await userEvent.click(await screen.findByRole('button', { name: 'Abmelden' }));
  await waitFor(() => expect(left).toEqual(['/anmelden?abgemeldet=true']));
});

test('whoever signs in next in the same window finds an empty form', async () => {
  const { place, held } = await begunBy('jana@example.org');
  serverFor(signedIn('counsellor', { email: 'cem@example.org' }));
  visit('/new', { place });
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('');
  expect(JSON.stringify([...held])).not.toContain(client);
});
