// A password: can be pasted, filled in by the browser and looked at, and says when the capital letters are locked.
import { useId, useState, type KeyboardEvent } from 'react';
import { describedBy } from '../../parts/kit/described-by.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export type PasswordFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of `autocomplete`: whether it is the password somebody has or a new one. */
  readonly fillsIn: 'current-password' | 'new-password';
  readonly hint?: string;
  readonly error?: string | undefined;
};

export function PasswordField({ label, value, onChange, fillsIn, hint, error }: PasswordFieldProps) {
  const { t } = useLanguage(texts);
  const id = useId();
  const [isShown, show] = useState(false);
  const [isLocked, lock] = useState(false);
  const look = (event: KeyboardEvent) => lock(event.getModifierState('CapsLock'));
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className="password">
        <input
          id={id}
          className="input"
          type={isShown ? 'text' : 'password'}
          value={value}
          autoComplete={fillsIn}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(id, { hint, error })}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={look}
          onKeyUp={look}
        />
        <button
          type="button"
          className="password-look"
          aria-pressed={isShown}
          aria-label={t.showPassword(label)}
          onClick={() => show(!isShown)}
        >
          {isShown ? t.hide : t.show}
        </button>
      </div>
      {/* Said while the focus stays where it is: nothing else would read it out. */}
      <p className="field-hint" aria-live="polite">
        {isLocked && t.capsLock}
      </p>
      {error !== undefined && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
