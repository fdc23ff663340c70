// A rating from 1 to 5: every number stands beside the situation it means, and beside what was said last time.
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Rating as RatingValue } from '../../../../machines/case/events/define.ts';
import { useLanguage } from '../words/language.tsx';

export type RatingProps = {
  readonly label: string;
  /** What 1, 2, 3, 4 and 5 look like in this domain. */
  readonly anchors: readonly string[];
  readonly value: RatingValue | null;
  readonly onChange: (value: RatingValue) => void;
  readonly previous?: RatingValue | null;
  readonly hint?: string;
};

const ratings: readonly RatingValue[] = [1, 2, 3, 4, 5];

export function Rating({ label, anchors, value, onChange, previous, hint }: RatingProps) {
  const { t } = useLanguage();
  return (
    <RadioGroup
      className="field rating"
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen) as RatingValue)}
    >
      <Label className="field-label">{label}</Label>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div className="rating-options">
        {ratings.map((rating) => (
          <Radio key={rating} value={String(rating)} className="rating-option">
            <span className="rating-number">{rating}</span>
            <span className="rating-anchor">{anchors[rating - 1]}</span>
            {previous === rating && <span className="rating-previous">{t.previously}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
