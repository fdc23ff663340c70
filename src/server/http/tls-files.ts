// The certificate and its private key, read and judged before anybody is answered with them.
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';

export type TlsFiles = { readonly certificate: string; readonly key: string };

/** As PEM, the certificate with its chain. `until`: the last instant at which it counts. */
export type TlsPair = { readonly cert: string; readonly key: string; readonly until: Date };

export type TlsFault =
  | { readonly code: 'unreadable'; readonly of: keyof TlsFiles; readonly path: string; readonly why: string }
  | { readonly code: 'notACertificate' | 'notAKey' | 'keyForEverybody'; readonly of: keyof TlsFiles; readonly path: string }
  | { readonly code: 'certificateExpired' | 'certificateNotYet'; readonly of: 'certificate'; readonly path: string; readonly on: string }
  | { readonly code: 'certificateOfOther'; readonly of: 'certificate'; readonly path: string; readonly host: string }
  | { readonly code: 'keyNotMatching'; readonly of: 'key'; readonly path: string; readonly certificate: string };

/** All faults at once. `host`: the name people use; null where it does not matter. */
export function readTls({ certificate, key }: TlsFiles, now: Date, host: string | null): TlsPair | readonly TlsFault[] {
  const cert = textOf('certificate', certificate);
  const secret = textOf('key', key);
  const faults = [...cert.faults, ...secret.faults];
  const known = cert.text === null ? null : certificateIn(cert.text);
  const own = secret.text === null ? null : keyIn(secret.text);
  if (cert.text !== null && known === null) faults.push({ code: 'notACertificate', of: 'certificate', path: certificate });
  if (secret.text !== null && own === null) faults.push({ code: 'notAKey', of: 'key', path: key });
  if (secret.text !== null && isForEverybody(key)) faults.push({ code: 'keyForEverybody', of: 'key', path: key });
  if (known !== null) faults.push(...judge(known, certificate, now, host));
  if (known !== null && own !== null && !known.checkPrivateKey(own))
    faults.push({ code: 'keyNotMatching', of: 'key', path: key, certificate });
  if (faults.length > 0 || cert.text === null || secret.text === null || known === null) return faults;
  return { cert: cert.text, key: secret.text, until: known.validToDate };
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
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { text: null, faults: [{ code: 'unreadable', of, path, why }] };
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
