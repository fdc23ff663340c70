// Somebody who works here, as the command line lists them.
import type { Day } from '../../machines/day.ts';
import type { Membership } from '../organisation/membership.ts';

export type Worker = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: 'invited' | 'active' | 'withoutRole' | 'left';
  /** The day on which they left. */
  readonly leftOn: Day | null;
  readonly hasSecondFactor: boolean;
  readonly openSessions: number;
  readonly memberships: readonly Membership[];
};
