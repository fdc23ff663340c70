// What is irregular in a case and waits for whoever looks at the list, with the way to it.
import { Link } from '@tanstack/react-router';
import { useActor } from '../../parts/api/use-actor.ts';
import type { CaseRow } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** Nothing for somebody who can clear none of it. */
export function ToClear({ row: { id, marks } }: { readonly row: CaseRow }) {
  const { t } = useLanguage(texts);
  const { role } = useActor();
  const waiting = marks[role];
  if (waiting === undefined) return null;
  return (
    <Link to="/cases/$id/history" params={{ id }} search={{ clear: waiting.first }} className="triage-clear">
      {t.toClear(waiting.count)}
    </Link>
  );
}
