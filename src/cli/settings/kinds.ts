// What a setting can be, and what is noted beside each: its other names, whether it is a secret, what it is for.
import { isIP, isIPv4, isIPv6 } from 'node:net';
import isFQDN from 'validator/lib/isFQDN.js';
import { z } from 'zod';
import type { Lang } from '../../language/language.ts';

/** How the text of an option or of the environment is read. `file` and `folder` are paths, from where they were written down. */
export type SettingKind = 'text' | 'number' | 'switch' | 'list' | 'file' | 'folder';

export type SettingNote = {
  readonly kind: SettingKind;
  /** `ETAPPE_…`; a secret also as `…_FILE`. */
  readonly env: string;
  /** Without its dashes. */
  readonly option?: string;
  /** Never shown; may also be given as the path of a file that holds it, under the key with `File` at its end. */
  readonly isSecret?: true;
  readonly purpose: Readonly<Record<Lang, string>>;
  /** What it must be, to be read after “must be”, „muss … sein“. */
  readonly form: Readonly<Record<Lang, string>>;
};

export const notes = z.registry<SettingNote>();

export const isHost = (text: string): boolean => isIP(text) !== 0 || isFQDN(text, { require_tld: false });

/** An address, or a network as `10.0.0.0/8`. */
export function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (bits === undefined) return isIP(address) !== 0;
  const most = isIPv4(address) ? 32 : 128;
  return more.length === 0 && (isIPv4(address) || isIPv6(address)) && /^\d{1,3}$/u.test(bits) && Number(bits) <= most;
}

/** `https://etappe.example.org`, with or without a port and nothing behind it; a slash at its end does no harm. */
export function originIn(text: string): string | null {
  const url = URL.parse(text.trim());
  if (url === null || !['http:', 'https:'].includes(url.protocol) || !isHost(url.hostname.replaceAll(/^\[|\]$/gu, ''))) return null;
  const isBare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return isBare ? url.origin : null;
}

export const isHttpsAddress = (text: string): boolean => URL.parse(text)?.protocol === 'https:';

/** Through a socket there is no host before the path: `postgres://etappe@/etappe?host=/run/postgresql`. A URL must have one. */
export const isDatabaseAddress = (text: string): boolean =>
  ['postgres:', 'postgresql:'].includes(URL.parse(text.replace('@/', '@localhost/'))?.protocol ?? '');
