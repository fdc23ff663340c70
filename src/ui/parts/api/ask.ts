// One request to `/api/v1`, in the language and the name of whoever sits there. Every failure is a `Problem`.
import { useScreenState } from '../screen-state.ts';
import { Problem, problemOf } from './problem.ts';

type Request = {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Outlives the page that sends it; browsers allow this up to 64 KiB, as much as a draft may have. */
  readonly keepalive?: boolean;
  /** Milliseconds, where an answer takes longer than usual. */
  readonly timeout?: number;
};

/** A server that does not answer within this many milliseconds counts as unreachable. */
const usualTimeout = 15_000;

/**
 * Rejects with a `Problem` only: `offline` where no answer came, otherwise what the status says. Never sends twice by itself:
 * reads are repeated by their query, writes by the draft, which has a key for it.
 */
export async function ask(
  path: string,
  { method = 'GET', body, headers = {}, keepalive = false, timeout = usualTimeout }: Request = {},
): Promise<Response> {
  const { language, actor } = useScreenState.getState();
  const response = await fetch(`/api/v1${path}`, {
    method,
    keepalive,
    signal: AbortSignal.timeout(timeout),
    headers: {
      'accept-language': language,
      // Until there is a sign-in, the screen says who acts and the record keeps that role (decision 7).
      ...(actor !== null && { 'etappe-actor': `${actor.role}:${actor.id}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Problem('offline');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The answer is taken to have the contract's shape: its schemas stay out of the bundle (tests/architecture/plan.ts). */
export const read = async <T>(path: string, request?: Request): Promise<T> => (await ask(path, request)).json() as Promise<T>;
