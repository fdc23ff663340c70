// Who can reach the server with these settings, and whether that is allowed: beyond this computer never in the open.
import { isLoopback } from '../../server/http/loopback.ts';
import type { Fault } from './fault.ts';
import type { ReadSettings } from './read-settings.ts';

/** `signsIn`: nobody does in the demonstration and on a chosen day. */
export function entranceFaults({ settings, placeOf }: Read, signsIn: boolean): Fault[] {
  const { server, tls, metrics } = settings;
  const faults: Fault[] = [];
  const hasTls = tls.certificate !== null || tls.key !== null;
  const opened = openingsOf(settings);
  const [first] = opened;
  for (const key of signsIn ? [] : opened) faults.push({ code: 'openWithoutSignIn', place: placeOf(key) });
  if (!isLoopback(server.host) && !hasTls && !server.behindProxy)
    faults.push({ code: 'openWithoutTls', place: placeOf('server.host'), host: server.host });
  if (first !== undefined && server.publicAddress === null) faults.push({ code: 'openWithoutAddress', place: placeOf(first) });
  if (server.publicAddress?.startsWith('http://') && (opened.length > 0 || hasTls))
    faults.push({ code: 'addressNotHttps', place: placeOf('server.publicAddress'), address: server.publicAddress });
  if (server.trustedProxies.length > 0 && !server.behindProxy)
    faults.push({ code: 'proxiesForNothing', place: placeOf('server.trustedProxies') });
  if (metrics.port !== null && metrics.port === server.port) faults.push({ code: 'samePort', place: placeOf('metrics.port') });
  return faults;
}

type Read = Pick<ReadSettings, 'settings' | 'placeOf'>;
type Settings = ReadSettings['settings'];

/** The settings through which somebody beyond this computer can reach the server. */
export function openingsOf({ server }: Pick<Settings, 'server'>): string[] {
  const isElsewhere = server.publicAddress !== null && !isLoopback(new URL(server.publicAddress).hostname);
  return [
    ...(isLoopback(server.host) ? [] : ['server.host']),
    ...(server.behindProxy ? ['server.behindProxy'] : []),
    ...(isElsewhere ? ['server.publicAddress'] : []),
  ];
}
