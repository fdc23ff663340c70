// What is said when a change of the organisation was not taken.
import { Problem } from '../../parts/api/problem.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** Null where nothing went wrong. */
export function useTroubleWords(): (error: Error | null) => string | null {
  const { t } = useLanguage(texts);
  return (error) => {
    if (error === null) return null;
    if (!(error instanceof Problem)) return t.notDone;
    if (error.code === 'emailTaken') return t.emailTaken;
    if (error.code === 'casesRemain') return t.casesRemain;
    if (error.code === 'lastAdministration') return t.lastAdministration;
    if (error.code === 'ownRoles') return t.ownRoles;
    if (error.kind === 'closed') return t.notAllowed;
    return error.kind === 'offline' ? t.offline : t.notDone;
  };
}
