// The port to wherever messages wait: coded facts and short codes only, never an address, a name or a text.
import type { Message } from '../../engine/outlook/messages.ts';

export const outboxStatuses = ['waiting', 'sent', 'heldBack', 'failed', 'obsolete', 'done'] as const;
export type OutboxStatus = (typeof outboxStatuses)[number];

/** Why a message did not go out. Codes, because what a mail server answers may repeat an address. */
export const deliveryFaults = [
  'noAddress',
  'unusableAddress',
  'otherChannel',
  'refusedAddress',
  'unreachable',
  'interrupted',
  'consentMissing',
  'refusedByRules',
] as const;
export type DeliveryFault = (typeof deliveryFaults)[number];

export type OutboxRow = Message & {
  readonly id: number;
  readonly case: string;
  readonly status: OutboxStatus;
  /** How often sending was begun: noted before it begins, so that a crash is counted too. */
  readonly attempts: number;
  readonly error: DeliveryFault | null;
  /** The instant of the last change. */
  readonly at: string;
};

export type OutboxFilter = {
  readonly case?: string | undefined;
  /** Of these cases only. */
  readonly cases?: readonly string[] | undefined;
  readonly statuses?: readonly OutboxStatus[] | undefined;
  /** Sent on this day or before. */
  readonly until?: string | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
};

export type OutboxChange = Pick<OutboxRow, 'status' | 'attempts' | 'error' | 'at'>;

export interface OutboxStore {
  /**
   * Makes what waits for a case exactly what is wanted: new messages wait, those wanted again wait again, those nobody
   * wants any more are obsolete. What was sent or done stays as it is, so that nothing is said twice.
   */
  reconcile(id: string, wanted: readonly Message[], at: string): Promise<void>;

  /** By sending day, then in the order they came. */
  list(filter: OutboxFilter): Promise<OutboxRow[]>;
  count(filter: Omit<OutboxFilter, 'offset' | 'limit'>): Promise<number>;
  get(id: number): Promise<OutboxRow | null>;

  /** What can be read where a list cannot be made, because something of it lies where nothing can be read any more. */
  readable(): Promise<OutboxRow[]>;

  /** Whether `list` and `count` leave anything out. Known from the first page on that nobody could read. */
  hasUnreadable(): boolean;

  /** False when the row is no longer as it was read: somebody was faster. */
  change(row: OutboxRow, change: OutboxChange): Promise<boolean>;

  /** Does the work unless another process of the installation is at it: then it is done by that one, and nothing happens here. */
  inOneProcess(work: () => Promise<void>): Promise<void>;

  /** Deletes everything about a case. */
  forget(id: string): Promise<void>;
}

/** What happens to a row when its message is wanted, or no longer; null when nothing does. */
export function reconciled(row: Pick<OutboxRow, 'status'>, isWanted: boolean): OutboxStatus | null {
  if (isWanted) return row.status === 'obsolete' ? 'waiting' : null;
  return row.status === 'waiting' || row.status === 'heldBack' || row.status === 'failed' ? 'obsolete' : null;
}
