// An act that asks once more, because what it ends cannot be brought back.
import { useRef, useState } from 'react';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type SureActProps = {
  readonly name: string;
  /** What it is good for. */
  readonly what: string;
  readonly sure: string;
  readonly onSure: () => void;
  readonly busy: boolean;
};

export function SureAct({ name, what, sure, onSure, busy }: SureActProps) {
  const { t } = useLanguage(texts);
  const [isAsking, askSure] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The question goes away with the button that holds the focus: it returns to the button that asked.
  const stop = () => {
    askSure(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div className="feed-act" ref={place}>
      <Button onPress={() => askSure(true)} busy={busy}>
        {name}
      </Button>
      <p className="soft small">{what}</p>
      {isAsking && (
        <fieldset className="feed-sure" aria-label={name}>
          <output>{t.sure}</output>
          <div className="row">
            <Button
              kind="primary"
              onPress={() => {
                stop();
                onSure();
              }}
            >
              {sure}
            </Button>
            <Button onPress={stop}>{t.cancel}</Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
