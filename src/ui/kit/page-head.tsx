// The one main heading of a page and the sentence that says what it is for.
import type { ReactNode } from 'react';

export type PageHeadProps = { readonly title: string; readonly lead?: ReactNode; readonly children?: ReactNode };

export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <div>
        <h1 className="page-title">{title}</h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </div>
      {children}
    </header>
  );
}
