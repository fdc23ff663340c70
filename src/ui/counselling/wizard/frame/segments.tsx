// One of a few short answers, all in one row: a radio group like the kit's Choice, for words that fit beside one another.
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { ChoiceProps } from '../../../parts/kit/choice.tsx';

export type SegmentsProps = Omit<ChoiceProps, 'error'>;

export function Segments({ label, options, value, onChange, hint }: SegmentsProps) {
  return (
    // `null`, not undefined, while nothing is chosen: undefined would leave the group uncontrolled.
    <RadioGroup className="field in-row" orientation="horizontal" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div className="in-row-answers">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="in-row-answer">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
