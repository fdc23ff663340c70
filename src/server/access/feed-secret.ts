// The secret in a calendar feed's address: whoever knows it may read, so only its hash is kept and nobody can read it back.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Feed, FeedStore } from '../../record/ports/feed-store.ts';

/** Bytes. */
const length = 32;

export const newSecret = (): string => randomBytes(length).toString('base64url');

/** A plain hash is enough: of 256 random bits nobody can try all, as they could try passwords. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(`etappe.feed/1\n${secret}`).digest('hex');

/** Every feed is compared, each in the same time: how long it takes tells nothing. */
export async function feedWith(feeds: FeedStore, secret: string): Promise<Feed | null> {
  const asked = Buffer.from(hashOfSecret(secret), 'hex');
  return (await feeds.all()).reduce<Feed | null>(
    (found, feed) => (timingSafeEqual(Buffer.from(feed.hash, 'hex'), asked) ? feed : found),
    null,
  );
}
