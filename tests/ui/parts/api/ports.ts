// The two ports a page may stand on: a real server behind `fetch`, and the browser alone.
import { http } from '../../../../src/ui/parts/api/client.ts';
import type { Port } from '../../../../src/ui/parts/api/port.ts';
import { madeUpCases } from '../../../../src/ui/parts/made-up/made-up-cases.ts';
import { counsellor } from '../../../../src/scenarios/staff.ts';
import { inMemory, serverOn } from '../../../server/harness.ts';

/** From here to the end of the test the screen's requests end at a server of their own; see network.ts for the way back. */
function serve(): Port {
  const server = serverOn(inMemory());
  globalThis.fetch = async (address, init) => {
    const { status, headers, text } = await server.ask(address instanceof Request ? address.url : address.toString(), init);
    return new Response(status === 204 ? null : text, { status, headers });
  };
  return http;
}

/** With the staff, the sites and the day of the server, so that the same page says the same. */
async function makeUp(): Promise<Port> {
  const real = globalThis.fetch;
  const session = await serve().fetchSession();
  globalThis.fetch = real;
  return madeUpCases({ ...session, actor: session.actor ?? counsellor }).port;
}

export const ports: readonly { readonly name: string; readonly open: () => Promise<Port> }[] = [
  { name: 'HTTP', open: async () => serve() },
  { name: 'made-up', open: makeUp },
];
