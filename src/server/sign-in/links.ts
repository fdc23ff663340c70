// Links that work once: the first set-up and invitations. Only a hash of what stands in them is kept.
import { createHash, randomBytes } from 'node:crypto';
import type { Auth } from './auth.ts';

export type LinkKind = 'first-run' | 'invitation';

/** A plain hash is enough: of 256 random bits nobody can try all. */
const idOf = (kind: LinkKind, token: string): string => `${kind}:${createHash('sha256').update(token).digest('hex')}`;
const lastOf = (kind: LinkKind, value: string): string => `${kind}-of:${value}`;

export type Links = {
  /**
   * The secret of a new link. One that was given for the same value before does not count any more. `more` comes back behind the value, after a
   * blank, from whoever reads or uses it.
   */
  readonly give: (kind: LinkKind, value: string, hours: number, more?: string) => Promise<string>;
  /** What it was given for; null when it has expired or was used. */
  readonly read: (kind: LinkKind, token: string) => Promise<string | null>;
  /** As `read`, and it does not count any more: of two at once one gets it. */
  readonly use: (kind: LinkKind, token: string) => Promise<string | null>;
};

/** `now` in milliseconds. */
export function linksOf(auth: Auth, now: () => number): Links {
  const adapter = async () => (await auth.$context).internalAdapter;
  return {
    async give(kind, value, hours, more) {
      const token = randomBytes(32).toString('base64url');
      const verifications = await adapter();
      const before = await verifications.consumeVerificationValue(lastOf(kind, value));
      if (before !== null) await verifications.deleteVerificationByIdentifier(before.value);
      const expiresAt = new Date(now() + hours * 3_600_000);
      await verifications.createVerificationValue({
        identifier: idOf(kind, token),
        value: more === undefined ? value : `${value} ${more}`,
        expiresAt,
      });
      await verifications.createVerificationValue({ identifier: lastOf(kind, value), value: idOf(kind, token), expiresAt });
      return token;
    },
    async read(kind, token) {
      const found = await (await adapter()).findVerificationValue(idOf(kind, token));
      return found === null || found.expiresAt.getTime() <= now() ? null : found.value;
    },
    async use(kind, token) {
      const found = await (await adapter()).consumeVerificationValue(idOf(kind, token));
      return found === null || found.expiresAt.getTime() <= now() ? null : found.value;
    },
  };
}
