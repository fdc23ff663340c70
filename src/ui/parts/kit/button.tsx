// A button that is never silently grey: when it cannot be pressed it says why.
import { useId, type ReactNode } from 'react';
import { useLanguage } from '../words/language.tsx';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** Sentences that say why it cannot be pressed now, each once. Empty or absent: it can. */
  readonly reasons?: readonly string[];
  /** While what it started is under way: a second press does nothing. */
  readonly busy?: boolean;
  readonly submits?: boolean;
  /** Only where the visible words do not say enough out of their context; begins with them, so that voice control finds it (WCAG 2.5.3). */
  readonly label?: string;
};

export function Button({ children, onPress, kind = 'plain', reasons = [], busy = false, submits = false, label }: ButtonProps) {
  const { t } = useLanguage();
  const reasonsId = useId();
  const isBlocked = reasons.length > 0;
  // Sending a form is blocked here as well: the browser submits on Enter through this button.
  const press = (event: { preventDefault: () => void }) => (isBlocked || busy ? event.preventDefault() : onPress?.());
  return (
    <div className="button-with-reasons">
      {/* aria-disabled rather than disabled, so the button and its reasons can still be reached by keyboard. */}
      <button
        type={submits ? 'submit' : 'button'}
        className={`button button-${kind}`}
        aria-disabled={isBlocked || busy || undefined}
        aria-busy={busy || undefined}
        aria-describedby={isBlocked ? reasonsId : undefined}
        aria-label={label}
        onClick={press}
      >
        {children}
      </button>
      {isBlocked && (
        <div className="reasons" id={reasonsId}>
          <p className="reasons-title">{t.whyNot}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
