// The retention calendar: what may be erased first, month by month, with what stands against it and who has agreed.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Retention, RetentionRow } from '../../../src/contract/erasure.ts';
import { retentionGroups } from '../../../src/ui/access/retention/groups.ts';
import { json } from '../network.ts';
import { visit } from '../render.tsx';
import { serverFor, signedIn } from './someone.ts';

const row = (id: string, until: string, facts: Partial<RetentionRow> = {}): RetentionRow => ({
  case: `${id}-0000-0000`,
  name: null,
  site: 'wiesbaden',
  centre: 'wiesbaden-2',
  closedOn: '2025-11-02',
  until,
  isOver: false,
  isOnHold: false,
  isApproved: false,
  ...facts,
});
const answerOf = (cases: readonly RetentionRow[], more: Partial<Retention> = {}): Retention => ({
  asOf: '2026-11-22',
  rules: [{ standard: '2026.1', months: 12 }],
  cases: [...cases],
  total: cases.length,
  due: cases.filter(({ isOver, isOnHold }) => isOver && !isOnHold).length,
  ...more,
});

const serverWith = (answering: (path: string) => Retention) =>
  serverFor(signedIn('dataProtection'), ({ path }) => (path.startsWith('/retention') ? json(answering(path)) : undefined));

test('what may go today stands first, wherever its day lies, and then month by month', () => {
  const rows = [
    row('a', '2026-11-02', { isOver: true }),
    row('b', '2026-12-01'),
    row('c', '2026-12-24'),
    row('d', '2027-03-01', { isOver: true }),
  ];
  expect(retentionGroups(rows).map(({ month, rows: found }) => [month, found.map(({ case: id }) => id[0])])).toEqual([
    [null, ['a', 'd']],
    ['2026-12-01', ['b', 'c']],
  ]);
});

test('each file says from which day, what stands against it and whether somebody has agreed', async () => {
  const due = row('aaaaaaaa', '2026-11-02', { name: 'Amira Musterfrau', isOver: true, isApproved: true });
  const held = row('bbbbbbbb', '2026-11-10', { isOver: true, isOnHold: true });
  serverWith(() => answerOf([due, held, row('cccccccc', '2026-12-24')]));
  visit('/aufbewahrung');
  expect(await screen.findByText('Eine Akte darf gelöscht werden.')).toBeInTheDocument();
  const over = within(screen.getByRole('region', { name: 'Frist vorbei' }));
  const [, first, second] = over.getAllByRole('row');
  expect(first).toHaveTextContent('Löschen ab 02.11.2026Amira MusterfrauFall aaaaaaaaBeratungsstelle Wiesbaden 2');
  expect(first).toHaveTextContent('darf gelöscht werdenZustimmung liegt vor');
  expect(second).toHaveTextContent(/Fall bbbbbbbb.*ausgesetzt$/u);
  expect(within(screen.getByRole('region', { name: 'Dezember 2026' })).getByRole('link', { name: 'Fall cccccccc' })).toBeInTheDocument();
  expect(screen.getByText('Standard 2026.1: 12 Monate nach dem Abschluss')).toBeInTheDocument();
});

test('more of them are asked for, and whoever asked goes on reading at the first new one', async () => {
  const [first, second] = [row('aaaaaaaa', '2026-12-01'), row('bbbbbbbb', '2026-12-02')];
  serverWith((path) => answerOf([path.endsWith('offset=0') ? first : second], { total: 2 }));
  visit('/aufbewahrung');
  await userEvent.click(await screen.findByRole('button', { name: 'Weitere zeigen' }));
  expect(await screen.findByRole('link', { name: 'Fall bbbbbbbb' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Weitere zeigen' })).not.toBeInTheDocument();
});

test('without a closed file it says when one will stand there', async () => {
  serverWith(() => answerOf([], { rules: [] }));
  visit('/aufbewahrung');
  expect(await screen.findByRole('region', { name: 'Noch keine abgeschlossene Akte' })).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('whoever works in another role is told so', async () => {
  serverFor(signedIn('counsellor'));
  visit('/aufbewahrung');
  expect(await screen.findByRole('heading', { name: 'Das gehört nicht zu Ihrer Rolle.' })).toBeInTheDocument();
});
