// The way of a browser to the identity provider and back.
import { cookiesIn, type Installation } from './people.ts';

/** To the provider, through its pages, and back with what it says; `change` is what somebody does to the address on the way back. */
export async function comeBy(all: Installation, callback: string, change: (back: URL) => void = () => {}, to?: string) {
  const begun = await all.server.send<{ url: string }>('/api/v1/sign-in/provider', { to });
  let jar = '';
  let at = new URL(begun.body.url);
  while (!at.href.startsWith(callback)) {
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie: jar } });
    jar = cookiesIn(answer.headers, jar);
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the provider answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    at = new URL(next, at);
  }
  change(at);
  const back = await all.server.ask(`${at.pathname}${at.search}`, { headers: { cookie: cookiesIn(begun.headers) } });
  return { ...back, session: all.sessionOf(cookiesIn(back.headers)), begun, at };
}
