// A term and what is known about it. Several belong into one <dl className="facts">, which makes them a list for screen readers.
import type { ReactNode } from 'react';

export type FactProps = { readonly term: string; readonly children: ReactNode };

export function Fact({ term, children }: FactProps) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
