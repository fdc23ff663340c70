// Removes an entry. Asked once more, in its place; the first press takes nothing away.
import { useState } from 'react';
import type { Problem } from '../../parts/api/problem.ts';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { WriteTrouble } from '../write-trouble.tsx';
import { texts } from './texts.ts';

type RemoveEntryProps = {
  /** The question, with what becomes of it. */
  readonly sure: string;
  readonly dropping: { readonly error: Problem | null; readonly isPending: boolean };
  readonly onRemove: () => void;
};

export function RemoveEntry({ sure, dropping, onRemove }: RemoveEntryProps) {
  const { t } = useLanguage(texts);
  const [isAsked, ask] = useState(false);
  if (!isAsked)
    return (
      <Button kind="quiet" onPress={() => ask(true)}>
        {t.remove}
      </Button>
    );
  return (
    <div className="in-place stack">
      <p>
        <b>{sure}</b> {t.removeMore}
      </p>
      <WriteTrouble error={dropping.error} />
      <div className="row">
        <Button busy={dropping.isPending} onPress={onRemove}>
          {t.remove}
        </Button>
        <Button kind="quiet" onPress={() => ask(false)}>
          {t.keep}
        </Button>
      </div>
    </div>
  );
}
