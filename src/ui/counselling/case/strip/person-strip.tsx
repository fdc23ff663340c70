// What is on hand on every page of a case: folded, what is due; open, who sits here and what was said so far.
import { useId, type ReactNode } from 'react';
import type { CaseView } from '../../../parts/api/views.ts';
import { useScreenState } from '../../../parts/screen-state.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { PersonAtHand } from './person-at-hand.tsx';
import { texts } from './texts.ts';

type PersonStripProps = { readonly view: CaseView; readonly children: ReactNode };

/** Stays as it was left, from page to page: whoever wants it open wants it all through the talk. */
export function PersonStrip({ view, children }: PersonStripProps) {
  const { t } = useLanguage(texts);
  const { isStripOpen, openStrip } = useScreenState();
  const id = useId();
  return (
    <section className="strip" aria-label={t.title}>
      <div className="strip-row">
        {children}
        <button
          type="button"
          className="button-words strip-toggle"
          aria-expanded={isStripOpen}
          aria-controls={id}
          onClick={() => openStrip(!isStripOpen)}
        >
          {t.title}
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </button>
      </div>
      <div id={id} hidden={!isStripOpen}>
        {isStripOpen && <PersonAtHand view={view} />}
      </div>
    </section>
  );
}
