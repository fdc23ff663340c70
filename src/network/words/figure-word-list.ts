// Which words the figures need in every language.
import type { HessianDimension } from '../figures/hessian-dimensions.ts';
import type { Dimension } from '../figures/indicators/cut.ts';
import type { IndicatorName } from '../figures/indicators/indicators.ts';

/** `counted` and `others` are the two parts of the denominator; `missing` stands in neither. */
export type IndicatorWords = {
  readonly title: string;
  readonly about: string;
  readonly counted: string;
  readonly others: string;
  readonly missing: string;
};

export type FigureWords = {
  readonly indicators: Readonly<Record<IndicatorName, IndicatorWords>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly hessian: Readonly<Record<HessianDimension, string>>;
  readonly changes: Readonly<Record<'better' | 'same' | 'worse', string>>;
  readonly skills: Readonly<Record<'listening' | 'speaking' | 'reading' | 'writing', string>>;
  /** A cause, a domain or the like nobody has named; and the cause of what was reached. */
  readonly unknown: string;
  readonly none: string;
  readonly half: (year: string, half: 1 | 2) => string;
};
