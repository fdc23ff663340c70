// Calendar feeds kept in memory: for tests and training. Behaves like every other store.
import type { Feed, FeedStore } from '../../record/ports/feed-store.ts';

export function memoryFeedStore(): FeedStore {
  const feeds = new Map<string, Feed>();
  return {
    get: async (actor) => structuredClone(feeds.get(actor) ?? null),
    all: async () => structuredClone([...feeds.values()]),
    put: async (feed) => void feeds.set(feed.actor, structuredClone(feed)),
    drop: async (actor) => feeds.delete(actor),
  };
}
