// One of several ways to go on: what it is called, when it fits, and the button that takes it.
import { useId, type ReactNode } from 'react';

export type WayProps = { readonly title: string; readonly hint: string; readonly children: ReactNode };

export function Way({ title, hint, children }: WayProps) {
  const id = useId();
  return (
    <section className="wizard-way" aria-labelledby={id}>
      <div>
        <h3 id={id}>{title}</h3>
        <p className="soft">{hint}</p>
      </div>
      {children}
    </section>
  );
}
