// The port to the calendar feeds. Of a feed's secret address only a hash is kept.

export type Feed = {
  /** role:id of whose cases it shows. */
  readonly actor: string;
  /** SHA-256 of the secret, in hex. */
  readonly hash: string;
  /** The language its entries are written in. */
  readonly lang: string;
  /** The instant it was made. */
  readonly since: string;
};

export interface FeedStore {
  get(actor: string): Promise<Feed | null>;
  all(): Promise<Feed[]>;
  /** Replaces the feed of the same person: the address before it is gone. */
  put(feed: Feed): Promise<void>;
  /** False when there was none. */
  drop(actor: string): Promise<boolean>;
}
