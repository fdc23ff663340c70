// Middleware that lets through what can be read: JSON, in UTF-8, not too large, not too deep.
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { faultAt } from './malformed.ts';
import type { Env } from './env.ts';
import { langOf, problem } from './problem.ts';
import { shapeFault } from './json-shape.ts';

/** Bytes. */
export const bodyAtMost = 262_144;
export const draftAtMost = 65_536;

/** RFC 8259, section 8.1: JSON between systems is UTF-8. */
const isJson = /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i;

export const limitedTo = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => problem(c, 'tooLarge') });

/** For requests with a body. The reading is repeated by whoever validates, from the same bytes. */
export const jsonOnly = createMiddleware<Env>(async (c, next) => {
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (!isJson.test(c.req.header('content-type') ?? '') || encoding !== 'identity') return problem(c, 'unsupportedType');
  const json = parsed(await c.req.arrayBuffer());
  if (json === undefined) return problem(c, 'notJson');
  const fault = shapeFault(json);
  if (fault !== null) return problem(c, 'malformed', { errors: [faultAt(langOf(c), fault.name, fault.path)] });
  return next();
});

function parsed(bytes: ArrayBuffer): unknown {
  try {
    // `fatal`: otherwise broken bytes would be recorded as U+FFFD, and nobody could tell what had been written.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's message repeats the text and is of no use to anybody.
    return undefined;
  }
}
