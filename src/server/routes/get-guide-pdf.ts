// GET /api/v1/guide/pdf: the practice guide of the current standard as a book, tagged, as PDF/A-2a and PDF/UA-1.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { currentStandard } from '../../../machines/standards/released.ts';
import { GuideQuery } from '../../contract/guide.ts';
import { guideOf } from '../../export/guide/guide.ts';
import { guidePaper } from '../../export/guide/pdf/guide-paper.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

export const guidePdfRoute = createRoute({
  method: 'get',
  path: '/api/v1/guide/pdf',
  summary: 'The practice guide of the current standard',
  request: { query: GuideQuery },
  responses: {
    200: {
      description: 'PDF/A-2a and PDF/UA-1',
      content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(400, 422),
  },
});

export const getGuidePdf =
  ({ clock, press }: RouteParts): RouteHandler<typeof guidePdfRoute, Env> =>
  async (c) => {
    const { language = 'de' } = c.req.valid('query');
    const paper = guidePaper(guideOf(currentStandard, language), { language, standard: currentStandard, printedOn: clock.today() });
    const printed = await press.print(paper);
    // Only words of the standard stand in it: a letter without a font is a defect of ours, but the answer is the same as for a sheet.
    if (printed.code === 'unprintable') return problem(c, 'unprintable');
    return c.body(new Uint8Array(printed.pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileNames[language]}-${currentStandard}.pdf"`,
    });
  };

const fileNames = { de: 'handlungsleitfaden', en: 'practice-guide' } as const;
