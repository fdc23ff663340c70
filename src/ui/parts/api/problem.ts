// What can go wrong between the screen and the server, as one kind of error the pages can tell apart.
import type { ProblemBody } from '../../../contract/problem.ts';

export type { PathFault } from '../../../contract/problem.ts';

export type ProblemKind = 'offline' | 'unknown' | 'outdated' | 'refused' | 'malformed' | 'other';

const kinds: Readonly<Record<number, ProblemKind>> = {
  400: 'malformed',
  404: 'unknown',
  409: 'refused',
  412: 'outdated',
  413: 'malformed',
  422: 'malformed',
  502: 'offline',
  503: 'offline',
  504: 'offline',
};

export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly body: Partial<ProblemBody>;

  constructor(kind: ProblemKind, body: Partial<ProblemBody> = {}) {
    super(body.title ?? kind);
    this.name = 'Problem';
    this.kind = kind;
    this.body = body;
  }
}

/** A proxy may answer with a page instead of a problem: then only the status says something. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  return new Problem(kinds[response.status] ?? 'other', body);
}
