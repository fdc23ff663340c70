// The roles people sign in with, by name. Those a record knows are called as the standard calls them.
import type { Role } from '../../../../machines/actor.ts';
import type { AccessRole } from '../../../organisation/access-role.ts';
import { useLanguage, type Texts } from './language.tsx';

type OnScreenOnly = Exclude<AccessRole, Role>;

const texts: Texts<Readonly<Record<OnScreenOnly, string>>> = {
  de: { qualityAssurance: 'Qualitätssicherung', evaluator: 'Evaluation', systemAdministration: 'Systemverwaltung' },
  en: { qualityAssurance: 'Quality assurance', evaluator: 'Evaluation', systemAdministration: 'System administration' },
};
const isOnScreenOnly = (role: AccessRole): role is OnScreenOnly => role in texts.de;

export function useRoleName(): (role: AccessRole) => string {
  const { say, t } = useLanguage(texts);
  return (role) => (isOnScreenOnly(role) ? t[role] : say.role(role));
}
