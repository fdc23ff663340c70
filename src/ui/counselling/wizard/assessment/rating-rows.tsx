// Two ratings that stand apart, one row of numbers for each side, with the situation the chosen number stands for beside it.
import { useId } from 'react';
import type { Rating } from '../../../../../machines/case/events/define.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts as shared } from '../../../parts/words/texts.ts';
import { texts } from './texts.ts';

export type RatingRowProps = {
  readonly label: string;
  /** The name of the field, so that a reason finds it. */
  readonly field: string;
  /** What 1, 2, 3, 4 and 5 look like in this domain. */
  readonly anchors: readonly string[];
  /** `none`: they did not want to give a number. */
  readonly value: Rating | 'none' | null;
  readonly previous: Rating | null;
  readonly onChange: (value: Rating | 'none') => void;
  /** Whether „no number“ is an answer: only the client's rating can do without. */
  readonly mayBeNone?: boolean;
};

const ratings: readonly Rating[] = [1, 2, 3, 4, 5];

export function RatingRow({ label, field, anchors, value, previous, onChange, mayBeNone = false }: RatingRowProps) {
  const { t } = useLanguage(texts);
  const { t: around } = useLanguage(shared);
  const id = useId();
  // Native radios of one name: arrow keys and the single stop for the Tab key come with them.
  const radio = (answer: Rating | 'none') => (
    <input type="radio" name={id} value={answer} checked={value === answer} onChange={() => onChange(answer)} />
  );
  return (
    <div role="radiogroup" aria-labelledby={id} data-field={field} className="rating-row">
      <span id={id} className="rating-row-label">
        {label}
      </span>
      <div className="rating-row-numbers">
        {ratings.map((rating) => (
          <label key={rating} className={previous === rating ? 'in-row-answer rating-segment is-previous' : 'in-row-answer rating-segment'}>
            {radio(rating)}
            <span aria-hidden="true">{rating}</span>
            <span className="unseen">
              {rating}: {anchors[rating - 1]}
              {previous === rating && ` (${around.previously})`}
            </span>
          </label>
        ))}
        {mayBeNone && (
          <label className="in-row-answer rating-none">
            {radio('none')}
            {t.noneGiven}
          </label>
        )}
      </div>
      <Situation anchors={anchors} value={value} />
    </div>
  );
}

/**
 * The words of the chosen number, for eyes only: each number says them itself. All five lie in the same place, so that the row is as
 * high as the longest from the start and nothing moves under the pointer when a number is chosen.
 */
function Situation({ anchors, value }: Pick<RatingRowProps, 'anchors' | 'value'>) {
  return (
    <span className="rating-row-situation" aria-hidden="true">
      {anchors.map((anchor, index) => (
        <span key={anchor} className={value === index + 1 ? 'is-chosen' : undefined}>
          {anchor}
        </span>
      ))}
    </span>
  );
}
