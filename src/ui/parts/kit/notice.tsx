// Something the page has to say: what happened, and what to do.
import type { ReactNode } from 'react';
import { tick } from './tick.ts';

/** `attention`: somebody should do something. `problem`: something has gone wrong. */
export type NoticeProps = {
  readonly tone: 'info' | 'good' | 'attention' | 'problem';
  readonly children?: ReactNode;
  readonly title?: string;
};

const marks = {
  info: 'M8 7v5M8 4.2v.6',
  good: tick,
  attention: 'M8 3.5v6M8 11.7v.6',
  problem: 'm4.5 4.5 7 7m0-7-7 7',
};

/** A live region: a problem is read out at once (`alert`, assertive), everything else when it is its turn (`status`, polite). */
export function Notice({ tone, children, title }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <svg className="notice-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={marks[tone]} />
      </svg>
      <div className="notice-text">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
