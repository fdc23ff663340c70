// What is wrong in a form of the directory, by the name of the field.
import type { Lang } from '../../../language/language.ts';
import { texts, type Fault } from './fault-texts.ts';

/** By the name of the field; of a start by its place in the list, such as `starts.0.on`. */
export type Faults = Readonly<Record<string, Fault>>;

/** To be spread into a field: the sentence about what stands in it, or nothing. */
export type FaultIn = (field: string) => { readonly error?: string };

export const faultIn =
  (lang: Lang, faults: Faults): FaultIn =>
  (field) => {
    const fault = faults[field];
    return fault === undefined ? {} : { error: texts[lang][fault] };
  };
