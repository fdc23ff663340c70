// Emergency access: what follows is said before; it is seen on the case, by whoever is responsible, and in the access log.
import { createMemoryHistory } from '@tanstack/react-router';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { EmergencyRow } from '../../../src/ui/parts/api/case-access.ts';
import { json, nothing, type Answering } from '../network.ts';
import { visit } from '../render.tsx';
import { viewAfter } from '../views.ts';
import { problem, serverFor, signedIn } from './someone.ts';

const view = viewAfter(3);
const running: EmergencyRow = {
  id: 'e-1',
  case: view.id,
  client: 'Amira Musterfrau',
  reason: 'Suizidgedanken am Telefon',
  begunAt: '2026-11-22T08:00:00Z',
  endsAt: '2026-11-22T16:00:00Z',
  person: 'p-weber',
  name: 'Jana Weber',
  isMine: true,
};

const caseServer: Answering = ({ path }) => {
  if (path === `/cases/${view.id}`) return json(view);
  if (path.startsWith('/translations/')) return json({ mayReview: false, counts: [], reviews: [] });
  return path.endsWith('/household') ? json({ cases: [] }) : undefined;
};
const serverWith = (emergencies: readonly EmergencyRow[], answering: Answering = () => undefined) =>
  serverFor(signedIn('counsellor'), (request) => {
    const answer = answering(request) ?? caseServer(request);
    if (answer !== undefined) return answer;
    return request.path === '/emergencies' ? json({ emergencies }) : undefined;
  });

test('what follows is said before, and a name and a reason open the case', async () => {
  const received = serverWith([], ({ method }) => (method === 'POST' ? json({ emergencies: [running] }, 201) : undefined));
  const way = createMemoryHistory({ initialEntries: ['/notzugriff'] });
  visit('/', { way });
  expect(await screen.findByText(/der Datenschutz erfahren es sofort/u)).toBeInTheDocument();
  await userEvent.type(screen.getByRole('textbox', { name: 'Ganzer Name der Klient:in' }), 'Amira Musterfrau');
  await userEvent.click(screen.getByRole('button', { name: 'Fall im Notzugriff öffnen' }));
  expect(screen.getByText('Bitte geben Sie in einem Satz den Grund an.')).toBeInTheDocument();
  await userEvent.type(screen.getByRole('textbox', { name: 'Warum ist es jetzt nötig?' }), 'Suizidgedanken am Telefon');
  await userEvent.click(screen.getByRole('button', { name: 'Fall im Notzugriff öffnen' }));
  await waitFor(() => expect(way.location.pathname).toBe(`/cases/${view.id}`));
  expect(received.find(({ path, method }) => method === 'POST' && path === '/emergencies')?.body).toEqual({
    name: 'Amira Musterfrau',
    reason: 'Suizidgedanken am Telefon',
  });
});

test('a name nobody has here says so, and what was typed stays', async () => {
  serverWith([], ({ method }) => (method === 'POST' ? problem('unknownName', 404) : undefined));
  visit('/notzugriff');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Ganzer Name der Klient:in' }), 'Amira Musterfau');
  await userEvent.type(screen.getByRole('textbox', { name: 'Warum ist es jetzt nötig?' }), 'Suizidgedanken am Telefon');
  await userEvent.click(screen.getByRole('button', { name: 'Fall im Notzugriff öffnen' }));
  expect(await screen.findByText(/Unter diesem Namen gibt es hier keinen Fall/u)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Ganzer Name der Klient:in' })).toHaveValue('Amira Musterfau');
});

test('a site without it says what to do in danger', async () => {
  serverFor(signedIn('counsellor', { mayOpenInEmergency: false }));
  visit('/notzugriff');
  expect(await screen.findByText(/rufen Sie die 110 oder 112/u)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test.each(['dataProtection', 'teamLead'] as const)('%s opens none, and sees which are running', async (role) => {
  const emergencies = [{ ...running, client: role === 'teamLead' ? null : running.client, isMine: false }];
  serverFor(signedIn(role), ({ path }) => (path === '/emergencies' ? json({ emergencies }) : undefined));
  visit('/notzugriff');
  expect(await screen.findByText(/In Ihrer Rolle öffnen Sie keinen Fall im Notzugriff/u)).toBeInTheDocument();
  const called = role === 'teamLead' ? `Fall ${view.id.slice(0, 8)}` : 'Amira Musterfrau';
  expect(await screen.findByRole('link', { name: called })).toHaveAttribute('href', `/cases/${view.id}`);
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  cleanup();
  visit('/');
  // The list may come after it, and begins the page anew.
  await waitFor(() => expect(screen.getByText('Ein Notzugriff läuft')).toBeInTheDocument());
});

test.each([true, false])('a case of a colleague leads to the emergency access whoever may use it (%s)', async (mayOpenInEmergency) => {
  serverFor(signedIn('counsellor', { mayOpenInEmergency }), ({ path }) =>
    path === '/cases/of-a-colleague' ? problem('unknownCase', 404) : undefined,
  );
  visit('/cases/of-a-colleague');
  expect(await screen.findByText(/oder der Fall gehört zu jemand anderem/u)).toBeInTheDocument();
  expect(screen.queryAllByRole('link', { name: 'Zum Notzugriff' })).toHaveLength(mayOpenInEmergency ? 1 : 0);
});

test('the case says until when, and can be left at once', async () => {
  const received = serverWith([running], ({ method }) => (method === 'DELETE' ? nothing() : undefined));
  const way = createMemoryHistory({ initialEntries: [`/cases/${view.id}/history`] });
  visit('/', { way });
  expect(await screen.findByText('Notzugriff bis 22.11.2026, 17:00')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^Notzugriff beenden/u }));
  await waitFor(() => expect(way.location.pathname).toBe('/notzugriff'));
  expect(received.some(({ method, path }) => method === 'DELETE' && path === '/emergencies/e-1')).toBe(true);
});

test('whoever is responsible sees on the start page who looks in, why and until when', async () => {
  serverWith([{ ...running, isMine: false, name: 'Deniz Yılmaz' }]);
  visit('/');
  await waitFor(() => expect(screen.getByText('Notzugriff auf einen Ihrer Fälle')).toBeInTheDocument());
  expect(screen.getByText(/Deniz Yılmaz, bis 17:00. Grund: Suizidgedanken am Telefon/u)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Zum Fall/u })).toHaveAttribute('href', `/cases/${view.id}`);
});

test('the access log says who did what when, in which role, and what was an emergency', async () => {
  const entry = { role: 'counsellor', person: 'p-weber', name: 'Jana Weber', reason: null, isEmergency: false } as const;
  serverWith([], ({ path }) => {
    if (path.endsWith('/accesses?offset=0'))
      return json({
        accesses: [
          { ...entry, at: `${view.today}T09:15:00Z`, kind: 'read', isEmergency: true, name: null, role: 'deputy' },
          { ...entry, at: '2026-11-22T09:14:00Z', kind: 'emergencyBegun', isEmergency: true, reason: 'Suizidgedanken am Telefon' },
        ],
        next: 2,
      });
    return path.endsWith('/accesses?offset=2')
      ? json({ accesses: [{ ...entry, at: '2026-11-20T09:00:00Z', kind: 'printed' }], next: null })
      : undefined;
  });
  visit(`/cases/${view.id}/accesses`);
  const rows = await screen.findAllByRole('row');
  // With its day, although it was today: what is printed is read on another day.
  expect(rows[1]).toHaveTextContent(/^\d\d?\.\d\d?\.\d{4}, \d\d:15nicht mehr bekanntVertretungskraftgelesen, im Notzugriff/u);
  expect(rows[2]).toHaveTextContent('Jana WeberBerater:inNotzugriff begonnenGrund: Suizidgedanken am Telefon');
  await userEvent.click(screen.getByRole('button', { name: 'Frühere zeigen' }));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4));
  expect(within(screen.getByRole('table')).getByText('gedruckt')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Frühere zeigen' })).not.toBeInTheDocument();
});
