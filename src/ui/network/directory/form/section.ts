// What every section of the form is given.
import type { TypedOffer } from './typed-offer.ts';

export type SectionProps = {
  readonly typed: TypedOffer;
  readonly type: (change: Partial<TypedOffer>) => void;
  /** To be spread into a field: the sentence about what stands in it, or nothing. */
  readonly faultIn: (field: string) => { readonly error?: string };
};
