// A disclosure: a part that can be opened and closed, with its heading always in sight.
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';

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
  return (
    <Disclosure
      className="fold"
      defaultExpanded={opens}
      {...(isOpen !== undefined && { isExpanded: isOpen })}
      {...(onOpen !== undefined && { onExpandedChange: onOpen })}
    >
      {({ isExpanded }) => (
        <>
          <Heading level={level} className="fold-head">
            <Button slot="trigger" className="fold-trigger">
              <svg className="fold-mark" viewBox="0 0 16 16" aria-hidden="true">
                <path d="m6 3.5 4.5 4.5L6 12.5" />
              </svg>
              <span className="fold-title">{title}</span>
              {note !== undefined && <span className="fold-note">{note}</span>}
            </Button>
          </Heading>
          <DisclosurePanel className="fold-panel">{isExpanded && children}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
