// AES-256-GCM, the only way anything is encrypted here.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonical } from '../log/canonical.ts';

/** Base64. */
export type Encrypted = { iv: string; text: string; tag: string };

const algorithm = 'aes-256-gcm';
const ivLength = 12;
// Without it Node accepts tags of four bytes, which can be guessed.
const authTagLength = 16;

/** `bound` is authenticated but not kept: what is encrypted for one place opens in no other. */
export function encrypt(key: Uint8Array, plain: Uint8Array, bound: object): Encrypted {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength }).setAAD(Buffer.from(canonical(bound)));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv: iv.toString('base64'), text: text.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

/** Null when key, place or a single bit is wrong. */
export function decrypt(key: Uint8Array, { iv, text, tag }: Encrypted, bound: object): Uint8Array | null {
  try {
    const decipher = createDecipheriv(algorithm, key, Buffer.from(iv, 'base64'), { authTagLength })
      .setAAD(Buffer.from(canonical(bound)))
      .setAuthTag(Buffer.from(tag, 'base64'));
    return Buffer.concat([decipher.update(Buffer.from(text, 'base64')), decipher.final()]);
  } catch {
    return null;
  }
}
