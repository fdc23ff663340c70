// What every section of the form is given.
import type { FaultIn } from '../faults.ts';
import type { TypedOffer } from './typed-offer.ts';

export type SectionProps = {
  readonly typed: TypedOffer;
  readonly type: (change: Partial<TypedOffer>) => void;
  readonly faultIn: FaultIn;
};
