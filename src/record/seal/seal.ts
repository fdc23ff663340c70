// Seals the words of one entry and commits the entry to them, without the entry ever giving them away.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { decrypt, encrypt } from './cipher.ts';
import type { Seal } from '../log/entry.ts';
import type { SealedDraft, SealedRow, SealedWords } from '../ports/stored-log.ts';
import { pad, unpad } from './padding.ts';
import type { Words } from '../words/words.ts';

/** Where sealed words belong. They open nowhere else. */
export type SealPlace = { case: string; seq: number };

export function sealWords(key: Uint8Array, { case: id, seq }: SealPlace, words: Words): { row: SealedRow; seal: Seal } {
  const encrypted = encrypt(key, pad(JSON.stringify(words)), { case: id, seq });
  const sealed = { ...encrypted, salt: randomBytes(32).toString('base64') };
  return { row: { seq, ...sealed }, seal: commitment(sealed) };
}

/** Null when the words do not belong to this entry or were changed. */
export function openWords(key: Uint8Array, { case: id, seq }: SealPlace, sealed: SealedWords, seal: Seal): Words | null {
  if (!timingSafeEqual(Buffer.from(commitment(sealed)), Buffer.from(seal))) return null;
  const plain = decrypt(key, sealed, { case: id, seq });
  return plain === null ? null : (JSON.parse(unpad(plain)) as Words);
}

/** The salt lies with the sealed row and dies with it; then nobody can tell which words an entry stood for. */
function commitment({ iv, text, tag, salt }: SealedWords): Seal {
  const mac = createHmac('sha256', Buffer.from(salt, 'base64'));
  // The initialisation vector and the tag have fixed lengths, so the parts cannot slide into each other.
  for (const part of [iv, tag, text]) mac.update(Buffer.from(part, 'base64'));
  return `hmac-sha256:${mac.digest('hex')}`;
}

export const sealDraft = (key: Uint8Array, id: string, page: string, draft: unknown): SealedDraft =>
  encrypt(key, pad(JSON.stringify(draft)), { case: id, draft: page });

/** Undefined when the draft does not belong to this case and page or was changed. */
export function openDraft(key: Uint8Array, id: string, page: string, sealed: SealedDraft): unknown {
  const plain = decrypt(key, sealed, { case: id, draft: page });
  return plain === null ? undefined : JSON.parse(unpad(plain));
}

/** The name by which the caseload lists a case. */
export const sealName = (key: Uint8Array, id: string, name: string): SealedDraft => encrypt(key, pad(name), { case: id, caseload: 'name' });

/** Null when the name does not belong to this case or was changed. */
export function openName(key: Uint8Array, id: string, sealed: SealedDraft): string | null {
  const plain = decrypt(key, sealed, { case: id, caseload: 'name' });
  return plain === null ? null : unpad(plain);
}
