// What several routes declare alike: the case in the path, and the problems that may be answered.
import { z } from '@hono/zod-openapi';
import { ProblemBody, problemCodes } from '../../contract/problem.ts';
import { problemText } from '../http/problem-texts.ts';

/** Any text: what cannot be the id of a case is answered like a case that does not exist. */
export const CasePath = z.object({ id: z.string().openapi({ description: 'the id of a case' }) });

const content = { 'application/problem+json': { schema: ProblemBody } };

/**
 * Declares the problems a route may answer with. Their type leaves the content out,
 * which tells the framework that the route also answers with responses built elsewhere.
 */
export const problems = (...statuses: number[]): { 400: { description: string } } =>
  Object.fromEntries([...statuses, 503].map((status) => [status, { description: descriptionOf(status), content }])) as unknown as {
    400: { description: string };
  };

const descriptionOf = (status: number): string =>
  problemCodes
    .map((code) => problemText('en', code))
    .filter((text) => text.status === status)
    .map(({ title }) => title)
    .join(' · ');

/** A JSON body that has to be there. */
export const bodyOf = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true as const, content: { 'application/json': { schema } } },
});

export const answerOf = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

export const pdfAnswer = {
  description: 'PDF/A-2a and PDF/UA-1',
  content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
};
