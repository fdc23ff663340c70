// Whose cases the work at hand may touch at all: the second net under the policy, for every query of every store.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Scope } from './sites-in-scope.ts';

const scopes = new AsyncLocalStorage<Scope>();

/** Everything `work` does, and waits for, is done in this scope; what it leaves running behind it too. */
export const withinScope = <T>(scope: Scope, work: () => T): T => scopes.run(scope, work);

/** Outside of requests, everywhere. */
export const scopeNow = (): Scope => scopes.getStore() ?? 'everywhere';
