// The irregular entries of a case that wait for somebody, by the roles that can clear them (T27).
import { Role } from '../../../machines/actor.ts';
import { clearers } from '../../../machines/case/checks/roles.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { openMarks } from '../../../machines/case/context/read.ts';
import type { CaseRow } from '../../contract/case-row.ts';

/** Each sees those they can do something about; a role without any is left out. */
export function clearableBy(context: CaseContext): CaseRow['marks'] {
  const open = openMarks(context);
  const byRole = Role.options.map((role) => {
    const numbers = open.filter(([, mark]) => clearers(mark).includes(role)).map(([seq]) => Number(seq));
    return [role, { count: numbers.length, first: Math.min(...numbers) }] as const;
  });
  return Object.fromEntries(byRole.filter(([, { count }]) => count > 0));
}
