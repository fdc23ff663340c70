// Whose case it is, for whoever looks after cases of others; and what stands where there is no case yet.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { essen } from '../../../src/scenarios/lives/essen.ts';
import type { AccessRole } from '../../../src/organisation/access-role.ts';
import type { CaseRow, CaseView, Session } from '../../../src/ui/parts/api/views.ts';
import { json } from '../network.ts';
import { visit } from '../render.tsx';
import { caseRow, viewAfter } from '../views.ts';
import { serverFor, signedIn, today } from './someone.ts';

const staff: Session['staff'] = [
  { role: 'teamLead', id: 'p-weber', name: 'Jana Weber' },
  { role: 'counsellor', id: 'p-demir', name: 'Elif Demir' },
  { role: 'counsellor', id: 'p-roth', name: 'Anna Roth' },
];

function list(role: AccessRole, rows: readonly CaseRow[], names = staff) {
  serverFor({ ...signedIn(role), staff: names }, ({ path }) =>
    path.startsWith('/cases?')
      ? json({ today, counts: { calm: rows.length }, total: rows.length, cases: rows, next: null, damaged: [] })
      : undefined,
  );
  visit('/?whose=all');
}

const rowOf = async (id: string) => (await screen.findByRole('link', { name: `Fall ${id}` })).closest('li')?.textContent ?? '';

test('a team lead reads in each row who is responsible, also where that is nobody or somebody who has left', async () => {
  const nameless = (id: string, counsellor: string | null) => caseRow({ id, name: null, counsellor });
  list('teamLead', [nameless('aaaaaaaa', 'p-demir'), nameless('bbbbbbbb', null), nameless('cccccccc', 'p-gone')]);
  expect(await rowOf('aaaaaaaa')).toContain('Zuständig: Elif Demir');
  expect(await rowOf('bbbbbbbb')).toContain('Noch niemand zuständig');
  expect(await rowOf('cccccccc')).toContain('Zuständig: jemand, der hier nicht mehr arbeitet');
});

test('a counsellor reads it of the cases of others only', async () => {
  list('counsellor', [caseRow({ id: 'mine', counsellor: 'p-weber' }), caseRow({ id: 'theirs', name: 'Olena', counsellor: 'p-demir' })]);
  expect((await screen.findByRole('link', { name: 'Olena' })).closest('li')).toHaveTextContent('Zuständig: Elif Demir');
  expect(screen.getAllByText(/Zuständig/u)).toHaveLength(1);
});

test('whoever is told no names of colleagues reads nothing of it', async () => {
  list('qualityAssurance', [caseRow({ id: 'aaaaaaaa', name: null, counsellor: null })], []);
  expect(await rowOf('aaaaaaaa')).not.toMatch(/zuständig/iu);
});

test.each<[AccessRole, RegExp]>([
  ['counsellor', /^Name, Zustand/u],
  ['dataProtection', /^Name, Zustand/u],
  ['teamLead', /^Fallnummer, Zustand, Sprache oder wer zuständig ist/u],
  ['qualityAssurance', /^Fallnummer, Zustand, Sprache oder Standort/u],
])('the hint of the search says to %s what can be found', async (role, hint) => {
  list(role, [caseRow({})]);
  expect(await screen.findByText(hint)).toBeInTheDocument();
});

test('on a case a team lead reads who is responsible, and in the form that changes it', async () => {
  const whole = viewAfter(60, essen);
  const { context } = whole.state;
  const state = { ...whole.state, context: { ...context, file: { ...context.file, counsellor: 'p-demir' } } };
  const view: CaseView = { ...whole, state, sight: 'clocks', words: {}, drafts: {}, drafted: {}, dossier: {} };
  serverFor({ ...signedIn('teamLead'), staff }, ({ path }) => (path === `/cases/${view.id}` ? json(view) : undefined));
  visit(`/cases/${view.id}`);
  expect(await screen.findByText('Zuständig: Elif Demir')).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: /^Zuständige Berater:in festlegen/u }));
  const form = screen.getByRole('region', { name: 'Was Sie hier tun können' });
  expect(within(form).getByText('Zuständig: Elif Demir')).toBeInTheDocument();
});

test.each<[AccessRole, string]>([
  ['teamLead', 'Sobald Berater:innen einen Fall anlegen, steht er hier mit seinen Tagen, ohne Namen und Worte.'],
  ['qualityAssurance', 'Sobald Berater:innen einen Fall anlegen, steht er hier mit seinen Tagen, ohne Namen und Worte.'],
  ['dataProtection', 'Sobald Berater:innen einen Fall anlegen, steht er hier mit seinen Tagen.'],
])('where there is no case yet %s reads what will stand here, and is not asked to open one', async (role, words) => {
  serverFor(signedIn(role));
  visit('/');
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Neuer Fall' })).not.toBeInTheDocument();
});

test('a counsellor without a case of their own is not told of a first one: they may have handed it over', async () => {
  serverFor(signedIn('counsellor'));
  visit('/');
  expect(await screen.findByText('Mit einer Anfrage fängt ein Fall an. Ein Name ist dafür nicht nötig.')).toBeInTheDocument();
  expect(screen.queryByText(/ersten Fall/u)).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Neuer Fall' })).toBeInTheDocument();
});
