// What each role does and sees: said before somebody is given one.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AccessRole } from '../../../src/organisation/access-role.ts';
import { RoleTasks } from '../../../src/ui/access/people/role-tasks.tsx';

test('of every role that may be given its task can be read, and of no other', async () => {
  const roles = AccessRole.options.filter((role) => role !== 'systemAdministration');
  render(<RoleTasks roles={roles} level={3} />);
  await userEvent.click(screen.getByRole('button', { name: 'Was darf welche Rolle?' }));
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toContain('Vertretungskraft');
  const told = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect([told.length, new Set(told).size]).toEqual([roles.length, roles.length]);
  expect(screen.getByText('Führt Fälle und liest, was in ihnen gesagt wurde.')).toBeVisible();
  expect(screen.queryByText(/^Sorgt dafür, dass Etappe läuft/u)).not.toBeInTheDocument();
});
