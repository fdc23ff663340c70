// What is said about an error: what happened and what to do.
import { Problem } from '../api/problem.ts';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

/** What is no `Problem` is a defect of the program: its own message is shown, to be passed on. */
export function useTroubleOf(error: Error) {
  const { t } = useLanguage(texts);
  const kind = error instanceof Problem ? error.kind : 'crash';
  switch (kind) {
    case 'offline':
      return { kind, title: t.offlineTitle, words: t.offline };
    case 'unknown':
      return { kind, title: t.unknownTitle, words: t.unknown };
    case 'closed':
      return { kind, title: t.closedTitle, words: t.closed };
    case 'crash':
      return { kind, title: t.crashTitle, words: `${t.crash} ${error.message}` };
    default:
      return { kind, title: t.otherTitle, words: t.other };
  }
}
