// A form of these pages: Enter sends it, and what the server did not take is said at its end, beside the button.
import type { FormEvent, ReactNode, Ref } from 'react';
import { Notice } from '../../parts/kit/notice.tsx';

type GivenFormProps = {
  readonly onSend: () => void;
  /** A sentence; null where nothing went wrong. */
  readonly error: string | null;
  readonly place?: Ref<HTMLFormElement>;
  readonly children: ReactNode;
};

export function GivenForm({ onSend, error, place, children }: GivenFormProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    // Our own words say what is missing, next to its field.
    <form className="form" noValidate ref={place} onSubmit={send}>
      {children}
      {error !== null && (
        <Notice tone="problem">
          <p>{error}</p>
        </Notice>
      )}
    </form>
  );
}
