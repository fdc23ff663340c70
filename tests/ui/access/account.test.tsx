// One's own access: roles, password, second factor, and where one is signed in.
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { browserIn } from '../../../src/ui/access/account/browser-name.ts';
import { json, nothing, type Answering } from '../network.ts';
import { visit } from '../render.tsx';
import { membershipOf, problem, serverFor, signedIn, watchedPlace } from './someone.ts';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const chrome = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Mobile Safari/537.36';
const open = [
  { id: 'one', isThisOne: true, begunAt: '2026-11-22T07:02:00Z', seenAt: '2026-11-22T09:15:00Z', browser: firefox },
  { id: 'two', isThisOne: false, begunAt: '2026-11-21T12:40:00Z', seenAt: '2026-11-21T13:05:00Z', browser: chrome },
];
const factor = {
  uri: 'otpauth://totp/Etappe:jana?secret=JBSWY3DPEHPK3PXP',
  secret: 'JBSWY3DPEHPK3PXP',
  backupCodes: ['k3fp-9xqa', 'm2vd-7rtz'],
};
const sessions: Answering = ({ path }) => (path === '/sessions' ? json({ sessions: open }) : undefined);
const panel = (name: string) => screen.findByRole('region', { name });

test('a missing second factor is said first, alone; when it is there the page says so and leads on', async () => {
  let secondFactor: 'missing' | 'on' = 'missing';
  const received = serverFor(signedIn('counsellor'), (request) => {
    if (request.path === '/session') return json(signedIn('counsellor', { secondFactor }));
    if (request.path === '/second-factor') return json(factor);
    if (request.path !== '/second-factor/confirm') return sessions(request);
    secondFactor = 'on';
    return nothing();
  });
  visit('/');
  expect(await screen.findByText('Es fehlt noch der zweite Faktor.')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Passwort' })).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Passwort'), 'mein Passwort{Enter}');
  expect(await screen.findByText('JBSW Y3DP EHPK 3PXP')).toBeInTheDocument();
  expect(screen.getByRole('figure', { name: 'QR-Code für die Authenticator-App' })).toBeInTheDocument();
  expect(within(screen.getByRole('list', { name: 'Ersatzcodes' })).getAllByRole('listitem')).toHaveLength(2);
  await userEvent.type(screen.getByRole('textbox', { name: 'Code aus der App' }), '654 321{Enter}');
  await waitFor(() => expect(received.find(({ path }) => path === '/second-factor/confirm')?.body).toEqual({ code: '654321' }));
  expect(await screen.findByText('Der zweite Faktor ist eingerichtet.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'An die Arbeit' })).toHaveAttribute('href', '/');
});

test('a code that proves nothing can be given again; the picture and the codes stay', async () => {
  serverFor(signedIn('counsellor', { secondFactor: 'missing' }), ({ path }) => {
    if (path === '/second-factor') return json(factor);
    return path === '/second-factor/confirm' ? problem('codeRefused', 401) : undefined;
  });
  visit('/zugang');
  await userEvent.type(await screen.findByLabelText('Passwort'), 'mein Passwort{Enter}');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Code aus der App' }), '111111{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Dieser Code gilt nicht oder nicht mehr.');
  expect(screen.getByText('k3fp-9xqa')).toBeInTheDocument();
});

test('new backup codes are shown once, and only after the password', async () => {
  const received = serverFor(signedIn('counsellor'), (request) => {
    if (request.path === '/second-factor/backup-codes') return json({ backupCodes: ['neu1-neu1'] });
    return sessions(request);
  });
  visit('/zugang');
  await userEvent.click(await screen.findByRole('button', { name: 'Neue Ersatzcodes' }));
  await userEvent.type(within(await panel('Zweiter Faktor')).getByLabelText('Passwort'), 'mein Passwort{Enter}');
  expect(await screen.findByText('neu1-neu1')).toBeInTheDocument();
  expect(received.find(({ path }) => path === '/second-factor/backup-codes')?.body).toEqual({ password: 'mein Passwort' });
  await userEvent.click(screen.getByRole('button', { name: 'Ich habe sie aufgehoben' }));
  expect(screen.queryByText('neu1-neu1')).not.toBeInTheDocument();
});

test('where the second factor belongs to a role, switching it off is not offered, and the page says why', async () => {
  serverFor(signedIn('counsellor'), sessions);
  visit('/zugang');
  const mine = await panel('Zweiter Faktor');
  expect(within(mine).getByText(/Zu Ihren Rollen gehört er dazu; deshalb bleibt er an\./u)).toBeInTheDocument();
  expect(
    within(mine)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Neue Ersatzcodes', 'Auf ein anderes Telefon umziehen']);
});

test('whoever may switch it off hears so too where a rule of the site has come between', async () => {
  serverFor(signedIn('evaluator'), (request) =>
    request.path === '/second-factor/off' ? problem('secondFactorKept', 409) : sessions(request),
  );
  visit('/zugang');
  await userEvent.click(await screen.findByRole('button', { name: 'Zweiten Faktor abschalten' }));
  await userEvent.type(within(await panel('Zweiter Faktor')).getByLabelText('Passwort'), 'mein Passwort{Enter}');
  expect(await screen.findByText(/Zu Ihren Rollen gehört er dazu/u)).toBeInTheDocument();
});

test('a changed password says that all other browsers are signed out; a wrong one says only that', async () => {
  let isRight = false;
  const received = serverFor(signedIn('counsellor'), (request) => {
    if (request.path === '/password') return isRight ? nothing() : problem('signInRefused', 401);
    return sessions(request);
  });
  visit('/zugang');
  const mine = await panel('Passwort');
  await userEvent.click(within(mine).getByRole('button', { name: 'Passwort ändern' }));
  await userEvent.type(within(mine).getByLabelText('Bisheriges Passwort'), 'das alte');
  await userEvent.type(within(mine).getByLabelText('Neues Passwort'), 'vier Wörter am Stück{Enter}');
  expect(await within(mine).findByRole('alert')).toHaveTextContent('Das Passwort stimmt so nicht.');
  isRight = true;
  await userEvent.click(within(mine).getByRole('button', { name: 'Passwort ändern' }));
  expect(await within(mine).findByText(/In allen anderen Browsern sind Sie abgemeldet/u)).toBeInTheDocument();
  expect(received.find(({ path }) => path === '/password')?.body).toEqual({ current: 'das alte', next: 'vier Wörter am Stück' });
});

test('another session is ended by itself; one’s own has no button', async () => {
  const received = serverFor(signedIn('counsellor'), (request) => (request.method === 'DELETE' ? nothing() : sessions(request)));
  visit('/zugang');
  const mine = await panel('Wo ich angemeldet bin');
  expect(await within(mine).findByText('Firefox auf Windows')).toBeInTheDocument();
  await userEvent.click(within(mine).getByRole('button', { name: /^Beenden: Chrome auf Android/u }));
  await waitFor(() => expect(received.some(({ method, path }) => method === 'DELETE' && path === '/sessions/two')).toBe(true));
  expect(within(mine).getAllByRole('button', { name: /^Beenden/u })).toHaveLength(1);
});

test('signing out everywhere is asked once more, and leaves the window with nothing on it', async () => {
  const received = serverFor(signedIn('counsellor'), (request) =>
    request.path === '/sign-out/everywhere' ? nothing() : sessions(request),
  );
  const { place, left } = watchedPlace();
  visit('/zugang', { place });
  await userEvent.click(await screen.findByRole('button', { name: 'Überall abmelden' }));
  await userEvent.click(screen.getByRole('button', { name: 'Angemeldet bleiben' }));
  await userEvent.click(screen.getByRole('button', { name: 'Überall abmelden' }));
  expect(received.some(({ path }) => path === '/sign-out/everywhere')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Überall abmelden' }));
  await waitFor(() => expect(left).toEqual(['/anmelden?abgemeldet=true']));
});

test('whoever has several roles works in another one from there on, at its own start page', async () => {
  const second = membershipOf({ id: 'm-0000000000000002', role: 'siteAdministration', centre: null, until: '2027-03-31' });
  const before = signedIn('counsellor', { memberships: [membershipOf({}), second] });
  let now = before;
  const received = serverFor(before, (request) => {
    if (request.path === '/session/membership') {
      now = signedIn('siteAdministration', { memberships: [membershipOf({}), second], membership: second.id });
      return nothing();
    }
    if (request.path === '/session') return json(now);
    return sessions(request);
  });
  visit('/zugang');
  const mine = await panel('Meine Rollen');
  expect(within(mine).getByText(/Wiesbaden · bis 31.03.2027/u)).toBeInTheDocument();
  await userEvent.click(within(mine).getByRole('button', { name: /^So arbeiten: Verwaltung der Beratungsstelle/u }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Fälle' })).not.toBeInTheDocument());
  expect(await screen.findByRole('link', { name: 'Menschen' })).toHaveAttribute('aria-current', 'page');
  expect(received.find(({ path }) => path === '/session/membership')?.body).toEqual({ membership: second.id });
});

test('whoever has set up the installation and is alone in it is led on to inviting people, in the role that may', async () => {
  const memberships = [membershipOf({}), membershipOf({ id: 'm-0000000000000002', role: 'siteAdministration', centre: null })];
  let people = [{}];
  const alone: Answering = (request) => {
    if (request.path === '/people') return json({ people, standIns: [], mayGive: [], sites: [] });
    return request.path === '/session/membership' ? nothing() : sessions(request);
  };
  const received = serverFor(signedIn('counsellor', { memberships }), alone);
  visit('/zugang');
  await userEvent.click(await screen.findByRole('button', { name: 'Menschen einladen' }));
  await waitFor(() =>
    expect(received.find(({ path }) => path === '/session/membership')?.body).toEqual({ membership: 'm-0000000000000002' }),
  );
  cleanup();
  people = [{}, {}];
  visit('/zugang');
  await panel('Meine Rollen');
  await waitFor(() => expect(received.filter(({ path }) => path === '/people').length).toBeGreaterThan(1));
  expect(screen.queryByRole('button', { name: 'Menschen einladen' })).not.toBeInTheDocument();
});

test('a browser is named as people call it', () => {
  expect(browserIn(firefox)).toEqual({ browser: 'Firefox', system: 'Windows' });
  expect(browserIn(chrome)).toEqual({ browser: 'Chrome', system: 'Android' });
  expect(browserIn(chrome.replace('Chrome/', 'HeadlessChrome/'))).toEqual({ browser: 'Chrome', system: 'Android' });
  expect(browserIn(`${chrome} Edg/141.0`)).toEqual({ browser: 'Edge', system: 'Android' });
  expect(browserIn('')).toEqual({ browser: null, system: null });
});
