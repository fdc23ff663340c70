// What the client answers by touch: one of a few situations, or any number of wishes. Native inputs, large enough for a thumb.
import { useId } from 'react';
import type { AgreementLanguage } from '../../../../export/agreement/agreement-document.ts';
import type { Phrase } from '../../../../export/agreement/voice.ts';
import { OtherText } from '../../agreement/bidi-text.tsx';

type Answer<V extends string> = { readonly value: V; readonly text: Phrase; readonly number?: number };

type OneProps<V extends string> = {
  readonly label: Phrase;
  /** Where the question is what the page is about. */
  readonly isHeading?: boolean;
  readonly language: AgreementLanguage;
  readonly answers: readonly Answer<V>[];
  readonly value: V | null;
  readonly onChoose: (value: V) => void;
};

export function OneOf<V extends string>({ label, isHeading = false, language, answers, value, onChoose }: OneProps<V>) {
  const id = useId();
  const Label = isHeading ? 'h1' : 'p';
  return (
    <div role="radiogroup" aria-labelledby={id} className="client-view-answers">
      <Label id={id} className="client-view-ask">
        <OtherText phrase={label} language={language} />
      </Label>
      {answers.map((answer) => (
        <label key={answer.value} className="client-view-answer">
          <input type="radio" name={id} checked={value === answer.value} onChange={() => onChoose(answer.value)} />
          {answer.number !== undefined && <b className="client-view-number">{answer.number}</b>}
          <span>
            <OtherText phrase={answer.text} language={language} />
          </span>
        </label>
      ))}
    </div>
  );
}

type TickProps = {
  readonly text: Phrase;
  readonly language: AgreementLanguage;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
};

export const Tick = ({ text, language, isTicked, onTick }: TickProps) => (
  <label className="client-view-answer">
    <input type="checkbox" checked={isTicked} onChange={({ target }) => onTick(target.checked)} />
    <span>
      <OtherText phrase={text} language={language} />
    </span>
  </label>
);
