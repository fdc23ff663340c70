// A small form that opens where it belongs, such as beneath an entry: what is asked, how it stands, and the way to close it.
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ProposalBody } from '../api/views.ts';
import { DraftStatus } from '../draft/draft-status.tsx';
import type { Draft } from '../draft/use-draft.ts';
import { Button } from '../kit/button.tsx';
import { focusFirstFault } from '../kit/focus-first-fault.ts';
import type { Mend } from '../kit/reasons.tsx';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

type InPlaceFormProps<V> = {
  readonly label: string;
  readonly draft: Draft<V>;
  /** Null while something is missing. */
  readonly sending: ProposalBody | null;
  /** What the button says. */
  readonly save: string;
  /** Why it cannot be sent, whatever is typed. */
  readonly reasons?: readonly string[];
  /** Pressed while something is missing: from now on it is marked. */
  readonly onIncomplete: () => void;
  readonly onClose?: (() => void) | undefined;
  readonly mend?: Mend | undefined;
  readonly children: ReactNode;
};

export function InPlaceForm<V>({ label, draft, sending, save, reasons, onIncomplete, onClose, mend, children }: InPlaceFormProps<V>) {
  const { t } = useLanguage(texts);
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  // Whoever has opened it is taken to it: the button they pressed is gone.
  useEffect(() => form.current?.focus(), []);
  // After the rendering that marks what is missing; each try, not each key, moves the focus.
  useEffect(() => {
    if (tries > 0) focusFirstFault(form.current);
  }, [tries]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending === null) {
      onIncomplete();
      setTries(tries + 1);
    } else if (draft.submission !== 'saving') draft.submit([sending]);
  };
  return (
    <form ref={form} tabIndex={-1} className="form in-place" onSubmit={submit} noValidate aria-label={label}>
      {children}
      <DraftStatus draft={draft} mend={mend} />
      <div className="row">
        <Button kind="primary" submits busy={draft.submission === 'saving'} {...(reasons && { reasons })}>
          {save}
        </Button>
        {onClose !== undefined && (
          <Button kind="quiet" onPress={onClose}>
            {t.close}
          </Button>
        )}
      </div>
    </form>
  );
}
