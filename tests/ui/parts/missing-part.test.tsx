// A part of the program that did not arrive: it is said, and the page is loaded anew by whoever reads it.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { serverFor, signedIn, watchedPlace } from '../access/someone.ts';
import { visit } from '../render.tsx';

test('nothing is said while everything arrives, and what did not arrive is asked for by loading the page anew', async () => {
  serverFor(signedIn('counsellor'));
  const { place, left } = watchedPlace();
  visit('/', { place });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText(/nicht angekommen/u)).toBeNull();
  act(() => void window.dispatchEvent(new Event('vite:preloadError')));
  expect(screen.getByText('Ein Teil dieser Seite ist nicht angekommen.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Seite neu laden' }));
  expect(left).toEqual([window.location.href]);
});
