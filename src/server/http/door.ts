// Who may reach the server at all, decided before it opens its port and before it reads a byte.
import type { Entrance } from '../parts/entrance.ts';
import { trustIn } from './client-address.ts';
import { isLoopback } from './loopback.ts';
import type { NoteStranger } from './strangers.ts';
import type { TlsPair } from './tls-files.ts';

/** The settings are checked before; this is the last lock, for whoever starts a server in another way. */
export function refuseOpenDoor({ host, signsIn, publicAddress, behindProxy }: Entrance & { host: string; signsIn: boolean }): void {
  const isHere = isLoopback(host) && !behindProxy && (publicAddress === null || isLoopback(new URL(publicAddress).hostname));
  if (!isHere && !signsIn) throw new Error(`without sign-in nobody but this computer may reach the server, not ${publicAddress ?? host}`);
}

/** In the open only the proxy may connect, and this computer, which asks for health. Null where anybody may. */
export function mayConnectTo(entrance: Entrance, tls: TlsPair | null, note: NoteStranger): ((address: string) => boolean) | null {
  if (!entrance.behindProxy || tls !== null) return null;
  const isTrusted = trustIn(entrance);
  return (address) => {
    const may = isLoopback(address) || isTrusted(address);
    if (!may) note(address, 'connection cut off: not in server.trustedProxies');
    return may;
  };
}
