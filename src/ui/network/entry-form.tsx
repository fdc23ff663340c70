// The frame of every form of the network: what was kept, what somebody else has written meanwhile, what is wrong, saving and giving up.
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { Problem } from '../parts/api/problem.ts';
import { Button } from '../parts/kit/button.tsx';
import { focusFirstFault } from '../parts/kit/focus-first-fault.ts';
import { Notice } from '../parts/kit/notice.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import type { useKeptForm } from './use-kept-form.ts';
import { WriteTrouble } from './write-trouble.tsx';
import { texts } from './entry-form-texts.ts';

type EntryFormProps = {
  readonly form: Pick<ReturnType<typeof useKeptForm>, 'tries' | 'wasKept' | 'hasMoved' | 'startOver' | 'goOn' | 'forget'>;
  /** How many fields cannot stay as they are; 0 until somebody has tried to save. */
  readonly faults: number;
  /** The sentence that somebody else has changed this meanwhile. */
  readonly movedTitle: string;
  readonly onSave: () => void;
  readonly isSaving: boolean;
  readonly error: Problem | null;
  readonly onCancel: () => void;
  /** Inside a list, instead of as a page. */
  readonly isInPlace?: boolean;
  readonly children: ReactNode;
  /** What else can be done, beside saving and giving up. */
  readonly more?: ReactNode;
};

export function EntryForm(props: EntryFormProps) {
  const { form, faults, onSave, isSaving, error, onCancel, isInPlace = false, children, more } = props;
  const { t } = useLanguage(texts);
  const place = useRef<HTMLFormElement>(null);
  // After the rendering that marks what is wrong; each try, not each key, moves the focus.
  useEffect(() => {
    if (form.tries > 0) focusFirstFault(place.current);
  }, [form.tries]);
  return (
    <form
      className={isInPlace ? 'in-place form' : 'form'}
      ref={place}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Kept {...props} />
      {children}
      <WriteTrouble error={error} />
      {faults > 0 && <p className="field-error">{t.look(faults)}</p>}
      <div className="row">
        <Button kind="primary" submits busy={isSaving}>
          {t.save}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            form.forget();
            onCancel();
          }}
        >
          {t.cancel}
        </Button>
        {more}
      </div>
    </form>
  );
}

function Kept({ form, movedTitle }: Pick<EntryFormProps, 'form' | 'movedTitle'>) {
  const { t } = useLanguage(texts);
  return (
    <>
      {form.wasKept && (
        <Notice tone="info">
          <p>{t.kept}</p>
          <Button onPress={form.startOver}>{t.startOver}</Button>
        </Notice>
      )}
      {form.hasMoved && (
        <Notice tone="attention" title={movedTitle}>
          <p>{t.moved}</p>
          <div className="row">
            <Button onPress={form.goOn}>{t.goOn}</Button>
            <Button onPress={form.startOver}>{t.takeNew}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}
