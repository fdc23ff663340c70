// A session that ends while somebody works: the page stays beneath, what was typed is sent once they are back, and nobody else reads it.
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { wholeLife } from '../../../src/scenarios/lives/whole-life.ts';
import { useSignedIn } from '../../../src/ui/parts/api/signed-in.ts';
import type { CaseView } from '../../../src/ui/parts/api/views.ts';
import { json, nothing, type Answering, type Received } from '../network.ts';
import { visit } from '../render.tsx';
import { viewAfter } from '../views.ts';
import { Door, serverFor, signedIn, watchedPlace } from './someone.ts';

const jana = 'jana.weber@example.org';
const other = 'deniz@example.org';
const secret = 'richtig und lang';

beforeEach(() => localStorage.clear());

/** A moment of a life in which a goal has a measure, with the page on which others are put in words. */
function aPage(): { readonly view: CaseView; readonly address: string } {
  for (let count = 1; count < 120; count += 1) {
    const view = viewAfter(count, wholeLife);
    const last = view.entries.at(-1)?.event;
    if (last?.type === 'measure.proposed') return { view, address: `/cases/${view.id}?page=measures-${last.goal}` };
  }
  throw new Error('this life has no measure');
}

const isDraft = ({ method, path }: Received): boolean => method === 'PUT' && path.includes('/drafts/');
const caseServer =
  (view: CaseView): Answering =>
  (request) => {
    if (isDraft(request)) return nothing();
    if (request.path.startsWith('/translations/')) return json({ mayReview: false, counts: [], reviews: [] });
    if (request.path.endsWith('/household')) return json({ cases: [] });
    return request.path === `/cases/${view.id}` ? json(view) : undefined;
  };

/** Jana works on a page; the session is ended elsewhere; she types on. */
async function endedWhileTyping() {
  const { view, address } = aPage();
  const door = new Door({ [jana]: signedIn('counsellor'), [other]: signedIn('deputy', { name: 'Deniz Yılmaz', email: other }) });
  door.session = signedIn('counsellor');
  // Nobody is answered while nobody is signed in.
  const received = door.open((request) => (door.session === null ? undefined : caseServer(view)(request)));
  const window = watchedPlace();
  visit(address, { place: window.place });
  await userEvent.click(await screen.findByRole('button', { name: 'Eigene Maßnahme formulieren' }));
  const field = await screen.findByRole('textbox', { name: 'Formulierung' });
  door.session = null;
  // At once: the question for the password may come before a slow hand has typed the whole sentence, and takes what follows.
  await userEvent.click(field);
  await userEvent.paste('Ich rufe an.');
  const dialog = await screen.findByRole('dialog', { name: 'Bitte noch einmal anmelden' });
  return { door, received, dialog, ...window };
}

async function signInAgain(dialog: HTMLElement, email?: string): Promise<void> {
  const address = await within(dialog).findByRole('textbox', { name: 'E-Mail-Adresse' });
  if (email !== undefined) {
    await userEvent.clear(address);
    await userEvent.type(address, email);
  }
  await userEvent.type(within(dialog).getByLabelText('Passwort'), `${secret}{Enter}`);
}

test('what was typed stays, and is sent once the same person has signed in again over the page', async () => {
  const { dialog, received, left } = await endedWhileTyping();
  expect(within(dialog).getByRole('textbox', { name: 'E-Mail-Adresse' })).toHaveValue(jana);
  const before = received.filter(isDraft).length;
  await signInAgain(dialog);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(received.filter(isDraft).length).toBeGreaterThan(before));
  expect(JSON.stringify(received.findLast(isDraft)?.body)).toContain('Ich rufe an.');
  expect(screen.getByRole('textbox', { name: 'Formulierung' })).toHaveValue('Ich rufe an.');
  expect(left).toEqual([]);
});

test('a press that found the session at its end is done once the person is back, and once', async () => {
  const other = { id: 'two', isThisOne: false, begunAt: '2026-11-21T12:40:00Z', seenAt: '2026-11-21T13:05:00Z', browser: '' };
  const door = new Door({ [jana]: signedIn('counsellor') });
  door.session = signedIn('counsellor');
  const received = door.open(({ method, path }) => {
    if (door.session === null) return undefined;
    if (method === 'DELETE') return nothing();
    return path === '/sessions' ? json({ sessions: [other] }) : undefined;
  });
  visit('/zugang');
  const button = await screen.findByRole('button', { name: /^Beenden: Unbekannter Browser/u });
  door.session = null;
  await userEvent.click(button);
  await signInAgain(await screen.findByRole('dialog'));
  const sent = () => received.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
  await waitFor(() => expect(sent()).toEqual(['/sessions/two', '/sessions/two']));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(await screen.findByText('Die Sitzung ist beendet.')).toBeInTheDocument();
  expect(sent()).toHaveLength(2);
});

test('a wrong password over the page changes nothing beneath it', async () => {
  const { dialog } = await endedWhileTyping();
  await userEvent.type(within(dialog).getByLabelText('Passwort'), 'falsch{Enter}');
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Adresse und Passwort passen so nicht zusammen.');
  expect(screen.getByRole('dialog')).toBeInTheDocument();
});

test('another person begins anew: nothing of the first one’s page is sent, kept or seen', async () => {
  const { dialog, received, left, held, host } = await endedWhileTyping();
  const before = received.filter(isDraft).length;
  await signInAgain(dialog, other);
  await waitFor(() => expect(left).toEqual(['/']));
  act(() => {
    host.dispatchEvent(new Event('pagehide'));
  });
  cleanup();
  expect(received.filter(isDraft)).toHaveLength(before);
  expect(JSON.stringify([...held])).not.toContain('Ich rufe an.');
});

test('another address says before what becomes of the page', async () => {
  const { dialog } = await endedWhileTyping();
  const address = within(dialog).getByRole('textbox', { name: 'E-Mail-Adresse' });
  await userEvent.clear(address);
  await userEvent.type(address, other);
  expect(address).toHaveAccessibleDescription(/Das ist eine andere Adresse/u);
});

test('whoever has signed in in another window goes on as soon as they come back to this one', async () => {
  const { door } = await endedWhileTyping();
  door.session = signedIn('counsellor');
  act(() => void globalThis.dispatchEvent(new Event('focus')));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('words somebody left in this tab are not shown to and not sent by whoever signs in next', async () => {
  const { view } = aPage();
  const { place, held } = watchedPlace();
  held.set('etappe.words-of', other);
  held.set('etappe.words', JSON.stringify([{ id: view.id, page: 'goals', value: 'fremde Worte', grewFrom: 0 }]));
  const received = serverFor(signedIn('counsellor'), caseServer(view));
  visit('/verify', { place });
  await screen.findByRole('button', { name: 'Jana Weber Berater:in' });
  await waitFor(() => expect(held.get('etappe.words-of')).toBe(jana));
  expect(held.has('etappe.words')).toBe(false);
  expect(received.filter(({ body }) => body === 'fremde Worte')).toEqual([]);
});

test('words one has left in this tab oneself are sent after signing in', async () => {
  const { view } = aPage();
  const { place, held } = watchedPlace();
  held.set('etappe.words-of', jana);
  held.set('etappe.words', JSON.stringify([{ id: view.id, page: 'goals', value: 'eigene Worte', grewFrom: 0 }]));
  const received = serverFor(signedIn('counsellor'), caseServer(view));
  visit('/verify', { place });
  await waitFor(() => expect(received.filter(({ body }) => body === 'eigene Worte')).toHaveLength(1));
});

/** Minutes go by in steps, as the page looks at the clock. */
async function pass(minutes: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(minutes * 60_000));
}

async function idle() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  const received = serverFor(signedIn('counsellor', { idleMinutes: 10 }));
  visit('/verify');
  await screen.findByRole('button', { name: 'Jana Weber Berater:in' });
  return received.filter.bind(received, ({ path }: Received) => path === '/session/renewal');
}

test('a minute before the session ends for want of work it says so, and one press keeps it', async () => {
  const asked = await idle();
  await pass(7.9);
  expect(screen.queryByRole('button', { name: 'Angemeldet bleiben' })).not.toBeInTheDocument();
  await pass(0.2);
  const before = asked().length;
  await userEvent.click(screen.getByRole('button', { name: 'Angemeldet bleiben' }));
  await waitFor(() => expect(asked().length).toBe(before + 1));
  expect(screen.queryByRole('button', { name: 'Angemeldet bleiben' })).not.toBeInTheDocument();
});

test('while nobody is at the screen nothing prolongs the session, so that it can end', async () => {
  const asked = await idle();
  const before = asked().length;
  await pass(9.5);
  expect(asked().length).toBe(before);
});

test('whoever reads and asks nothing stays signed in', async () => {
  const asked = await idle();
  const before = asked().length;
  await pass(5);
  act(() => void globalThis.dispatchEvent(new Event('wheel')));
  await pass(0.2);
  await waitFor(() => expect(asked().length).toBe(before + 1));
});

test('another window of this browser in which somebody works keeps this one from warning', async () => {
  await idle();
  await pass(7.9);
  act(() => {
    useSignedIn.setState({ answeredAt: Date.now() });
  });
  await pass(0.5);
  expect(screen.queryByRole('button', { name: 'Angemeldet bleiben' })).not.toBeInTheDocument();
});
