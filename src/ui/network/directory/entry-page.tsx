// The page of one entry of the directory, read or changed: while it is read, when there is none, and when it could not be read.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '../../parts/api/problem.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import './directory.css';

type EntryPageProps<View> = {
  readonly read: { readonly data: View | undefined; readonly error: Error | null; readonly refetch: () => Promise<unknown> };
  /** Said where there is none of this id. */
  readonly unknown: { readonly title: string; readonly lead: string };
  readonly children: (view: View) => ReactNode;
};

export function EntryPage<View>({ read: { data, error, refetch }, unknown, children }: EntryPageProps<View>) {
  const { t } = useLanguage(texts);
  return (
    <div className="page directory">
      <p>
        <Link to="/directory" className="link">
          {t.back}
        </Link>
      </p>
      {data !== undefined ? (
        children(data)
      ) : error instanceof Problem && error.kind === 'unknown' ? (
        <PageHead {...unknown} />
      ) : error === null ? (
        <p className="soft">{t.loading}</p>
      ) : (
        <TroubleNotice error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
