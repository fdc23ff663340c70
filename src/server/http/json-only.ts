// Middleware that lets through what can be read: JSON, in UTF-8, not too large, not too deep.
import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { faultWithin } from './malformed.ts';
import type { Env } from './env.ts';
import { problem } from './problem.ts';
import { shapeFault } from './json-shape.ts';

/** Bytes. */
export const bodyAtMost = 262_144;
export const draftAtMost = 65_536;

/** RFC 8259, section 8.1: JSON between systems is UTF-8. */
const isJson = /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i;

export const limitedTo = (maxSize: number) => bodyLimit({ maxSize, onError: tooLarge });

/** What is left of a body before its connection is closed: bytes, milliseconds in all, and without a byte. */
const rest = { atMost: 67_108_864, inAll: 5_000, silent: 250 };

/** Whoever is still sending when a connection closes sees it break off, and not the answer: what comes is taken first, and thrown away. */
async function tooLarge(c: Context<Env>): Promise<Response> {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
  if (incoming !== undefined) await thrownAway(incoming);
  const answer = problem(c, 'tooLarge');
  answer.headers.set('connection', 'close');
  return answer;
}

const thrownAway = (incoming: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    if (incoming.readableEnded || incoming.destroyed) return resolve();
    let taken = 0;
    const end = setTimeout(resolve, rest.inAll);
    const silence = setTimeout(resolve, rest.silent);
    const done = () => {
      clearTimeout(end);
      clearTimeout(silence);
      resolve();
    };
    incoming.on('data', (chunk: Buffer) => {
      silence.refresh();
      if ((taken += chunk.length) > rest.atMost) done();
    });
    incoming.on('end', done).on('close', done).resume();
  });

/** For requests with a body. The reading is repeated by whoever validates, from the same bytes. */
export const jsonOnly = createMiddleware<Env>(async (c, next) => {
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (!isJson.test(c.req.header('content-type') ?? '') || encoding !== 'identity') return problem(c, 'unsupportedType');
  const json = parsed(await c.req.arrayBuffer());
  if (json === undefined) return problem(c, 'notJson');
  const fault = shapeFault(json);
  if (fault !== null) return problem(c, 'malformed', { errors: [faultWithin(c, fault.name, fault.path)] });
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
