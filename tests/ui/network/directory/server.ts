// The directory before the real server, in one process with the test.
import type { Actor } from '../../../../machines/actor.ts';
import { useScreenState, type ScreenLanguage } from '../../../../src/ui/parts/screen-state.ts';
import { inMemory, serverOn } from '../../../server/harness.ts';
import { filled } from '../../../server/directory/entries.ts';
import { visit } from '../../render.tsx';

/** `withOffer`: a body and one offer, verified on 31 August 2026. */
export async function serverWith({ withOffer }: { readonly withOffer: boolean }) {
  const server = serverOn(inMemory());
  const directory = withOffer ? (await filled(server)).directory : null;
  let isThere = true;
  globalThis.fetch = async (address, { signal: _, ...init } = {}) => {
    if (!isThere) throw new TypeError('no connection');
    return server.app.request(new URL(address instanceof Request ? address.url : address, 'http://localhost'), init);
  };
  return { server, directory, setThere: (is: boolean) => void (isThere = is) };
}

export function open(address: string, actor: Actor = { role: 'counsellor', id: 'c-weber' }, language: ScreenLanguage = 'de') {
  const page = visit(address);
  useScreenState.setState({ actor, language });
  return page;
}
