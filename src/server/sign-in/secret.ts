// The secret that signs cookies and encrypts second factors: kept among the keys of the cases and wrapped like them, so that it is rotated with them.
import { newDataKey, unwrap, wrap, type KeyRing } from '../../record/seal/keys.ts';
import type { KeyStore } from '../../record/ports/key-store.ts';
import { StartRefused } from '../../record/ports/start-refused.ts';

/** No case has this id: theirs are random. */
const id = 'sign-in';

/** Made at the first start. Two processes that start at once take the one that was kept first. Throws `StartRefused` when it cannot be opened. */
export async function signInSecret({ keys, ring }: { readonly keys: KeyStore; readonly ring: KeyRing }): Promise<string> {
  await keys.put(id, wrap(ring, id, newDataKey()));
  const wrapped = await keys.get(id);
  const key = wrapped === null || wrapped === 'destroyed' ? null : unwrap(ring, id, wrapped);
  if (key === null)
    throw new StartRefused(
      'keyFileMissing',
      'The key file does not open the secret of the sign-in. Restore the key file from its own backup.',
    );
  return Buffer.from(key).toString('base64url');
}
