// A page of one case: waits for its view, and says what happened where there is none.
import type { ReactNode } from 'react';
import { isGone } from '../api/problem.ts';
import { useCase } from '../api/queries.ts';
import type { CaseView } from '../api/views.ts';
import { CaseGone } from '../draft/case-gone.tsx';
import { TodayProvider } from '../kit/today.ts';
import { useLanguage } from '../words/language.tsx';
import { Trouble } from './trouble.tsx';

type WithCaseProps = { readonly id: string; readonly children: (view: CaseView) => ReactNode };

/** A view that is there stays, also when reading it anew fails: nobody loses a page they are typing on. Only what is gone goes. */
export function WithCase({ id, children }: WithCaseProps) {
  const { t } = useLanguage();
  const { data: view, error, refetch } = useCase(id);
  if (view !== undefined && isGone(error)) return <CaseGone id={id} />;
  if (view !== undefined) return <TodayProvider value={view.today}>{children(view)}</TodayProvider>;
  return error === null ? <p className="page soft">{t.loading}</p> : <Trouble error={error} onRetry={() => void refetch()} />;
}
