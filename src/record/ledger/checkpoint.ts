// Signs where the ledger stands: whoever can write to its file, and has no key, cannot write another one that passes.
import { createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';
import { canonical } from '../log/canonical.ts';
import type { Kek } from '../seal/keys.ts';
import type { Said } from './ledger-line.ts';

type Checkpoint = Extract<Said, { kind: 'checkpoint' }>;

/** The fixed beginning of an Ed25519 private key in PKCS #8 (RFC 8410), after which come its 32 bytes. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** The same of a public key in SubjectPublicKeyInfo. */
const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** Follows from the key-encryption key, so that there is no other file to keep and to lose. */
function privateKeyOf({ key }: Kek): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', key, '', 'etappe.ledger/1', 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
}

/** Base64. */
export const publicKeyOf = (kek: Kek): string =>
  createPublicKey(privateKeyOf(kek)).export({ format: 'der', type: 'spki' }).subarray(spki.length).toString('base64');

/** `before`: the hash of the line before it. */
export function checkpointAfter(before: string, { at, cases }: Pick<Checkpoint, 'at' | 'cases'>, kek: Kek): Checkpoint {
  const unsigned = { kind: 'checkpoint', at, cases, key: publicKeyOf(kek) } as const;
  return { ...unsigned, signature: sign(null, signed(before, unsigned), privateKeyOf(kek)).toString('base64') };
}

export function isSigned(before: string, { signature, ...unsigned }: Checkpoint): boolean {
  const key = createPublicKey({ key: Buffer.concat([spki, Buffer.from(unsigned.key, 'base64')]), format: 'der', type: 'spki' });
  return verify(null, signed(before, unsigned), key, Buffer.from(signature, 'base64'));
}

const signed = (before: string, unsigned: Omit<Checkpoint, 'signature'>): Buffer => Buffer.from(`${before}\n${canonical(unsigned)}`);
