// The roles people sign in with, by name. Those a record knows are called as the standard calls them.
import type { AccessRole } from '../../../organisation/access-role.ts';
import { useLanguage } from './language.tsx';
import { names, tasks, type OnScreenOnly } from './role-texts.ts';

const isOnScreenOnly = (role: AccessRole): role is OnScreenOnly => role in names.de;

export function useRoleName(): (role: AccessRole) => string {
  const { say, t } = useLanguage(names);
  return (role) => (isOnScreenOnly(role) ? t[role] : say.role(role));
}

/** What somebody in this role does and sees, in a sentence (`src/server/access/can.ts`). */
export function useRoleTask(): (role: AccessRole) => string {
  const { t } = useLanguage(tasks);
  return (role) => t[role];
}
