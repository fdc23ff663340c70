// One fact about the person: what it is called, what is known, the button that changes it and the form beneath.
import { useEffect, useRef, type ReactNode } from 'react';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { PersonFactName } from './open-fact.ts';
import { texts } from './texts.ts';

type PersonFactProps = {
  readonly name: PersonFactName;
  readonly children: ReactNode;
  /** Absent: it cannot be changed now, or is being changed. */
  readonly onChange: (() => void) | undefined;
  readonly form: ReactNode;
  /** Whoever has just closed the form comes back to the button. */
  readonly takesFocus: boolean;
};

export function PersonFact({ name, children, onChange, form, takesFocus }: PersonFactProps) {
  const { t } = useLanguage(texts);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <div className="person-fact">
      <dt>{t.terms[name]}</dt>
      <dd className="person-known">{children}</dd>
      <dd className="person-change">
        {onChange !== undefined && (
          <button ref={button} type="button" className="link" aria-label={t.changes[name]} onClick={onChange}>
            {t.change}
          </button>
        )}
      </dd>
      {form !== false && <dd className="person-form">{form}</dd>}
    </div>
  );
}
