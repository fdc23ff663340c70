// What the middleware leaves with a request for whoever answers it.

import type { Actor } from '../../../machines/actor.ts';
import type { Came } from '../parts/entrance.ts';

/** `came`: how the request reached us. `actor`: set for every route of the interface, because the guard lets nobody else through. */
export type Env = { Variables: { requestId: string; secureHeadersNonce?: string; came: Came; actor: Actor } };
