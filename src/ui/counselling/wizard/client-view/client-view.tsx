// The page turned to the client: their language, large, and nothing else. Made for a tablet that lies between two people.
import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { directionOf } from '../../../../export/agreement/direction.ts';
import { useTranslations } from '../../../parts/api/translations.ts';
import { OtherText } from '../../agreement/bidi-text.tsx';
import { useWizard } from '../frame/wizard-context.ts';
import { clientWords } from './client-words.ts';
import { phraseOf, readingLanguage, type Reading } from './reading.ts';
import { useAlone } from './use-alone.ts';
import { useTurnBack, useTurned } from './use-turned.ts';

type ClientViewProps = {
  /** `name`: by which button the page was turned. */
  readonly children: (reading: Reading, name: string) => ReactNode;
};

/** Nothing while the page is the counsellor's. */
export function ClientView({ children }: ClientViewProps) {
  const name = useTurned();
  return name !== null && <Turned name={name}>{children}</Turned>;
}

function Turned({ name, children }: ClientViewProps & { readonly name: string }) {
  const { view } = useWizard();
  const { standard } = view.header;
  const language = readingLanguage(view);
  const translations = useTranslations(standard, [language]);
  const place = useRef<HTMLElement>(null);
  useAlone(place, name);
  const leave = useTurnBack();
  useEscape(leave);
  return createPortal(
    <main ref={place} className="client-view" tabIndex={-1} lang={language} dir={directionOf(language)}>
      <div className="client-view-head">
        <button type="button" className="client-view-back" onClick={leave}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          <span>{clientWords.back[language]}</span>
          {language !== 'de' && language !== 'de-einfach' && (
            <span lang="de" dir="ltr" className="client-view-aside">
              {clientWords.back.de}
            </span>
          )}
        </button>
      </div>
      {translations !== undefined && <div className="client-view-body">{children({ standard, language, translations }, name)}</div>}
    </main>,
    document.body,
  );
}

function useEscape(leave: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** What the agreement says of itself where no person has read the translation yet. */
export const Unreviewed = ({ reading }: { readonly reading: Reading }) => (
  <p className="client-view-note">
    <OtherText phrase={phraseOf(reading, 'unreviewedTranslation')} language={reading.language} />
  </p>
);
