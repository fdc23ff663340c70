// The first set-up, and accepting an invitation: by a link that works once, in one page.
import { createMemoryHistory } from '@tanstack/react-router';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answerWith, json, nothing, type Answering } from '../network.ts';
import { visit } from '../render.tsx';
import { commonly, problem, signedIn } from './someone.ts';

const token = 'ein-langer-geheimer-teil-des-links';
const at = (path: string) => createMemoryHistory({ initialEntries: [`${path}#${token}`] });
const invitation = {
  name: 'Samira Al-Haddad',
  email: 'samira@example.org',
  roles: ['counsellor'],
  identityProvider: null,
  isRenewal: false,
  keepsSecondFactor: false,
};
const passwordField = () => screen.getByLabelText('Passwort');

/** After the link was used somebody is signed in whose second factor is missing. */
const serverThat = (answering: Answering) =>
  answerWith((request) => {
    if (request.path === '/session') return json(signedIn('counsellor', { secondFactor: 'missing' }));
    return answering(request) ?? (request.path === '/first-run/read' ? nothing() : commonly(request));
  });

async function fillIn(password: string, email = 'jana@example.org'): Promise<void> {
  await userEvent.type(await screen.findByRole('textbox', { name: 'Vor- und Nachname' }), 'Jana Weber');
  await userEvent.type(screen.getByRole('textbox', { name: 'E-Mail-Adresse' }), email);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Standort' }), 'Wiesbaden');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Beratungsstelle' }), 'Beratungsstelle Wiesbaden 2');
  await userEvent.type(passwordField(), password);
  await userEvent.click(screen.getByRole('button', { name: 'Einrichten' }));
}

test('one page sets up the installation, and leads to the second factor first', async () => {
  const received = serverThat(({ path }) => (path === '/first-run' ? json({ step: 'signedIn' }, 201) : undefined));
  const way = at('/einrichten');
  visit('/', { way });
  await fillIn('vier Wörter am Stück');
  await waitFor(() => expect(way.location.pathname).toBe('/zugang'));
  expect(received.find(({ path }) => path === '/first-run')?.body).toEqual({
    token,
    name: 'Jana Weber',
    email: 'jana@example.org',
    site: 'wiesbaden',
    centre: 'wiesbaden-2',
    password: 'vier Wörter am Stück',
  });
});

test('whoever does not counsel there is asked for no centre', async () => {
  const received = serverThat(({ path }) => (path === '/first-run' ? json({ step: 'signedIn' }, 201) : undefined));
  visit('/', { way: at('/einrichten') });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Vor- und Nachname' }), 'Jana Weber');
  await userEvent.type(screen.getByRole('textbox', { name: 'E-Mail-Adresse' }), 'jana@example.org');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Standort' }), 'Wiesbaden');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Beratungsstelle' }), 'Beratungsstelle Wiesbaden 2');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Ich berate hier auch selbst/u }));
  expect(screen.queryByRole('combobox', { name: 'Beratungsstelle' })).not.toBeInTheDocument();
  await userEvent.type(passwordField(), 'vier Wörter am Stück{Enter}');
  await waitFor(() => expect(received.find(({ path }) => path === '/first-run')?.body).toMatchObject({ site: 'wiesbaden', centre: null }));
});

test('whoever has just chosen the password is not asked for it again before the second factor is set up, and once only', async () => {
  const factor = { uri: 'otpauth://totp/Etappe:jana?secret=JBSWY3DPEHPK3PXP', secret: 'JBSWY3DPEHPK3PXP', backupCodes: ['3ACD-4EFH-6HJK'] };
  const received = serverThat(({ path }) => {
    if (path === '/second-factor') return json(factor);
    return path === '/first-run' ? json({ step: 'signedIn' }, 201) : undefined;
  });
  visit('/', { way: at('/einrichten') });
  await fillIn('vier Wörter am Stück');
  expect(await screen.findByText('3ACD-4EFH-6HJK')).toBeInTheDocument();
  expect(received.filter(({ path }) => path === '/second-factor').map(({ body }) => body)).toEqual([{ password: 'vier Wörter am Stück' }]);
  cleanup();
  visit('/zugang');
  expect(await screen.findByLabelText('Passwort')).toHaveValue('');
});

test('what is missing is said in every place at once, and nothing is sent', async () => {
  const received = serverThat(() => undefined);
  visit('/', { way: at('/einrichten') });
  await userEvent.click(await screen.findByRole('button', { name: 'Einrichten' }));
  for (const words of ['Bitte geben Sie Ihren Namen an.', 'Bitte wählen Sie den Standort.', 'Es fehlen noch 12 Zeichen.'])
    expect(await screen.findByText(words)).toBeInTheDocument();
  expect(received.filter(({ path }) => path === '/first-run')).toEqual([]);
});

test('what a password needs is said before anybody types one', async () => {
  serverThat(() => undefined);
  visit('/', { way: at('/einrichten') });
  await screen.findByRole('button', { name: 'Einrichten' });
  expect(passwordField()).toHaveAccessibleDescription(/Mindestens 12 Zeichen/u);
  expect(passwordField()).toHaveAttribute('autocomplete', 'new-password');
});

test.each([
  ['passwordKnown', /steht auf Listen gestohlener Passwörter/u],
  ['passwordGuessable', /ist leicht zu erraten/u],
  ['passwordAboutYou', /besteht fast nur aus Ihrem Namen/u],
])('why a password is not taken (%s) is said at its field, until another one is typed', async (code, sentence) => {
  serverThat(({ path }) => (path === '/first-run' ? problem(code, 422) : undefined));
  visit('/', { way: at('/einrichten') });
  await fillIn('passwort passwort');
  await waitFor(() => expect(passwordField()).toHaveAccessibleDescription(sentence));
  await userEvent.type(passwordField(), ' mit mehr');
  expect(passwordField()).not.toHaveAccessibleDescription(sentence);
  // The next may be no better.
  await userEvent.type(passwordField(), '{Enter}');
  await waitFor(() => expect(passwordField()).toHaveAccessibleDescription(sentence));
});

test('a password with too many characters is said at its field, with the limit, and nothing is sent', async () => {
  const received = serverThat(() => undefined);
  visit('/', { way: at('/einrichten') });
  await screen.findByRole('button', { name: 'Einrichten' });
  await userEvent.click(passwordField());
  await userEvent.paste('x'.repeat(201));
  await userEvent.click(screen.getByRole('button', { name: 'Einrichten' }));
  expect(passwordField()).toHaveAccessibleDescription(/bitte höchstens 200/u);
  // The first field that cannot stay takes the focus once it is drawn, and whoever types before would type there.
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Vor- und Nachname' })).toHaveFocus());
  await userEvent.type(passwordField(), '{Backspace}');
  expect(passwordField()).not.toHaveAccessibleDescription(/höchstens/u);
  expect(received.filter(({ path }) => path === '/first-run')).toEqual([]);
});

test.each(['jana@beispiel', 'jana', 'Jana Weber <jana@example.org>'])(
  '%s is said to be no whole address, and nothing is sent',
  async (typed) => {
    const received = serverThat(() => undefined);
    visit('/', { way: at('/einrichten') });
    const field = await screen.findByRole('textbox', { name: 'E-Mail-Adresse' });
    await userEvent.type(field, typed);
    await userEvent.click(screen.getByRole('button', { name: 'Einrichten' }));
    expect(field).toHaveAccessibleDescription(/Bitte geben Sie eine ganze E-Mail-Adresse an/u);
    expect(received.filter(({ path }) => path === '/first-run')).toEqual([]);
  },
);

test('a domain with an umlaut is sent as computers write it', async () => {
  const received = serverThat(({ path }) => (path === '/first-run' ? json({ step: 'signedIn' }, 201) : undefined));
  visit('/', { way: at('/einrichten') });
  await fillIn('vier Wörter am Stück', 'jana@möbel.example');
  await waitFor(() =>
    expect(received.find(({ path }) => path === '/first-run')?.body).toMatchObject({ email: 'jana@xn--mbel-5qa.example' }),
  );
});

test.each([
  ['alreadySetUp', 409, 'Etappe ist schon eingerichtet.'],
  ['linkSpent', 410, 'Dieser Link gilt nicht.'],
])('where the set-up is over (%s) the page says what to do', async (code, status, title) => {
  serverThat(({ path }) => (path === '/first-run' ? problem(code, status) : undefined));
  visit('/', { way: at('/einrichten') });
  await fillIn('vier Wörter am Stück');
  expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
});

test('whoever comes after the set-up is told so before filling anything in', async () => {
  serverThat(({ path }) => (path === '/first-run/read' ? problem('alreadySetUp', 409) : undefined));
  visit('/', { way: at('/einrichten') });
  expect(await screen.findByRole('heading', { name: 'Etappe ist schon eingerichtet.' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test.each([
  ['malformed', 400, 'Dieser Link ist nicht vollständig.', /noch einmal ganz aus der Ausgabe des Servers/u],
  ['linkSpent', 410, 'Dieser Link gilt nicht.', /Beim nächsten Start des Servers/u],
])('a link to set up that is no good (%s) says so as it is opened, and what to do', async (code, status, title, words) => {
  serverThat(({ path }) => (path === '/first-run/read' ? problem(code, status) : undefined));
  visit('/', { way: at('/einrichten') });
  expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
  expect(screen.getByText(words)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  // Nobody can sign in yet.
  expect(screen.queryByRole('link', { name: 'Anmelden' })).not.toBeInTheDocument();
});

test('half a link, where somebody has set it up already, leads to signing in: the server tells no other', async () => {
  serverThat(({ path }) => {
    if (path === '/sign-in') return json({ kind: 'people', identityProvider: null, isFirstRun: false });
    return path === '/first-run/read' ? problem('malformed', 400) : undefined;
  });
  visit('/', { way: at('/einrichten') });
  expect(await screen.findByRole('heading', { name: 'Etappe ist schon eingerichtet.' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Anmelden' })).toBeInTheDocument();
});

test('an invitation says who is meant and as what, and takes a password', async () => {
  const received = serverThat(({ path }) => {
    if (path === '/invitations/read') return json(invitation);
    return path === '/invitations/accept' ? json({ step: 'signedIn' }) : undefined;
  });
  const way = at('/einladung');
  visit('/', { way });
  expect(await screen.findByRole('heading', { name: 'Willkommen, Samira Al-Haddad' })).toBeInTheDocument();
  expect(screen.getByText(/Sie sind eingeladen als: Berater:in/u)).toBeInTheDocument();
  await userEvent.type(passwordField(), 'vier Wörter am Stück{Enter}');
  await waitFor(() => expect(way.location.pathname).toBe('/zugang'));
  expect(received.find(({ path }) => path === '/invitations/accept')?.body).toEqual({ token, password: 'vier Wörter am Stück' });
});

test('a renewed access says that it is one', async () => {
  serverThat(({ path }) => (path === '/invitations/read' ? json({ ...invitation, isRenewal: true }) : undefined));
  visit('/', { way: at('/einladung') });
  expect(await screen.findByText(/Ihr Zugang wird erneuert/u)).toBeInTheDocument();
  expect(screen.getByLabelText('Neues Passwort')).toBeInTheDocument();
});

test('whoever has kept the second factor gives its code next, in the same place', async () => {
  const received = serverThat(({ path }) => {
    if (path === '/invitations/read') return json({ ...invitation, isRenewal: true, keepsSecondFactor: true });
    if (path === '/invitations/accept') return json({ step: 'secondFactor' });
    return path === '/sign-in/second-factor' ? json({ step: 'signedIn' }) : undefined;
  });
  const way = at('/einladung');
  visit('/', { way });
  expect(await screen.findByText(/Danach wird wie immer nach dem Code gefragt/u)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Neues Passwort'), 'vier Wörter am Stück{Enter}');
  expect(await screen.findByRole('heading', { name: 'Das neue Passwort gilt.' })).toBeInTheDocument();
  const code = screen.getByRole('textbox');
  expect(code).toHaveFocus();
  await userEvent.type(code, '123456{Enter}');
  await waitFor(() => expect(received.find(({ path }) => path === '/sign-in/second-factor')?.body).toEqual({ code: '123456' }));
  await waitFor(() => expect(way.location.pathname).not.toBe('/einladung'));
});

test('a spent invitation says who gives a new one', async () => {
  serverThat(({ path }) => (path === '/invitations/read' ? problem('linkSpent', 410) : undefined));
  visit('/', { way: at('/einladung') });
  expect(await screen.findByRole('heading', { name: 'Dieser Link gilt nicht.' })).toBeInTheDocument();
  expect(screen.getByText(/Wer Ihre Beratungsstelle verwaltet, gibt Ihnen einen neuen/u)).toBeInTheDocument();
});

test.each(['/einladung', '/einladung#nur-der-anfang'])(
  'an invitation that was cut off (%s) says how to open the whole of it',
  async (address) => {
    serverThat(({ path }) => (path === '/invitations/read' ? problem('malformed', 400) : undefined));
    visit('/', { way: createMemoryHistory({ initialEntries: [address] }) });
    expect(await screen.findByRole('heading', { name: 'Dieser Link ist nicht vollständig.' })).toBeInTheDocument();
    expect(screen.getByText(/bis zum letzten Zeichen/u)).toBeInTheDocument();
    expect(screen.queryByLabelText('Passwort')).not.toBeInTheDocument();
  },
);
