// A row of the caseload says that something irregular waits, to whoever can clear it, and leads to the entry.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { visit } from '../../render.tsx';
import { caseRow } from '../../views.ts';
import { serverWith } from './server.ts';

const marks = { counsellor: { count: 1, first: 6 }, teamLead: { count: 2, first: 4 } };

test('each sees what they can clear, and the way to the first of it', async () => {
  serverWith(caseRow({ id: 'a', marks }), caseRow({ id: 'b' }));
  visit('/');
  expect(await screen.findByRole('link', { name: '1 Unstimmigkeit klären' })).toHaveAttribute('href', '/cases/a/history?clear=6');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Person' }), 'teamLead:t-hoffmann');
  expect(screen.getByRole('link', { name: '2 Unstimmigkeiten klären' })).toHaveAttribute('href', '/cases/a/history?clear=4');
  expect(screen.getAllByRole('link', { name: /Unstimmigkeit/u })).toHaveLength(1);
});

test('nothing is said to somebody who can clear none of it', async () => {
  serverWith(caseRow({ id: 'a', marks: { teamLead: { count: 2, first: 4 } } }));
  visit('/');
  await screen.findByRole('link', { name: 'Amira Musterfrau' });
  expect(screen.queryByText(/Unstimmigkeit/u)).toBeNull();
});
