// From which address a request comes, under which name and whether it was encrypted: as the connection shows it, or as a trusted proxy says.
import { BlockList, isIP, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Came, Entrance } from '../parts/entrance.ts';
import type { Env } from './env.ts';
import type { NoteStranger } from './strangers.ts';

/** An IPv4 address in an IPv6 socket is the same address. */
const bare = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/u, '');

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** With a proxy in front and none named, it is the one on this computer. */
export function trustIn({ behindProxy, trustedProxies }: Entrance): (address: string) => boolean {
  const trusted = new BlockList();
  for (const one of behindProxy && trustedProxies.length === 0 ? ['127.0.0.1', '::1'] : trustedProxies) {
    const [address = '', bits] = one.split('/');
    if (bits === undefined) trusted.addAddress(address, familyOf(address));
    else trusted.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && trusted.check(address, familyOf(address));
}

const listOf = (header: string | undefined): string[] => (header === undefined ? [] : header.split(',').map((one) => one.trim()));

/**
 * What stands furthest right was written by the nearest proxy. Read from there: past every proxy that is trusted, up to the first address that
 * is not; what stands left of it anybody may have made up.
 */
function clientBehind(peer: string, forwarded: string | undefined, isTrusted: (address: string) => boolean): string {
  let nearest = peer;
  for (const one of listOf(forwarded).toReversed()) {
    if (isIP(one) === 0) return nearest;
    nearest = bare(one);
    if (!isTrusted(nearest)) return nearest;
  }
  return nearest;
}

/** Asked without a port, as tests do, there is no address: all of them count as one. */
const peerOf = (c: Context<Env>): string =>
  c.env instanceof Object && 'incoming' in c.env ? bare(getConnInfo(c).remote.address ?? 'unknown') : 'local';

const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/** Middleware that notes how a request came, before anybody decides by it. */
export function noteWhence(entrance: Entrance, note: NoteStranger) {
  const isTrusted = trustIn(entrance);
  return createMiddleware<Env>(async (c, next) => {
    const peer = peerOf(c);
    if (!isTrusted(peer) && forwarding.some((name) => c.req.header(name) !== undefined))
      note(peer, 'X-Forwarded headers not believed: not in server.trustedProxies');
    if (isTrusted(peer) && listOf(c.req.header('x-forwarded-for')).some((one) => isIP(one) === 0))
      note(peer, 'X-Forwarded-For not understood: more than addresses, one of them with a port perhaps');
    const came: Came = isTrusted(peer)
      ? {
          address: clientBehind(peer, c.req.header('x-forwarded-for'), isTrusted),
          host: listOf(c.req.header('x-forwarded-host')).at(-1) ?? null,
          proto: listOf(c.req.header('x-forwarded-proto')).at(-1)?.toLowerCase() ?? null,
        }
      : { address: peer, host: null, proto: null };
    c.set('came', came);
    return next();
  });
}

export const clientAddress = (c: Context<Env>): string => c.get('came').address;
