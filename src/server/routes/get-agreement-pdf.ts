// GET /api/v1/cases/{id}/agreements/{version}/pdf: the sheet both sides sign, tagged, as PDF/A-2a and PDF/UA-1.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import type { Day } from '../../../machines/day.ts';
import { SheetPath, SheetQuery } from '../../contract/agreement-sheet.ts';
import { nextReview } from '../../engine/state/next-review.ts';
import { editedLog } from '../../engine/step/edited.ts';
import { settle } from '../../engine/step/settle.ts';
import { AgreementLanguage, type AgreementDocument } from '../../export/agreement/agreement-document.ts';
import { hashOf, readDocument } from '../../export/agreement/document.ts';
import { sheetOf, type Sheet, type SheetInput } from '../../export/agreement/pdf/sheet.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import type { ReviewStore } from '../../record/ports/review-store.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { reviewedTranslations } from '../cases/text-reviews.ts';
import type { Env } from '../http/env.ts';
import { answerPrinted } from '../papers/answer-printed.ts';
import type { RouteParts } from './route-parts.ts';
import { problem } from '../http/problem.ts';
import { problems } from './shared.ts';

export const agreementPdfRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/agreements/{version}/pdf',
  summary: 'The sheet of one version of an agreement',
  request: { params: SheetPath, query: SheetQuery },
  responses: {
    200: {
      description: 'PDF/A-2a and PDF/UA-1',
      content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(400, 404, 409, 422),
  },
});

type Asked = { readonly number: string } & Pick<SheetInput, 'origin' | 'size'> & {
    readonly language: string | undefined;
    readonly reviews: ReviewStore;
  };

export const getAgreementPdf =
  ({ cases, clock, press, storage }: RouteParts): RouteHandler<typeof agreementPdfRoute, Env> =>
  async (c) => {
    const { id, version: number } = c.req.valid('param');
    const { language, size = 'usual' } = c.req.valid('query');
    const opened = await cases.open(id);
    if (opened === null) return problem(c, 'unknownCase');
    const { origin } = new URL(c.req.url);
    const sheet = await sheetIn(opened, { number, language, size, origin, reviews: storage.reviews }, clock.today());
    if (typeof sheet === 'string') return problem(c, sheet);
    const printed = await press.print(sheet);
    return answerPrinted(c, printed, fileName(opened, sheet, number));
  };

/** A text that was changed after it was offered is not printed as if it were the one that was signed. */
async function sheetIn({ header, entries, dossier, state: before }: OpenedCase, asked: Asked, today: Day): Promise<Sheet | ProblemCode> {
  const { state } = settle(before, today, birthDateOf(dossier));
  const version = state.context.agreement.versions.find(({ number }) => String(number) === asked.number);
  const text = version === undefined ? undefined : dossier[`version.${version.number}`]?.['document'];
  const document = text === undefined ? null : readDocument(text);
  if (version === undefined || text === undefined || document === null || document.case !== header.case) return 'unknownAgreement';
  if (hashOf(text) !== version.hash) return 'agreementChanged';
  const language = languageFor(document, asked.language);
  if (language === undefined) return 'unknownAgreement';
  return sheetOf({
    document,
    version,
    language,
    translations: await reviewedTranslations(asked.reviews, document.standard, language === null ? [] : [language]),
    dossier,
    context: state.context,
    entries: editedLog(entries),
    size: asked.size,
    due: nextReview(state)?.on ?? null,
    printedOn: today,
    origin: asked.origin,
  });
}

/** Undefined for a language the standard has no words in. */
function languageFor({ languages }: AgreementDocument, asked: string | undefined): SheetInput['language'] | undefined {
  const beside = (language: AgreementLanguage | undefined) => (language === undefined || language === 'de' ? null : language);
  if (asked === undefined) return beside(languages.find((language) => language !== 'de'));
  const known = AgreementLanguage.safeParse(asked);
  return known.success ? beside(known.data) : undefined;
}

const fileName = ({ header }: OpenedCase, { isBilingual, language, size }: Sheet, number: string): string =>
  ['vereinbarung', header.case, number, 'de', ...(isBilingual ? [language] : []), ...(size === 'large' ? ['gross'] : [])].join('-');
