// A table that may be wider than the screen: its box is pushed, never the page.
import type { ReactNode } from 'react';

type WideTableProps = { readonly name: string; readonly children: ReactNode };

export function WideTable({ name, children }: WideTableProps) {
  return (
    // Whoever has no pointer pushes it with the arrow keys, and for that it takes the focus (axe: scrollable-region-focusable).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="figures-scroll" aria-label={name} tabIndex={0}>
      <table className="figures-table">{children}</table>
    </section>
  );
}
