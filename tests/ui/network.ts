// The network border of the screen: what the server would answer, and everything that was sent to it.
export type Received = { readonly method: string; readonly path: string; readonly body: unknown; readonly headers: Headers };
/** Answers a request, or nothing for an address nobody knows. Throwing is a connection that breaks. */
export type Answering = (request: Received) => Response | undefined | Promise<Response | undefined>;

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
export const nothing = (): Response => new Response(null, { status: 204 });

/** From here to the end of the test requests end at `answering`. The list grows with every request. */
export function answerWith(answering: Answering): Received[] {
  const received: Received[] = [];
  globalThis.fetch = (address, init = {}) => {
    const path = String(address instanceof Request ? address.url : address).replace(/^.*\/api\/v1/u, '');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    const request = { method: init.method ?? 'GET', path, body, headers: new Headers(init.headers) };
    received.push(request);
    return new Promise<Response | undefined>((resolve) => resolve(answering(request))).then(
      (answer) => answer ?? json({ title: 'not found' }, 404),
    );
  };
  return received;
}
