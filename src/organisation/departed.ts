// Who has left, since when, and which roles ended with it. Kept apart from roles that have run out: whoever is only without a role stays.
import type { Day } from '../../machines/day.ts';
import type { Membership } from './membership.ts';

export type Departed = {
  readonly person: string;
  /** The day on which they left. */
  readonly on: Day;
  /** Those that were taken back with it, because they began on that day or later: by them it is still known where somebody belonged. */
  readonly roles: readonly Membership[];
};
