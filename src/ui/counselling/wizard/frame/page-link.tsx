// A link to another page of the wizard: it has an address, so it can be opened, copied and gone back from.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { slugOf, type PageRef } from '../page/page.ts';
import type { Changing } from './changing.ts';
import { useWizard } from './wizard-context.ts';

export type PageLinkProps = {
  readonly pageRef: PageRef;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  /** Leads to one answer, and back once it is saved. */
  readonly changing?: Changing;
};

export function PageLink({ pageRef, children, className = 'link', current = false, changing }: PageLinkProps) {
  const { view } = useWizard();
  return (
    <Link
      to="/cases/$id"
      params={{ id: view.id }}
      search={{ page: slugOf(pageRef) }}
      className={className}
      {...(changing && { state: { changing } })}
      // The router would compare whole addresses; which page is open only the wizard knows.
      aria-current={current ? 'page' : undefined}
      activeProps={{}}
      activeOptions={{ exact: true }}
    >
      {children}
    </Link>
  );
}
