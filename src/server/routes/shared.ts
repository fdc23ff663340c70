// What several routes declare alike: the case in the path, the headers of a write, the problems that may be answered.
import { z } from '@hono/zod-openapi';
import type { Refusal } from '../../../machines/case/requirements/refusal.ts';
import { problemCodes, problemText } from '../http/problem-texts.ts';

/** Any text: what cannot be the id of a case is answered like a case that does not exist. */
export const CasePath = z.object({ id: z.string().openapi({ description: 'the id of a case' }) });

export const ActorHeader = z.object({
  'etappe-actor': z.string().optional().openapi({ description: 'role:id of somebody in the list of /session; a counsellor without it' }),
});

/** For acts that need no more than their address. */
export const Nothing = z.strictObject({}).openapi('Nothing');

export const WriteHeaders = ActorHeader.extend({
  'idempotency-key': z.string().optional().openapi({ description: 'a random key; the same request sent again gets the same answer' }),
});

export const Problem = z
  .object({
    type: z.enum(problemCodes.map((code) => `urn:etappe:problem:${code}` as const)),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    request: z.string().openapi({ description: 'the number of the request in the log' }),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    refusals: z.array(z.custom<Refusal>().openapi({ type: 'object', required: ['code'] })).optional(),
    version: z.int().optional(),
  })
  .openapi('Problem');

const content = { 'application/problem+json': { schema: Problem } };

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
