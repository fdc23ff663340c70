// The secret address for one's own calendar: shown once, renewed and revoked only after a second look.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FeedPanel } from '../../../../src/ui/counselling/calendar/feed-panel.tsx';
import { show } from '../../render.tsx';
import { serverWith } from './server.ts';

const address = 'https://etappe.example/calendar/secret.ics';
const made = { exists: true, since: '2026-10-01T08:00:00Z' };

test('a new address is shown, can be copied, and nobody is left in doubt about names', async () => {
  const user = userEvent.setup();
  serverWith({});
  show(<FeedPanel />);
  expect(screen.getByText(/Darin stehen keine Namen/u)).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Adresse erzeugen' }));
  const field = await screen.findByRole('textbox', { name: 'Ihre geheime Adresse' });
  expect(field).toHaveValue(address);
  expect(field).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Adresse kopieren' }));
  expect(await screen.findByText('Die Adresse ist kopiert.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(address);
});

test('where copying is not allowed the address is marked for copying by hand', async () => {
  const user = userEvent.setup();
  serverWith({});
  show(<FeedPanel />);
  await user.click(await screen.findByRole('button', { name: 'Adresse erzeugen' }));
  navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  await user.click(await screen.findByRole('button', { name: 'Adresse kopieren' }));
  expect(await screen.findByText(/von Hand/u)).toBeInTheDocument();
  const field = screen.getByRole<HTMLInputElement>('textbox');
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(address);
});

test('an address that exists is not shown again', async () => {
  serverWith({}, made);
  show(<FeedPanel />);
  expect(await screen.findByText(/gilt seit 01\.10\.2026/u)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test.each([
  ['Neue Adresse erzeugen', 'Ja, neue Adresse', 'POST'],
  ['Adresse zurückziehen', 'Ja, zurückziehen', 'DELETE'],
])('%s: asked once more, and only a yes is sent', async (name, yes, method) => {
  const received = serverWith({}, made);
  show(<FeedPanel />);
  const isSent = () => received.some((request) => request.method === method);
  await userEvent.click(await screen.findByRole('button', { name }));
  await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(isSent()).toBe(false);
  expect(screen.getByRole('button', { name })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name }));
  expect(isSent()).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: yes }));
  expect(await screen.findByText(method === 'POST' ? /Sie wird nur jetzt gezeigt/u : 'Die Adresse ist zurückgezogen.')).toBeInTheDocument();
  expect(isSent()).toBe(true);
});
