// Optimistic concurrency over HTTP: the version a write was made for, from its If-Match header.
import type { Context } from 'hono';
import type { Env } from './env.ts';
import { problem } from './problem.ts';
import { malformedHeader } from './writer.ts';

/** Only the strong form: a version is exactly the one that was read. */
const ifMatch = /^"(\d{1,9})"$/;

/** A response where it is missing (428, RFC 6585, section 3: such a write could undo what its sender has never seen) or no version. */
export function versionIn(c: Context<Env>, header: string | undefined): number | Response {
  if (header === undefined) return problem(c, 'versionMissing');
  const version = ifMatch.exec(header)?.[1];
  return version === undefined ? malformedHeader(c, 'wrongForm', 'If-Match') : Number(version);
}
