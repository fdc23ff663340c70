// What can go wrong between the screen and the server, as one kind of error the pages can tell apart.
import type { Refusal } from '../../../../machines/case/requirements/refusal.ts';

export type PathFault = { readonly path: string; readonly message: string };

/** RFC 9457 with our own members. */
export type ProblemBody = {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly PathFault[];
  readonly refusals?: readonly Refusal[];
};

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
  readonly body: ProblemBody;

  constructor(kind: ProblemKind, body: ProblemBody = {}) {
    super(body.title ?? kind);
    this.name = 'Problem';
    this.kind = kind;
    this.body = body;
  }
}

/** A proxy may answer with a page instead of a problem: then only the status says something. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  return new Problem(kinds[response.status] ?? 'other', body);
}
