// One right of the person, by name, with what can be done about it.
import type { ReactNode } from 'react';

export function RightsPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="rights-part" aria-label={title}>
      <h3 className="rights-title">{title}</h3>
      <div className="rights-body">{children}</div>
    </section>
  );
}
