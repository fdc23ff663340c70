// What is said when the server does not take what was given: what is the matter and what to do. Never whether an address is known.
import { Problem } from '../../parts/api/problem.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** Null where nothing went wrong. `isOwn`: the address is known, only the password was asked for. */
export function useProblemWords(isOwn = false): (error: Error | null) => string | null {
  const { t } = useLanguage(texts);
  return (error) => {
    if (error === null) return null;
    if (!(error instanceof Problem)) return t.other;
    switch (error.code) {
      case 'signInRefused':
        return isOwn ? t.wrongPassword : t.refused;
      case 'accessEnded':
        return t.accessEnded;
      case 'codeRefused':
        return t.codeRefused;
      case 'backupCodeRefused':
        return t.backupCodeRefused;
      case 'tooManyAttempts':
        return t.tooMany(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)));
      case 'linkSpent':
        return t.linkSpent;
      default:
        return error.kind === 'offline' ? t.offline : t.other;
    }
  };
}
