// What the middleware leaves with a request for whoever answers it.

import type { Actor } from '../../../machines/actor.ts';
import type { Sight } from '../../organisation/sight.ts';
import type { Asker } from '../access/asker.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Came } from '../parts/entrance.ts';
import type { Note } from '../parts/security-events.ts';

/**
 * `came`: how the request reached us. `asker`: set for every route of the interface that is not everybody's. `actor`: as the record names them, set
 * in every role that records, and no right to write is given to another (tests/server/access). `sight`: set for every route about one case.
 * `ownWords`: what fields, parameters and codes of the interface are called.
 * `note` writes a security event; `problem` is what was answered, `caseAsked` the case a route is about, both for the log alone.
 */
export type Env = {
  Variables: {
    requestId: string;
    ownWords: () => ReadonlySet<string>;
    secureHeadersNonce?: string;
    came: Came;
    asker: Asker;
    actor: Actor;
    sight: Sight;
    note: Note;
    problem?: ProblemCode;
    caseAsked?: string;
  };
};
