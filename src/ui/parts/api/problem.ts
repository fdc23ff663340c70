// What can go wrong between the screen and the server, as one kind of error the pages can tell apart.
import type { ProblemBody, ProblemCode } from '../../../contract/problem.ts';

export type { PathFault } from '../../../contract/problem.ts';

/**
 * `offline`: no answer, or none that decides anything. `outdated`: somebody has written since the version that was read.
 * `refused`: the rules say no, with all reasons in the body. `moved`: somebody else has written on
 * the same page, their text is in the body. `malformed`: the body does not fit. `closed`: not for whoever asks, in the role they
 * are in. Whatever else: `other`.
 */
export type ProblemKind = 'offline' | 'unknown' | 'outdated' | 'refused' | 'moved' | 'malformed' | 'closed' | 'other';

const kinds: Readonly<Record<number, ProblemKind>> = {
  400: 'malformed',
  403: 'closed',
  404: 'unknown',
  409: 'refused',
  412: 'outdated',
  413: 'malformed',
  422: 'malformed',
  // Nothing was decided: a proxy without a server behind it, or a database that does not answer just now (503). Worth another try.
  502: 'offline',
  503: 'offline',
  504: 'offline',
};

/** The body is the server's, after RFC 9457; empty where the answer was none of the server's own. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly body: Partial<ProblemBody>;
  /** After how many seconds another try is worth it; null where the server says nothing of it. */
  readonly retryAfter: number | null;

  constructor(kind: ProblemKind, body: Partial<ProblemBody> = {}, retryAfter: number | null = null) {
    super(body.title ?? kind);
    this.name = 'Problem';
    this.kind = kind;
    this.body = body;
    this.retryAfter = retryAfter;
  }

  /** Which of its problems the server means; null where the answer was none of its own. */
  get code(): ProblemCode | null {
    return (this.body.type?.replace('urn:etappe:problem:', '') as ProblemCode | undefined) ?? null;
  }
}

export const codeOf = (error: unknown): ProblemCode | null => (error instanceof Problem ? error.code : null);

const gone: ReadonlySet<ProblemCode> = new Set(['unknownCase', 'notForRole', 'noMembership']);

/** The case, or this much of it, is not for whoever asks. By the server's own word only: a proxy may answer 404 on a bad day. */
export function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && gone.has(code);
}

/** Never rejects. A proxy may answer with a page instead of a problem: then only the status says something. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  if (body.type === 'urn:etappe:problem:draftMoved') return new Problem('moved', body);
  const seconds = Number(response.headers.get('retry-after'));
  return new Problem(kinds[response.status] ?? 'other', body, seconds > 0 ? seconds : null);
}
