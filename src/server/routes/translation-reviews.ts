// /api/v1/translations/{standard}/{language}/reviews: what people have reviewed of a language, and what they review or take back.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { clientLanguages } from '../../../machines/standards/catalogue.ts';
import { knownStandards } from '../../../machines/standards/released.ts';
import { ActorHeader } from '../../contract/request.ts';
import { ReviewsBody, ReviewsKept, ReviewsPath, TranslationReviews } from '../../contract/translations.ts';
import { isReviewedLanguage } from '../../export/translations/client-texts.ts';
import { reviewCounts, reviewFault, tidied } from '../../export/translations/review-rules.ts';
import type { NewReview } from '../../record/ports/review-store.ts';
import { type PassedOverBecause, type ReviewedLanguage } from '../../record/ports/text-review.ts';
import { standingIn } from '../cases/text-reviews.ts';
import type { Env } from '../http/env.ts';
import { may } from '../http/may.ts';
import { problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

const path = '/api/v1/translations/{standard}/{language}/reviews';

export const reviewsRoute = createRoute({
  method: 'get',
  path,
  summary: 'What people have reviewed of a translation',
  request: { headers: ActorHeader, params: ReviewsPath },
  responses: {
    200: { description: 'how every text stands somebody has reviewed', content: { 'application/json': { schema: TranslationReviews } } },
    ...problems(400, 404),
  },
});

export const reviewTextsRoute = createRoute({
  method: 'post',
  path,
  summary: 'Stand by texts of a translation, or take that back',
  request: {
    headers: ActorHeader,
    params: ReviewsPath,
    body: { required: true, content: { 'application/json': { schema: ReviewsBody } } },
  },
  responses: {
    200: { description: 'what was kept, and what was passed over and why', content: { 'application/json': { schema: ReviewsKept } } },
    ...problems(400, 403, 404, 413, 415),
  },
});

type Asked = { readonly standard: string; readonly language: ReviewedLanguage };

async function viewOf({ storage }: RouteParts, { standard, language }: Asked, mayReview: boolean): Promise<TranslationReviews> {
  const standing = await standingIn(storage.reviews, standard);
  const of = (one: ReviewedLanguage) => standing.filter((review) => review.language === one);
  const counts = clientLanguages.filter(isReviewedLanguage).map((one) => ({ language: one, ...reviewCounts(standard, of(one)) }));
  return { mayReview, counts, reviews: of(language) };
}

export const getReviews =
  (parts: RouteParts): RouteHandler<typeof reviewsRoute, Env> =>
  async (c) => {
    const asked = c.req.valid('param');
    if (!knownStandards.includes(asked.standard)) return problem(c, 'notFound');
    return c.json(await viewOf(parts, asked, may(c, 'text.review')), 200);
  };

export const reviewTexts =
  (parts: RouteParts): RouteHandler<typeof reviewTextsRoute, Env> =>
  async (c) => {
    const by = c.get('actor');
    const asked = c.req.valid('param');
    if (!knownStandards.includes(asked.standard)) return problem(c, 'notFound');
    const at = parts.clock.now().toISOString();
    const sent = c.req.valid('json').reviews.map((review): NewReview => ({
      ...asked,
      ...review,
      text: review.text === null ? null : tidied(review.text),
      by,
      at,
    }));
    const passedOver = await keep(parts, sent);
    return c.json({ ...(await viewOf(parts, asked, may(c, 'text.review'))), passedOver }, 200);
  };

/** One text that cannot be kept keeps no other from being kept; every one of them is named. */
async function keep({ storage }: RouteParts, sent: readonly NewReview[]): Promise<{ key: string; because: PassedOverBecause }[]> {
  const judged = sent.map((review) => ({ review, because: reviewFault(review.standard, review) }));
  const fitting = judged.filter(({ because }) => because === null).map(({ review }) => review);
  const added = await storage.reviews.add(fitting);
  const late = new Set(fitting.filter((_, index) => added[index] === false));
  return judged.flatMap(({ review, because }) => {
    const reason = because ?? (late.has(review) ? 'writtenMeanwhile' : null);
    return reason === null ? [] : [{ key: review.key, because: reason }];
  });
}
