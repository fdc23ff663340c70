// Words of a page the case has left: shown until somebody says that they are not needed, and even then they can be brought back.
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { visit } from '../../render.tsx';
import { press } from './by-hand.ts';
import { momentIn } from './moments.ts';
import { serveCase } from './server.ts';

const words = 'Er möchte in der Pflege arbeiten.';
const drafts = { clarify: { need: { need: words, targetGroup: null }, person: { occupation: 'working', titleExpires: '2027-01-31' } } };

test('what was typed on a page the case has left is shown with its page, words only', async () => {
  visit(serveCase({ ...momentIn('goals'), drafts }).address());
  expect(await screen.findByText(/^Von „Erstgespräch“ ist noch etwas nicht eingetragen/u)).toBeVisible();
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.queryByText('working')).toBeNull();
});

test('put away it can be brought back', async () => {
  const server = serveCase({ ...momentIn('goals'), drafts });
  visit(server.address());
  await press('Nicht mehr nötig');
  await waitFor(() => expect(server.drafts).toEqual({}));
  expect(screen.queryByText(words)).toBeNull();
  await press('Rückgängig');
  expect(await screen.findByText(words)).toBeVisible();
  await waitFor(() => expect(server.drafts).toEqual(drafts));
});

test('on a page that is there nothing is said: the words stand in their fields', async () => {
  visit(serveCase({ ...momentIn('intake.clarification'), drafts }).address());
  await screen.findByRole('heading', { level: 2, name: 'Erstgespräch' });
  expect(screen.queryByText(/nicht eingetragen/u)).toBeNull();
});
