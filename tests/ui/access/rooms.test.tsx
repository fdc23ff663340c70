// Which pages a role works with: what stands in the head, what a page says to whoever does not work with it, and the way out.
import { createMemoryHistory } from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AccessRole } from '../../../src/organisation/access-role.ts';
import { homeOf, mayEnter, roomAt } from '../../../src/ui/parts/shell/rooms.ts';
import { answerWith, json, nothing } from '../network.ts';
import { visit } from '../render.tsx';
import { sessionOn } from '../views.ts';
import { problem, serverFor, signedIn, today, watchedPlace } from './someone.ts';

const areas = async (): Promise<readonly (string | null)[]> =>
  within(await screen.findByRole('navigation', { name: 'Bereiche' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

/** By hand: what each role works with (2-standard, People and roles). */
const inTheHead: Readonly<Record<AccessRole, readonly string[]>> = {
  counsellor: ['Fälle', 'Kalender', 'Postausgang', 'Angebote', 'Leitfaden', 'Schaubild', 'Üben', 'Prüfraum', 'Programm'],
  deputy: ['Fälle', 'Kalender', 'Postausgang', 'Angebote', 'Leitfaden', 'Schaubild', 'Üben', 'Prüfraum', 'Programm'],
  teamLead: ['Fälle', 'Kalender', 'Angebote', 'Leitfaden', 'Schaubild', 'Üben', 'Prüfraum', 'Programm'],
  siteAdministration: ['Angebote', 'Menschen', 'Leitfaden', 'Schaubild', 'Programm'],
  trainer: ['Angebote', 'Leitfaden', 'Schaubild', 'Üben', 'Programm'],
  qualityAssurance: ['Fälle', 'Leitfaden', 'Schaubild', 'Üben', 'Prüfraum', 'Programm'],
  evaluator: ['Leitfaden', 'Schaubild', 'Üben', 'Programm'],
  dataProtection: ['Fälle', 'Aufbewahrung', 'Leitfaden', 'Schaubild', 'Programm'],
  systemAdministration: ['Menschen', 'Leitfaden', 'Schaubild'],
};

test.each(AccessRole.options)('%s finds in the head what belongs to the role, and nothing else', async (role) => {
  serverFor(signedIn(role));
  visit('/zugang');
  await screen.findByRole('heading', { name: 'Mein Zugang' });
  expect(await areas()).toEqual(inTheHead[role]);
});

test('a page of another role says so in one sentence and leads to where one begins', async () => {
  serverFor(signedIn('evaluator'));
  visit('/menschen');
  expect(await screen.findByRole('heading', { name: 'Das gehört nicht zu Ihrer Rolle.' })).toBeInTheDocument();
  expect(screen.getByText('Sie arbeiten gerade als Evaluation; diese Seite gehört zu einer anderen Rolle.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Zu meiner Startseite' })).toHaveAttribute('href', '/programme');
});

test.each(AccessRole.options)('%s begins at a page of their own', (role) => {
  const room = roomAt(homeOf(role));
  expect(room !== null && mayEnter(role, room)).toBe(true);
});

test('whoever opens the program without cases is led to where they begin, and asks for none', async () => {
  const received = serverFor(signedIn('systemAdministration'), ({ path }) =>
    path === '/people' ? json({ people: [], standIns: [], mayGive: [], sites: [] }) : undefined,
  );
  const way = createMemoryHistory({ initialEntries: ['/'] });
  visit('/', { way });
  await waitFor(() => expect(way.location.pathname).toBe('/menschen'));
  expect(received.filter(({ path }) => path.startsWith('/cases'))).toEqual([]);
});

test.each([
  ['/', 'Fälle', 'page'],
  ['/new', 'Fälle', 'true'],
  ['/cases/gone', 'Fälle', 'true'],
  ['/verify', 'Leitfaden', 'true'],
  ['/calendar?month=2026-12', 'Kalender', 'page'],
])('at %s the head marks „%s“ (%s), and nothing else', async (address, name, current) => {
  serverFor(signedIn('counsellor'));
  visit(address);
  const head = await screen.findByRole('navigation', { name: 'Bereiche' });
  expect(within(head).getByRole('link', { name })).toHaveAttribute('aria-current', current);
  expect(head.querySelectorAll('[aria-current]')).toHaveLength(1);
});

test('without a role there is one sentence, and the way to one’s access', async () => {
  serverFor(signedIn(null));
  visit('/calendar');
  expect(await screen.findByRole('heading', { name: 'Sie haben im Moment keine Rolle.' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Zu meinem Zugang' })).toHaveAttribute('href', '/zugang');
});

test('the person switch is there in the demonstration only', async () => {
  answerWith(({ path }) => (path === '/session' ? json(sessionOn(today)) : undefined));
  visit('/verify');
  expect(await screen.findByRole('combobox', { name: 'Person' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Jana Weber/u })).not.toBeInTheDocument();
});

test('whoever has signed in acts as themselves, whoever was chosen in a demonstration before', async () => {
  const received = serverFor(signedIn('counsellor'));
  visit('/calendar');
  await screen.findByRole('button', { name: 'Jana Weber Berater:in' });
  expect(screen.queryByRole('combobox', { name: 'Person' })).not.toBeInTheDocument();
  expect(received.filter(({ headers }) => headers.has('etappe-actor'))).toEqual([]);
});

test('the menu of one’s access opens, closes with Escape and gives the focus back', async () => {
  serverFor(signedIn('counsellor'));
  visit('/verify');
  const button = await screen.findByRole('button', { name: 'Jana Weber Berater:in' });
  await userEvent.click(button);
  expect(screen.getByRole('link', { name: 'Notzugriff' })).toHaveAttribute('href', '/notzugriff');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('link', { name: 'Notzugriff' })).not.toBeInTheDocument();
  expect(button).toHaveFocus();
});

async function pressSignOut(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Jana Weber Berater:in' }));
  await userEvent.click(screen.getByRole('button', { name: 'Abmelden' }));
}

test('signing out ends the session and leaves nothing in the window', async () => {
  const received = serverFor(signedIn('counsellor'), ({ path }) => (path === '/sign-out' ? nothing() : undefined));
  const { place, left, held } = watchedPlace();
  visit('/verify', { place });
  await pressSignOut();
  await waitFor(() => expect(left).toEqual(['/anmelden?abgemeldet=true']));
  expect(received.some(({ method, path }) => method === 'POST' && path === '/sign-out')).toBe(true);
  expect([...held.keys()]).toEqual([]);
});

test('a sign-out that did not arrive says that one is still signed in, and can be repeated', async () => {
  let isDown = true;
  serverFor(signedIn('counsellor'), ({ path }) => (path === '/sign-out' ? (isDown ? problem('unavailable', 503) : nothing()) : undefined));
  const { place, left } = watchedPlace();
  visit('/verify', { place });
  await pressSignOut();
  expect(await screen.findByRole('alert')).toHaveTextContent('Sie sind noch angemeldet.');
  expect(left).toEqual([]);
  isDown = false;
  await userEvent.click(screen.getByRole('button', { name: 'Noch einmal abmelden' }));
  await waitFor(() => expect(left).toEqual(['/anmelden?abgemeldet=true']));
});

test('the address of the way out alone signs nobody out', async () => {
  const received = serverFor(signedIn('counsellor'));
  visit('/abmelden');
  expect(await screen.findByText('Möchten Sie sich in diesem Browser abmelden?')).toBeInTheDocument();
  // That somebody is there is said as on every page; nothing else is sent.
  expect(received.filter(({ method, path }) => method === 'POST' && path !== '/session/renewal')).toEqual([]);
});
