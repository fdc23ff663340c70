// One request to `/api/v1`, in the language and the name of whoever sits there. Every failure is a `Problem`.
import { useScreenState } from '../screen-state.ts';
import { Problem, problemOf } from './problem.ts';
import { hasAnswered, isWatched, ledOut, signedInAgain, useSignedIn } from './signed-in.ts';

type Request = {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Outlives the page that sends it; browsers allow this up to 64 KiB, as much as a draft may have. */
  readonly keepalive?: boolean;
  /** Milliseconds, where an answer takes longer than usual. */
  readonly timeout?: number;
  /** False: whether somebody is signed in is what is asked, so a session that has ended is an answer. */
  readonly waits?: boolean;
};

/** A server that does not answer within this many milliseconds counts as unreachable. */
const usualTimeout = 15_000;

/**
 * Rejects with a `Problem` only: `offline` where no answer came, otherwise what the status says. Never sends twice by itself:
 * reads are repeated by their query, writes by the draft, which has a key for it. One thing apart: what finds the session at its
 * end was not done, waits until the same person has signed in again, and is sent then as it is. Of whoever has left nothing more is sent.
 */
export async function ask(path: string, request: Request = {}): Promise<Response> {
  const { keepalive = false, waits = true } = request;
  const response = await send(path, request);
  if (response.ok) {
    // The session is asked for again and again by itself: that does not show that anybody is there.
    if (path !== '/session') hasAnswered();
    return response;
  }
  const problem = await problemOf(response);
  if (problem.code === 'accessEnded' && waits && !keepalive && isWatched()) return ledOut();
  // What outlives its page has nobody who could wait for it.
  if (problem.code !== 'notSignedIn' || !waits || keepalive || !isWatched()) throw problem;
  await signedInAgain();
  return ask(path, request);
}

function send(path: string, { method = 'GET', body, headers = {}, keepalive = false, timeout = usualTimeout }: Request): Promise<Response> {
  const { language, actor } = useScreenState.getState();
  const isSwitched = actor !== null && useSignedIn.getState().person === null;
  return fetch(`/api/v1${path}`, {
    method,
    keepalive,
    signal: AbortSignal.timeout(timeout),
    headers: {
      'accept-language': language,
      // In the demonstration the screen says who acts and the record keeps that role (decision 7).
      ...(isSwitched && { 'etappe-actor': `${actor.role}:${actor.id}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Problem('offline');
  });
}

/** The answer is taken to have the contract's shape: its schemas stay out of the bundle (tests/architecture/plan.ts). */
export const read = async <T>(path: string, request?: Request): Promise<T> => (await ask(path, request)).json() as Promise<T>;
