// A part of a page with its own heading, which names the region; beside it what helps to understand it.
import { useId, type ReactNode } from 'react';

export type PanelProps = { readonly title: string; readonly children: ReactNode; readonly aside?: ReactNode };

export function Panel({ title, children, aside }: PanelProps) {
  const id = useId();
  return (
    <section className={aside === undefined ? 'panel' : 'panel panel-with-aside'} aria-labelledby={id}>
      <div className="panel-main">
        <h2 id={id} className="panel-title">
          {title}
        </h2>
        {children}
      </div>
      {aside !== undefined && <div className="panel-aside">{aside}</div>}
    </section>
  );
}
