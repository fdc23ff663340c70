// The organisation on screen: who belongs where, inviting, roles, leaving, handing over, standing in, and the rules of a site.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { People } from '../../../src/contract/people.ts';
import type { AccessRole } from '../../../src/organisation/access-role.ts';
import { json, nothing, type Answering, type Received } from '../network.ts';
import { visit } from '../render.tsx';
import { membershipOf, problem, serverFor, signedIn, today } from './someone.ts';

const person = (name: string, facts: Partial<People['people'][number]>): People['people'][number] => ({
  id: `p-${name}`,
  name,
  email: `${name}@example.org`,
  state: 'active',
  leftOn: null,
  hasSecondFactor: true,
  memberships: [membershipOf({ person: `p-${name}` })],
  openCases: null,
  ...facts,
});

const known: People = {
  people: [
    person('weber', { openCases: 23 }),
    person('yilmaz', { memberships: [membershipOf({ id: 'm-00000000000000aa', person: 'p-yilmaz' })] }),
    person('hoffmann', { hasSecondFactor: false, memberships: [membershipOf({ role: 'siteAdministration', centre: null })] }),
    person('neu', { state: 'invited', memberships: [membershipOf({ centre: 'wiesbaden-2' })] }),
    person('alt', { state: 'left', leftOn: '2026-10-01', memberships: [membershipOf({ person: 'p-alt', until: '2026-09-30' })] }),
  ],
  standIns: [],
  mayGive: ['counsellor', 'siteAdministration', 'dataProtection'],
  sites: [
    {
      code: 'wiesbaden',
      centres: [
        { code: 'wiesbaden-1', name: 'Beratungsstelle Wiesbaden 1' },
        { code: 'wiesbaden-2', name: 'Beratungsstelle Wiesbaden 2' },
      ],
    },
  ],
};
const rules = { idleMinutes: 30, sessionHours: 12, invitationDays: 7, emergencyHours: 8, secondFactorForEverybody: false };
const loosest = { ...rules, emergencyHours: 12 };

function open(role: AccessRole, people: Partial<People>, answering: Answering = () => undefined): Received[] {
  const received = serverFor(signedIn(role), (request) => {
    const { method, path } = request;
    const answer = answering(request);
    if (answer !== undefined) return answer;
    if (path === '/people' && method === 'GET') return json({ ...known, ...people });
    if (path.endsWith('/rules')) return json({ site: 'wiesbaden', rules, loosest });
    return path === '/settings' ? json({ quiet: false, mail: 'configured' }) : undefined;
  });
  visit('/menschen');
  return received;
}

const sent = (received: readonly Received[], method: string, path: string) =>
  received.find((request) => request.method === method && request.path === path)?.body;
const row = async (name: string): Promise<HTMLElement> => {
  const found = (await screen.findByRole('heading', { name })).closest('li');
  if (found === null) throw new Error(`${name} is in no row`);
  return found;
};
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

test('people stand at their centre, with roles, state and second factor; whoever has left stands apart', async () => {
  open('siteAdministration', {});
  const first = await screen.findByRole('region', { name: 'Beratungsstelle Wiesbaden 1' });
  expect(
    within(first)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual(['weber', 'yilmaz']);
  expect(within(await row('neu')).getByText('eingeladen')).toBeInTheDocument();
  expect(within(await row('hoffmann')).getByText('noch ohne zweiten Faktor')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Wiesbaden, ganzer Standort' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'alt' })).not.toBeInTheDocument();
  await press(/^Ausgeschieden/u);
  expect(screen.getByRole('heading', { name: 'alt' })).toBeInTheDocument();
});

test('whoever only reads finds nothing to press', async () => {
  open('counsellor', { mayGive: [] });
  await row('weber');
  for (const name of ['Jemanden einladen', /^Ändern/u, 'Vertretung eintragen', 'Regeln speichern'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
});

test('an invitation asks for what the role needs, and shows the link where no mail went out', async () => {
  const received = open('siteAdministration', {}, ({ method, path }) =>
    method === 'POST' && path === '/people' ? json({ id: 'p-x', link: 'https://etappe.example/einladung#geheim' }, 201) : undefined,
  );
  await press('Jemanden einladen');
  await press('Einladen');
  expect(await screen.findByText('Bitte wählen Sie die Rolle.')).toBeInTheDocument();
  await userEvent.type(screen.getByRole('textbox', { name: 'Vor- und Nachname' }), 'Ali Demir');
  await userEvent.type(screen.getByRole('textbox', { name: 'E-Mail-Adresse' }), 'ali@example.org');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rolle' }), 'Berater:in');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Beratungsstelle' }), 'Beratungsstelle Wiesbaden 2');
  await press('Einladen');
  expect(await screen.findByRole('textbox', { name: 'Link zum Annehmen' })).toHaveValue('https://etappe.example/einladung#geheim');
  const membership = { role: 'counsellor', site: 'wiesbaden', centre: 'wiesbaden-2', team: null, from: today, until: null };
  expect(sent(received, 'POST', '/people')).toEqual({ name: 'Ali Demir', email: 'ali@example.org', membership });
  await press('Weitergegeben: Ali Demir');
  expect(screen.queryByRole('textbox', { name: 'Link zum Annehmen' })).not.toBeInTheDocument();
});

test('a link that was not passed on yet stays when the next one is made; another one for the same person takes its place', async () => {
  let made = 0;
  open('siteAdministration', {}, ({ method, path }) => {
    if (method !== 'POST' || !path.startsWith('/people')) return undefined;
    made += 1;
    return json({ id: 'p-x', link: `https://etappe.example/einladung#${made}` }, 201);
  });
  const renew = async (name: string) => {
    await press(`Ändern: ${name}`);
    await press('Zugang erneuern');
    await press('Neuen Link geben');
    await waitFor(() => expect(screen.getByRole('heading', { name: `Der Link für ${name}` })).toBeInTheDocument());
    await press('Fertig');
  };
  const links = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Link zum Annehmen' }).map(({ value }) => value.slice(-2));
  await renew('neu');
  await renew('yilmaz');
  expect(links()).toEqual(['#2', '#1']);
  await renew('neu');
  await waitFor(() => expect(links()).toEqual(['#3', '#2']));
  await press('Weitergegeben: yilmaz');
  expect(links()).toEqual(['#3']);
});

test('a role of the site asks for no centre', async () => {
  open('siteAdministration', {});
  await press('Jemanden einladen');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rolle' }), 'Verwaltung der Beratungsstelle');
  expect(screen.queryByRole('combobox', { name: 'Beratungsstelle' })).not.toBeInTheDocument();
});

test('an address that is known already says where to go instead', async () => {
  open('siteAdministration', {}, ({ method }) => (method === 'POST' ? problem('emailTaken', 409) : undefined));
  await press('Jemanden einladen');
  await userEvent.type(screen.getByRole('textbox', { name: 'Vor- und Nachname' }), 'Ali Demir');
  await userEvent.type(screen.getByRole('textbox', { name: 'E-Mail-Adresse' }), 'weber@example.org');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rolle' }), 'Verwaltung der Beratungsstelle');
  await press('Einladen');
  expect(await screen.findByRole('alert')).toHaveTextContent('Diese Adresse gehört schon jemandem in Etappe.');
});

test('a role is ended today, and a new link renews the access', async () => {
  const received = open('siteAdministration', {}, ({ method, path }) => {
    if (method === 'PUT') return json({ id: 'm-0000000000000001' });
    return path === '/people/p-weber/invitation' ? json({ id: 'p-weber', link: null }) : undefined;
  });
  await press('Ändern: weber');
  await press('Zu heute beenden: Berater:in');
  await waitFor(() =>
    expect(sent(received, 'PUT', '/people/p-weber/memberships/m-0000000000000001')).toMatchObject({ role: 'counsellor', until: today }),
  );
  await press('Zugang erneuern');
  await press('Neuen Link geben');
  expect(await screen.findByText('Der Link ist an weber@example.org unterwegs.')).toBeInTheDocument();
});

test('a role that ends today can be kept after all', async () => {
  const ending = person('weber', { memberships: [membershipOf({ person: 'p-weber', until: today })] });
  const received = open('siteAdministration', { people: [ending] }, ({ method }) =>
    method === 'PUT' ? json({ id: 'm-0000000000000001' }) : undefined,
  );
  await press('Ändern: weber');
  await press('Doch nicht beenden: Berater:in');
  await waitFor(() =>
    expect(sent(received, 'PUT', '/people/p-weber/memberships/m-0000000000000001')).toMatchObject({ role: 'counsellor', until: null }),
  );
});

test('where a role is given by others it says by whom, and offers nothing that would be refused', async () => {
  open('systemAdministration', { mayGive: ['siteAdministration', 'systemAdministration'] });
  await press('Ändern: weber');
  expect(screen.getByText('Diese Rolle gibt und beendet die Verwaltung der Beratungsstelle.')).toBeVisible();
  await press('Zugang erneuern');
  await press('Scheidet aus');
  expect(screen.getAllByText(/^Das macht, wer alle Rollen dieser Person vergibt/u)).toHaveLength(2);
  for (const name of ['Zu heute beenden: Berater:in', 'Neuen Link geben', 'Ausscheiden bestätigen'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
});

test('a lost second factor ends only where somebody says so, and whoever has none is not asked', async () => {
  const received = open('siteAdministration', {}, ({ path }) =>
    path.endsWith('/invitation') ? json({ id: 'p-x', link: null }) : undefined,
  );
  await press('Ändern: hoffmann');
  await press('Zugang erneuern');
  expect(screen.queryByRole('checkbox', { name: /^Auch der zweite Faktor/u })).not.toBeInTheDocument();
  await press('Fertig');
  await press('Ändern: weber');
  await press('Zugang erneuern');
  await press('Neuen Link geben');
  await waitFor(() => expect(sent(received, 'POST', '/people/p-weber/invitation')).toEqual({ alsoSecondFactor: false }));
  await press('Fertig');
  await press('Ändern: yilmaz');
  await press('Zugang erneuern');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Auch der zweite Faktor ist verloren/u }));
  await press('Neuen Link geben');
  await waitFor(() => expect(sent(received, 'POST', '/people/p-yilmaz/invitation')).toEqual({ alsoSecondFactor: true }));
});

test('somebody is signed out everywhere, and the page says so', async () => {
  const received = open('siteAdministration', {}, ({ method }) => (method === 'DELETE' ? nothing() : undefined));
  await press('Ändern: weber');
  await press('Gerät verloren');
  await press('Überall abmelden');
  expect(await screen.findByText('weber ist überall abgemeldet.')).toBeInTheDocument();
  expect(received.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual(['/people/p-weber/sessions']);
});

test('whoever leaves is asked about first; cases that remain are the team lead’s to hand over', async () => {
  const received = open('siteAdministration', {}, ({ path }) => (path.endsWith('/departure') ? problem('casesRemain', 409) : undefined));
  await press('Ändern: weber');
  await press('Scheidet aus');
  expect(sent(received, 'POST', '/people/p-weber/departure')).toBeUndefined();
  await press('Ausscheiden bestätigen');
  expect(await screen.findByText(/Bitten Sie zuerst die Teamleitung/u)).toBeInTheDocument();
});

test('a team lead hears how many cases go to whom before handing them over, and what could not go', async () => {
  const received = open('teamLead', { mayGive: [] }, ({ path }) =>
    path.endsWith('/caseload') ? json({ handedOver: 22, left: ['3f9c2b71-0000'] }) : undefined,
  );
  await press('Alle Fälle übergeben: weber');
  await press('Übergeben');
  expect(sent(received, 'POST', '/people/p-weber/caseload')).toBeUndefined();
  expect(within(screen.getByRole('combobox', { name: 'Wer übernimmt?' })).queryByRole('option', { name: 'neu' })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wer übernimmt?' }), 'yilmaz');
  expect(screen.getByText(/^23 Fälle gehen an yilmaz über/u)).toBeInTheDocument();
  await press('Übergeben');
  expect(await screen.findByText('22 Fälle sind übergeben.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Fall 3f9c2b71' })).toBeInTheDocument();
  expect(sent(received, 'POST', '/people/p-weber/caseload')).toEqual({ to: 'p-yilmaz' });
});

test('a stand-in has an end, and is entered at the centre both work at', async () => {
  const received = open('teamLead', { mayGive: [] }, ({ method, path }) =>
    method === 'POST' && path === '/stand-ins' ? json({ id: 's-0000000000000001' }, 201) : undefined,
  );
  await press('Vertretung eintragen');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wer wird vertreten?' }), 'weber');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wer vertritt?' }), 'yilmaz');
  await press('Eintragen');
  expect(await screen.findByText(/Jede Vertretung endet/u)).toBeInTheDocument();
  await userEvent.type(screen.getByRole('textbox', { name: 'Bis wann?' }), '04.12.2026');
  await press('Eintragen');
  await waitFor(() =>
    expect(sent(received, 'POST', '/stand-ins')).toEqual({
      for: 'p-weber',
      by: 'p-yilmaz',
      centre: 'wiesbaden-1',
      from: today,
      until: '2026-12-04',
    }),
  );
});

test('a stand-in can be ended', async () => {
  const standIns = [{ id: 's-0000000000000001', for: 'p-weber', by: 'p-yilmaz', centre: 'wiesbaden-1', from: today, until: '2026-12-04' }];
  const received = open('siteAdministration', { standIns }, ({ method }) => (method === 'DELETE' ? nothing() : undefined));
  await press('Beenden: yilmaz vertritt weber');
  await waitFor(() =>
    expect(received.some(({ method, path }) => method === 'DELETE' && path === '/stand-ins/s-0000000000000001')).toBe(true),
  );
});

test('whoever looks after several sites chooses one before its rules are shown', async () => {
  const more: People['sites'][number] = { code: 'leipzig', centres: [] };
  const received = open('systemAdministration', { sites: [more, ...known.sites] }, ({ path }) =>
    path.endsWith('/rules') ? json({ site: 'wiesbaden', rules, loosest }) : undefined,
  );
  const rulesOf = within(await screen.findByRole('region', { name: 'Regeln eines Standorts' }));
  expect(received.filter(({ path }) => path.endsWith('/rules'))).toEqual([]);
  await userEvent.selectOptions(rulesOf.getByRole('combobox', { name: 'Standort' }), 'Wiesbaden');
  expect(await screen.findByRole('region', { name: 'Regeln für Wiesbaden' })).toBeInTheDocument();
});

test('the rules of a site get tighter only, and each field says how far it may go', async () => {
  const received = open('siteAdministration', {});
  const idle = await screen.findByRole('textbox', { name: 'Minuten ohne Arbeit bis zur Abmeldung' });
  expect(idle).toHaveAccessibleDescription('höchstens 30');
  await userEvent.clear(idle);
  await userEvent.type(idle, '45');
  await press('Regeln speichern');
  expect(await screen.findByText('Eine ganze Zahl von 5 bis 30.')).toBeInTheDocument();
  expect(sent(received, 'PUT', '/sites/wiesbaden/rules')).toBeUndefined();
  await userEvent.clear(idle);
  await userEvent.type(idle, '15');
  await press('Regeln speichern');
  expect(await screen.findByText('Die Regeln gelten ab der nächsten Anmeldung.')).toBeInTheDocument();
  expect(sent(received, 'PUT', '/sites/wiesbaden/rules')).toEqual({ ...rules, idleMinutes: 15 });
});
