// What every section of the form is given.
import type { TypedOffer } from './typed-offer.ts';

export type SectionProps = {
  readonly typed: TypedOffer;
  readonly type: (change: Partial<TypedOffer>) => void;
  /** To be spread into a field: the sentence about what stands in it, or nothing. */
  readonly faultIn: (field: string) => { readonly error?: string };
};

/** The options of a list of words, by code. */
export const optionsOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));
