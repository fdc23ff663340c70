// One of a few short answers, all in one row: like the kit's Choice, for words that fit beside one another.
import type { ChoiceProps } from '../../../parts/kit/choice.tsx';
import { RadioGroup } from '../../../parts/kit/radio-group.tsx';

export type SegmentsProps = Omit<ChoiceProps, 'error'>;

const look = { group: 'in-row', answers: 'in-row-answers', answer: 'in-row-answer' };

export const Segments = ({ options, ...props }: SegmentsProps) => (
  <RadioGroup {...props} look={look} answers={options.map(({ value, label }) => ({ value, shown: label }))} />
);
