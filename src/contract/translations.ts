// The translations of the standard: what people have reviewed of one language, and what they send.
import { z } from '@hono/zod-openapi';
import { Actor } from '../../machines/actor.ts';
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import { passedOverBecause } from '../record/ports/text-review.ts';

export const ReviewedLanguage = z.enum(clientLanguages).exclude(['de']);
const Source = z.string().regex(/^sha256:[0-9a-f]{64}$/u);
/** Far more than is kept of one text: what is only too long is passed over with its reason, and keeps no other from being kept. */
const charactersAtMost = 10_000;
/** More than the standard has texts. */
const textsAtMost = 500;

export const ReviewsPath = z.object({
  standard: z.string().openapi({ description: 'the version of a standard', example: '2026.1' }),
  language: ReviewedLanguage,
});

const Review = z
  .object({
    standard: z.string(),
    language: ReviewedLanguage,
    key: z.string(),
    text: z.string().nullable().openapi({ description: 'null where the review was taken back and none stood before it' }),
    source: z.string().openapi({ description: 'the hash of the German words the translation was read beside' }),
    by: Actor,
    at: z.string(),
    version: z.int().openapi({ description: 'the number of the last entry about this text; a write names the one it has read' }),
  })
  .openapi('TextReview');

const count = z.int().min(0);
const Counts = z.object({
  language: ReviewedLanguage,
  reviewed: count,
  unreviewed: count,
  germanChanged: count.openapi({ description: 'reviewed beside German words that have changed since' }),
});

export const TranslationReviews = z
  .object({
    mayReview: z.boolean().openapi({ description: 'whether whoever asks has the right to review' }),
    counts: z.array(Counts).openapi({ description: 'of every language' }),
    reviews: z.array(Review).openapi({ description: 'of the language asked for' }),
  })
  .openapi('TranslationReviews');
export type TranslationReviews = z.infer<typeof TranslationReviews>;

/** One text, or all of a file that was filled in elsewhere. */
export const ReviewsBody = z.strictObject({
  reviews: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(100),
        text: z.string().min(1).max(charactersAtMost).nullable().openapi({ description: 'null takes the review back that stands' }),
        source: Source,
        after: z.int().min(0).openapi({ description: 'the version that was read; 0 where there was none' }),
      }),
    )
    .min(1)
    .max(textsAtMost),
});
export type ReviewsBody = z.infer<typeof ReviewsBody>;

/** What could not be kept, each with its reason; everything else that was sent was kept. */
export const ReviewsKept = TranslationReviews.extend({
  passedOver: z.array(z.object({ key: z.string(), because: z.enum(passedOverBecause) })),
}).openapi('ReviewsKept');
export type ReviewsKept = z.infer<typeof ReviewsKept>;
