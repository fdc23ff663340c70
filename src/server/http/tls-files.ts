// The certificate and its private key, read and judged before anybody is answered with them.
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { whyAt } from '../../record/ports/system-reasons.ts';

/** Null: not set. */
export type TlsFiles = { readonly certificate: string | null; readonly key: string | null };

/** As PEM, the certificate with its chain. `until`: the last instant at which it counts. */
export type TlsPair = { readonly cert: string; readonly key: string; readonly until: Date };

export type TlsFault =
  | { readonly code: 'unreadable'; readonly of: keyof TlsFiles; readonly path: string; readonly why: string }
  | { readonly code: 'notACertificate' | 'notAKey' | 'keyForEverybody'; readonly of: keyof TlsFiles; readonly path: string }
  | { readonly code: 'certificateExpired' | 'certificateNotYet'; readonly of: 'certificate'; readonly path: string; readonly on: string }
  | { readonly code: 'certificateOfOther'; readonly of: 'certificate'; readonly path: string; readonly host: string }
  | { readonly code: 'keyNotMatching'; readonly of: 'key'; readonly path: string; readonly certificate: string };

/** All faults at once; none and no pair where one of the two is not set. `host`: the name people use; null where it does not matter. */
export function readTls({ certificate, key }: TlsFiles, now: Date, host: string | null): TlsPair | readonly TlsFault[] {
  const cert = certificate === null ? null : readCertificate(certificate, now, host);
  const secret = key === null ? null : readKey(key);
  const faults = [...(cert?.faults ?? []), ...(secret?.faults ?? [])];
  if (!cert?.made || !secret?.made || certificate === null || key === null) return faults;
  if (!cert.made.checkPrivateKey(secret.made)) faults.push({ code: 'keyNotMatching', of: 'key', path: key, certificate });
  return faults.length > 0 ? faults : { cert: cert.text, key: secret.text, until: cert.made.validToDate };
}

/** `made`: what stands in the file; null where it cannot be used. */
type Judged<Made> = { readonly text: string; readonly made: Made | null; readonly faults: TlsFault[] };

function readCertificate(path: string, now: Date, host: string | null): Judged<X509Certificate> {
  const { text, faults } = textOf('certificate', path);
  const made = text === null ? null : certificateIn(text);
  if (text !== null && made === null) faults.push({ code: 'notACertificate', of: 'certificate', path });
  if (made !== null) faults.push(...judge(made, path, now, host));
  return { text: text ?? '', made, faults };
}

function readKey(path: string): Judged<KeyObject> {
  const { text, faults } = textOf('key', path);
  const made = text === null ? null : keyIn(text);
  if (text !== null && made === null) faults.push({ code: 'notAKey', of: 'key', path });
  if (text !== null && isForEverybody(path)) faults.push({ code: 'keyForEverybody', of: 'key', path });
  return { text: text ?? '', made, faults };
}

function judge(known: X509Certificate, path: string, now: Date, host: string | null): TlsFault[] {
  const { validFromDate, validToDate } = known;
  const faults: TlsFault[] = [];
  if (validToDate < now) faults.push({ code: 'certificateExpired', of: 'certificate', path, on: dayOf(validToDate) });
  if (validFromDate > now) faults.push({ code: 'certificateNotYet', of: 'certificate', path, on: dayOf(validFromDate) });
  const isOne = host === null || (isIP(host) === 0 ? known.checkHost(host) : known.checkIP(host)) !== undefined;
  if (!isOne) faults.push({ code: 'certificateOfOther', of: 'certificate', path, host });
  return faults;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function textOf(of: keyof TlsFiles, path: string): { text: string | null; faults: TlsFault[] } {
  try {
    return { text: readFileSync(path, 'utf8'), faults: [] };
  } catch (error) {
    return { text: null, faults: [{ code: 'unreadable', of, path, why: whyAt(path, error) }] };
  }
}

/** The first one of the file: what comes after it is its chain. */
function certificateIn(text: string): X509Certificate | null {
  try {
    return new X509Certificate(text);
  } catch {
    return null;
  }
}

function keyIn(text: string): KeyObject | null {
  try {
    return createPrivateKey(text);
  } catch {
    return null;
  }
}

const isForEverybody = (path: string): boolean => process.platform !== 'win32' && (statSync(path).mode & 0o007) !== 0;
