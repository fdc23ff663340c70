// Who can reach the server with these settings, and whether that is allowed: beyond this computer never in the open.
import { isLoopback } from '../../server/http/loopback.ts';
import type { Fault } from './fault.ts';
import type { Read } from './read-settings.ts';

/** `signsIn`: nobody does in the demonstration and on a chosen day. */
export function entranceFaults(read: Read, signsIn: boolean): Fault[] {
  const { settings, placeOf, isWrong } = read;
  const { server, metrics } = settings;
  const faults: Fault[] = [];
  const [hasTls, isBehindProxy, host, address] = [hasTlsMeant(read), isBehindProxyMeant(read), hostMeant(read), addressMeant(read)];
  const opened = openingsOf(read);
  const [first] = opened;
  for (const key of signsIn ? [] : opened) faults.push({ code: 'openWithoutSignIn', place: placeOf(key) });
  if (!isLoopback(host) && !hasTls && !isBehindProxy) faults.push({ code: 'openWithoutTls', place: placeOf('server.host'), host });
  if (first !== undefined && server.publicAddress === null && !isWrong('server.publicAddress'))
    faults.push({ code: 'openWithoutAddress', place: placeOf(first) });
  if (address?.protocol === 'http:' && (opened.length > 0 || hasTls))
    faults.push({ code: 'addressNotHttps', place: placeOf('server.publicAddress'), address: server.publicAddress ?? address.href });
  if ((server.trustedProxies.length > 0 || isWrong('server.trustedProxies')) && !isBehindProxy)
    faults.push({ code: 'proxiesForNothing', place: placeOf('server.trustedProxies') });
  if (metrics.port !== null && metrics.port === server.port && !isWrong('server.port'))
    faults.push({ code: 'samePort', place: placeOf('metrics.port') });
  return faults;
}

/** The settings through which somebody beyond this computer can reach the server. */
function openingsOf(read: Read): string[] {
  const address = addressMeant(read);
  return [
    ...(isLoopback(hostMeant(read)) ? [] : ['server.host']),
    ...(isBehindProxyMeant(read) ? ['server.behindProxy'] : []),
    ...(address !== null && !isLoopback(address.hostname) ? ['server.publicAddress'] : []),
  ];
}

// What a value that cannot be used was most likely meant to be, so that it hides no other fault and makes up none.

/** Also of an address that is refused, for its path or a missing https://; null where none is set or nothing can be made out. */
export function addressMeant({ settings, written, isWrong }: Read): URL | null {
  const text = isWrong('server.publicAddress') ? written('server.publicAddress') : settings.server.publicAddress;
  if (text === null) return null;
  const url = URL.parse(text);
  return url === null || url.hostname === '' ? URL.parse(`https://${text}`) : url;
}

/** `0.0.0.0:443` was meant to be `0.0.0.0`. */
function hostMeant({ settings, written, isWrong }: Read): string {
  const text = isWrong('server.host') ? written('server.host') : null;
  return text === null ? settings.server.host : text.trim().replace(/:\d+$/u, '');
}

const isBehindProxyMeant = ({ settings, isWrong }: Read): boolean => settings.server.behindProxy || isWrong('server.behindProxy');

const hasTlsMeant = ({ settings: { tls }, isWrong }: Read): boolean =>
  tls.certificate !== null || tls.key !== null || isWrong('tls.certificate') || isWrong('tls.key');
