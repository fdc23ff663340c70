// The answers of a list of words, by code.
import type { Option } from '../../parts/kit/choice.tsx';

export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
