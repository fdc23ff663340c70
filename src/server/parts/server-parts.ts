// What the server is made of besides its routes: handed in, so that tests use other stores, clocks and logs.
import type { Logger } from 'pino';
import type { Storage } from '../../storage/open-storage.ts';
import type { StaffMember } from './staff-member.ts';
import type { Clock } from './clock.ts';
import type { Mailer } from './mailer.ts';
import type { Metrics } from './metrics.ts';
import type { Entrance } from './entrance.ts';

export type ServerParts = {
  readonly storage: Pick<
    Storage,
    | 'store'
    | 'vouching'
    | 'keys'
    | 'ring'
    | 'file'
    | 'outbox'
    | 'feeds'
    | 'settings'
    | 'reviews'
    | 'directory'
    | 'organisation'
    | 'accesses'
    | 'accounts'
    | 'tryWriting'
  >;
  readonly clock: Clock;
  /** Who may act in the demonstration; without it the made-up staff. */
  readonly staff?: readonly StaffMember[];
  /** How many days the clock may be ahead of the last entry before somebody has to confirm it; without it the usual ones. */
  readonly trustedDays?: number | undefined;
  /** True when somebody set the day: training or demonstration. */
  readonly setDay: boolean;
  readonly log: Logger;
  /** Null where no mail server is set up: everything stays visible in the outbox. */
  readonly mailer: Mailer | null;
  /** Without it this computer only. */
  readonly entrance?: Entrance;
  /** Counted where somebody reads it. */
  readonly metrics?: Metrics | null;
  /** The folder with the built screen; null where there is none. */
  readonly screen: string | null;
};
