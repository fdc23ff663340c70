// A disclosure: a part that can be opened and closed, with its heading always in sight.
import { useId, useState, type ReactNode } from 'react';

export type FoldProps = {
  readonly title: string;
  /** Stands at the end of the heading, in smaller letters. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
  /** Of the heading, so that the outline of the page has no gap (WCAG 1.3.1). */
  readonly level?: 2 | 3 | 4 | 5;
  readonly isOpen?: boolean;
  /** Open from the start; afterwards it is as somebody left it. */
  readonly opens?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
};

/** Uncontrolled without `isOpen`. What it holds is mounted only while it is open, so a form inside has to keep a draft. */
export function Fold({ title, note, children, level = 3, isOpen, opens = false, onOpen }: FoldProps) {
  const id = useId();
  const [left, setLeft] = useState(opens);
  const isExpanded = isOpen ?? left;
  const Heading = `h${level}` as const;
  const turn = () => {
    setLeft(!isExpanded);
    onOpen?.(!isExpanded);
  };
  return (
    <div className="fold" data-expanded={isExpanded || undefined}>
      <Heading className="fold-head">
        <button type="button" id={id} className="fold-trigger" aria-expanded={isExpanded} aria-controls={`${id}-panel`} onClick={turn}>
          <svg className="fold-mark" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6 3.5 4.5 4.5L6 12.5" />
          </svg>
          <span className="fold-title">{title}</span>
          {note !== undefined && <span className="fold-note">{note}</span>}
        </button>
      </Heading>
      {/* A group and no region: a page of many folds would be full of landmarks. */}
      <fieldset id={`${id}-panel`} aria-labelledby={id} className="fold-panel" hidden={!isExpanded}>
        {isExpanded && children}
      </fieldset>
    </div>
  );
}
