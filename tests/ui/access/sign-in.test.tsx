// Signing in: who is there is asked before anything is shown, and leads back to where somebody wanted to go.
import { createMemoryHistory } from '@tanstack/react-router';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { signInSearch } from '../../../src/ui/access/sign-in/search.ts';
import { answerWith, json } from '../network.ts';
import { visit } from '../render.tsx';
import { Door, problem, signedIn, watchedPlace } from './someone.ts';

const jana = 'jana.weber@example.org';
const door = () => new Door({ [jana]: signedIn('counsellor') });
const email = () => screen.findByRole('textbox', { name: 'E-Mail-Adresse' });
const password = () => screen.getByLabelText('Passwort');
const press = () => userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));

async function give(address: string, secret: string): Promise<void> {
  await userEvent.type(await email(), address);
  await userEvent.type(password(), secret);
  await press();
}

test('whoever is not signed in is asked who they are, and comes back to the page they wanted', async () => {
  door().open();
  const way = createMemoryHistory({ initialEntries: ['/calendar?month=2026-12'] });
  visit('/', { way });
  await give(jana, 'richtig und lang');
  await waitFor(() => expect(way.location.href).toBe('/calendar?month=2026-12'));
  expect(await screen.findByRole('button', { name: 'Jana Weber Berater:in' })).toBeInTheDocument();
});

test('whoever has worked in this tab and finds their session ended hears why they are asked again, and nobody else does', async () => {
  door().open();
  const { place, held } = watchedPlace();
  const way = createMemoryHistory({ initialEntries: ['/calendar'] });
  visit('/', { way, place });
  await email();
  expect(screen.queryByText('Ihre Sitzung wurde beendet.')).not.toBeInTheDocument();
  cleanup();
  held.set('etappe.words-of', jana);
  const again = createMemoryHistory({ initialEntries: ['/calendar'] });
  visit('/', { way: again, place });
  expect(await screen.findByText('Ihre Sitzung wurde beendet.')).toBeInTheDocument();
  expect(screen.getByText(/Was Sie geschrieben haben, ist nach der Anmeldung wieder da\./u)).toBeInTheDocument();
  await give(jana, 'richtig und lang');
  await waitFor(() => expect(again.location.href).toBe('/calendar'));
});

test('nothing of a page is asked for before somebody has signed in', async () => {
  const received = door().open();
  visit('/anmelden');
  await email();
  expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /sign-in']);
});

test('the browser can fill in address and password', async () => {
  door().open();
  visit('/anmelden');
  expect(await email()).toHaveAttribute('autocomplete', 'username');
  expect(password()).toHaveAttribute('autocomplete', 'current-password');
});

test('what is refused does not say whether the address is known, and what was typed stays', async () => {
  door().open();
  visit('/anmelden');
  await give('niemand@example.org', 'irgendetwas Langes');
  expect(await screen.findByRole('alert')).toHaveTextContent('Adresse und Passwort passen so nicht zusammen. Bitte prüfen Sie beides.');
  expect(await email()).toHaveValue('niemand@example.org');
  expect(password()).toHaveValue('irgendetwas Langes');
});

test('whoever has left reads so with the right password, on coming back, and by the provider: in the same words', async () => {
  const words = 'Ihr Zugang ist beendet. Fragen dazu beantwortet, wer Ihre Beratungsstelle verwaltet.';
  answerWith(({ method, path }) => {
    if (path === '/sign-in') return method === 'GET' ? json(door().ways) : problem('accessEnded', 401);
    return path === '/session' ? problem('accessEnded', 401) : undefined;
  });
  visit('/');
  expect(await screen.findByText(words)).toBeInTheDocument();
  await give(jana, 'richtig und lang');
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
});

test('what is missing is said beside its field, and nothing is sent', async () => {
  const received = door().open();
  visit('/anmelden');
  await email();
  await press();
  expect(await email()).toHaveAccessibleDescription('Bitte geben Sie die Adresse an.');
  expect(password()).toHaveAccessibleDescription('Bitte geben Sie das Passwort an.');
  expect(received.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('after many attempts the page says when to go on, and that nothing is blocked', async () => {
  answerWith(({ method, path }) => {
    if (path !== '/sign-in') return undefined;
    return method === 'GET' ? json(door().ways) : problem('tooManyAttempts', 429, { 'retry-after': '150' });
  });
  visit('/anmelden');
  await give(jana, 'richtig und lang');
  expect(await screen.findByRole('alert')).toHaveTextContent('In 3 Minuten geht es weiter; Ihr Zugang ist nicht gesperrt.');
});

test('with a second factor the code is asked for next, with the focus in its field; blanks in it make no difference', async () => {
  const asked = door();
  asked.code = '123456';
  const received = asked.open();
  const way = createMemoryHistory({ initialEntries: ['/anmelden'] });
  visit('/', { way });
  await give(jana, 'richtig und lang');
  const code = await screen.findByRole('textbox', { name: 'Code aus der App' });
  await waitFor(() => expect(code).toHaveFocus());
  expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  expect(code).toHaveAttribute('inputmode', 'numeric');
  await userEvent.type(code, '123 456{Enter}');
  await waitFor(() => expect(way.location.pathname).toBe('/'));
  expect(received.find(({ path }) => path === '/sign-in/second-factor')?.body).toEqual({ code: '123456' });
});

test('a code that does not count can be given anew, or a backup code instead', async () => {
  const asked = door();
  asked.code = 'abcd-efgh';
  asked.open();
  const way = createMemoryHistory({ initialEntries: ['/anmelden'] });
  visit('/', { way });
  await give(jana, 'richtig und lang');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Code aus der App' }), '000000{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Dieser Code gilt nicht oder nicht mehr.');
  await userEvent.click(screen.getByRole('button', { name: 'Ich nehme einen Ersatzcode' }));
  const backup = screen.getByRole('textbox', { name: 'Ersatzcode' });
  expect(backup).not.toHaveAttribute('inputmode', 'numeric');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await userEvent.clear(backup);
  await userEvent.type(backup, 'wxyz-wxyz{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Dieser Ersatzcode gilt nicht oder wurde schon benutzt.');
  expect(backup).toHaveValue('wxyz-wxyz');
  await userEvent.clear(backup);
  await userEvent.type(backup, 'abcd-efgh{Enter}');
  await waitFor(() => expect(way.location.pathname).toBe('/'));
});

test('a password can be looked at, and pasted', async () => {
  door().open();
  visit('/anmelden');
  await email();
  await userEvent.click(password());
  await userEvent.paste('aus dem Tresor');
  expect(password()).toHaveValue('aus dem Tresor');
  expect(password()).toHaveAttribute('type', 'password');
  const look = screen.getByRole('button', { name: 'Passwort zeigen' });
  await userEvent.click(look);
  expect(screen.getByLabelText('Passwort')).toHaveAttribute('type', 'text');
  expect(look).toHaveAttribute('aria-pressed', 'true');
});

test('locked capital letters are said while somebody types a password', async () => {
  door().open();
  visit('/anmelden');
  await email();
  const user = userEvent.setup();
  await user.click(password());
  await user.keyboard('{CapsLock}a');
  expect(await screen.findByText('Die Feststelltaste ist an.')).toBeInTheDocument();
  await user.keyboard('{CapsLock}a');
  await waitFor(() => expect(screen.queryByText('Die Feststelltaste ist an.')).not.toBeInTheDocument());
});

test('the sign-in of the organisation stands beside the password where there is one', async () => {
  const other = door();
  other.ways = { ...other.ways, identityProvider: 'Verbund-Konto' };
  const received = other.open(({ path }) => (path === '/sign-in/provider' ? json({ url: '#provider' }) : undefined));
  visit('/anmelden');
  await userEvent.click(await screen.findByRole('button', { name: 'Mit Verbund-Konto anmelden' }));
  await waitFor(() => expect(received.some(({ path }) => path === '/sign-in/provider')).toBe(true));
});

test('whoever the organisation knows and we do not hears who can invite them', async () => {
  door().open();
  visit('/anmelden?fehler=unknownPerson');
  expect(await screen.findByRole('alert')).toHaveTextContent('Ihre Organisation kennt Sie, Etappe noch nicht');
});

test('in the demonstration nobody signs in, and the page leads in', async () => {
  const demo = door();
  demo.ways = { ...demo.ways, kind: 'demonstration' };
  demo.open();
  visit('/anmelden');
  expect(await screen.findByRole('heading', { name: 'Hier meldet sich niemand an.' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Zur Vorführung' })).toHaveAttribute('href', '/');
});

test('before the first set-up it says where the link to it is', async () => {
  const fresh = door();
  fresh.ways = { ...fresh.ways, isFirstRun: true };
  fresh.open();
  visit('/anmelden');
  expect(await screen.findByRole('heading', { name: 'Etappe ist noch nicht eingerichtet.' })).toBeInTheDocument();
});

test('an address to come back to is a place on this screen, never another host', () => {
  expect(signInSearch({ nach: '/cases/a?page=goals' })).toEqual({ nach: '/cases/a?page=goals' });
  for (const nach of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/anmelden', '/abmelden', 7])
    expect(signInSearch({ nach })).toEqual({});
});
