// Two ratings on one scale: the situations in words in the middle, one side's number left of them, the other's right.
import { useId } from 'react';
import type { Rating } from '../../../../../machines/case/events/define.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts as shared } from '../../../parts/words/texts.ts';

export type RatingSide = {
  /** Also the name of the field, so that a reason finds it. */
  readonly name: 'client' | 'counsellor';
  readonly label: string;
  readonly value: Rating | null;
  readonly previous: Rating | null;
  readonly onChange: (value: Rating) => void;
};

export type RatingPairProps = {
  /** What 1, 2, 3, 4 and 5 look like in this domain. */
  readonly anchors: readonly string[];
  readonly left: RatingSide;
  readonly right: RatingSide;
};

const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

export function RatingPair({ anchors, left, right }: RatingPairProps) {
  return (
    <div className="rating-pair">
      <Numbers side={left} anchors={anchors} column={1} />
      {anchors.map((anchor, index) => (
        // For eyes only: each number says its situation itself, else a screen reader would hear them apart.
        <p key={anchor} className="rating-pair-anchor" style={{ gridRow: index + 2 }} aria-hidden="true">
          {anchor}
        </p>
      ))}
      <Numbers side={right} anchors={anchors} column={3} />
    </div>
  );
}

type NumbersProps = { readonly side: RatingSide; readonly anchors: readonly string[]; readonly column: number };

/** Each number is read out together with the situation it stands beside. */
function Numbers({ side: { name, label, value, previous, onChange }, anchors, column }: NumbersProps) {
  const { t } = useLanguage(shared);
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} data-field={name} className="rating-pair-side">
      <span id={id} className="rating-pair-label" style={{ gridColumn: column }}>
        {label}
      </span>
      {ratings.map((rating) => (
        <label
          key={rating}
          className={previous === rating ? 'rating-pair-number is-previous' : 'rating-pair-number'}
          style={{ gridColumn: column, gridRow: rating + 1 }}
        >
          {/* Native radios of one name: arrow keys and the single stop for the Tab key come with them. */}
          <input type="radio" name={id} value={rating} checked={value === rating} onChange={() => onChange(rating)} />
          <span aria-hidden="true">{rating}</span>
          <span className="unseen">
            {rating}: {anchors[rating - 1]}
            {previous === rating && ` (${t.previously})`}
          </span>
        </label>
      ))}
    </div>
  );
}
