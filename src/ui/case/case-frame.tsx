// The head of a case, its stages, and the page of it that is open.
import { Outlet, useParams } from '@tanstack/react-router';
import { useCase } from '../api/queries.ts';
import { useLanguage } from '../language.tsx';
import { Trouble } from '../shell/trouble.tsx';

export function CaseFrame() {
  const { id } = useParams({ from: '/cases/$id' });
  const { t } = useLanguage();
  const { data: view, error, refetch } = useCase(id);
  if (view === undefined)
    return error === null ? <p className="page">{t.loading}</p> : <Trouble error={error} onRetry={() => void refetch()} />;
  return <Outlet />;
}
