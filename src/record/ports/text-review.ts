// A review: a person has read one text in one language beside the German words and stands by it.
import type { Actor } from '../../../machines/actor.ts';
import type { TranslatedLanguage } from '../../../machines/standards/catalogue.ts';

/** Every language but German is reviewed against the German; English stands in the standard and is read over all the same. */
export type ReviewedLanguage = TranslatedLanguage | 'en';

export type TextReview = {
  readonly standard: string;
  readonly language: ReviewedLanguage;
  /** Such as `rights.copy` or `goal.findFamilyDoctor`. */
  readonly key: string;
  /** The words the person stands by: those of the translation, or better ones. */
  readonly text: string;
  /** The hash of the German words they were read beside: of other German words they say nothing. */
  readonly source: string;
  readonly by: Actor;
  /** An ISO instant. */
  readonly at: string;
};

/** Why a text was not kept as reviewed; of the others sent with it this says nothing. */
export const passedOverBecause = ['unknownText', 'germanChanged', 'placeholders', 'characters', 'tooLong', 'writtenMeanwhile'] as const;
export type PassedOverBecause = (typeof passedOverBecause)[number];
