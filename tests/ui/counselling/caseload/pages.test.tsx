// The start page and the pages for when something is missing.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answerWith, json } from '../../network.ts';
import { visit } from '../../render.tsx';
import { caseRow, sessionOn, viewAfter } from '../../views.ts';
import { answerCases, askedIn, isForCases } from './server.ts';
import type { CaseRow } from '../../../../src/ui/parts/api/views.ts';

const today = '2026-11-22';
const serverWith = (...cases: readonly CaseRow[]) =>
  answerWith(({ method, path }) => {
    if (path === '/session') return json({ ...sessionOn(today), setDay: true });
    if (path === '/cases' && method === 'POST') return json({ id: 'case-new' }, 201);
    return path.startsWith('/cases?') ? json(answerCases(cases, { path, body: null })) : undefined;
  });

test('a set day is never mistaken for the real one', async () => {
  serverWith();
  visit('/');
  expect(await screen.findByText(/Heute ist hier der 22.11.2026/u)).toBeInTheDocument();
});

test('an empty caseload says what to do', async () => {
  serverWith();
  visit('/');
  expect(await screen.findByRole('heading', { name: 'Sie haben hier keinen eigenen Fall.' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('link', { name: 'Alle Fälle' }));
  expect(await screen.findByRole('heading', { name: 'Noch kein Fall' })).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: 'Neuer Fall' }).length).toBeGreaterThan(0);
});

test('the screen speaks English when asked to', async () => {
  serverWith(caseRow({ group: 'dueThisWeek' }), caseRow({ id: 'b', name: null }));
  visit('/');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Sprache' }), 'English');
  expect(await screen.findByRole('region', { name: /Due this week/u })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'no name' })).toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
});

test('whoever the person switch names is who acts', async () => {
  const received = serverWith();
  visit('/');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Person' }), 'teamLead:t-hoffmann');
  await screen.findByRole('heading', { name: 'Noch kein Fall' });
  expect(received.at(-1)?.headers.get('etappe-actor')).toBe('teamLead:t-hoffmann');
});

test('a new case is one request with what is needed and no empty words', async () => {
  const received = serverWith();
  visit('/new');
  await userEvent.click(await screen.findByRole('button', { name: 'Fall anlegen' }));
  expect(screen.getAllByText('Bitte auswählen.').length).toBeGreaterThan(0);
  expect(received.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: /Sprache der Person|Bevorzugte Sprache|Sprache$/u, description: /In welcher/u }),
    'Arabisch',
  );
  for (const group of screen.getAllByRole('radiogroup')) await userEvent.click(within(group).getAllByRole('radio')[0] as HTMLElement);
  // Begun and not finished, a birth date would keep it here.
  await userEvent.click(screen.getByRole('radio', { name: 'Noch nichts' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fall anlegen' }));
  const posted = received.find(({ method }) => method === 'POST');
  expect(posted?.body).toEqual({
    site: 'wiesbaden',
    proposal: { type: 'inquiry.noted', service: 'mbe', ageBand: 'minor', language: 'ar', channel: 'walkIn' },
  });
  expect(posted?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/u);
});

test.each([
  ['an address that leads nowhere', '/nirgends', 200, 'Diese Seite gibt es nicht.'],
  ['a case nobody knows', '/cases/none', 404, 'Diesen Fall gibt es hier nicht.'],
  ['a server that has a fault', '/cases/none', 500, 'Das hat nicht geklappt.'],
])('%s is said in a sentence, with a way back', async (_, address, status, title) => {
  answerWith(({ path }) => (path === '/session' ? json(sessionOn(today)) : json({}, status)));
  visit(address);
  expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Zur Fallliste' })).toBeInTheDocument();
});

test('the history says who did what on which day and by which rule; words only when wanted', async () => {
  const view = viewAfter(12);
  answerWith(({ path }) => (path === '/session' ? json(sessionOn(view.today)) : json(view)));
  visit(`/cases/${view.id}/history`);
  const entries = await screen.findAllByRole('listitem');
  expect(entries.some((entry) => /Jana Weber, Berater:in · T1/u.test(entry.textContent))).toBe(true);
  const concern = view.words['1']?.['concern'] ?? 'there is a concern';
  expect(screen.queryByText(concern, { exact: false })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /aufgeschrieben/u }));
  expect(screen.getAllByText(concern, { exact: false }).length).toBeGreaterThan(0);
});

test('the cases of whoever asks come first, and those of everybody are one press away', async () => {
  const received = serverWith(caseRow({}));
  visit('/');
  expect(await screen.findByRole('link', { name: 'Meine Fälle' })).toHaveAttribute('aria-current', 'page');
  await userEvent.click(screen.getByRole('link', { name: 'Alle Fälle' }));
  await waitFor(() => expect(received.filter(isForCases).map((request) => askedIn(request).get('whose'))).toEqual(['mine', 'all']));
  expect(screen.getByRole('link', { name: 'Alle Fälle' })).toHaveAttribute('aria-current', 'page');
});

test('cases that cannot be opened are said, and hide no other', async () => {
  answerWith((request) =>
    request.path === '/session'
      ? json(sessionOn(today))
      : json({ ...answerCases([caseRow({ id: 'b', name: 'Olena Probe' })], request), damaged: [{ id: 'x', site: 'wiesbaden' }] }),
  );
  visit('/');
  expect(await screen.findByText('Ein Fall lässt sich nicht öffnen.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Olena Probe' })).toBeInTheDocument();
});
