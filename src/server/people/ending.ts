// How a role ends when somebody leaves.
import type { Day } from '../../../machines/day.ts';
import type { Membership } from '../../organisation/membership.ts';
import type { OrganisationEntry } from '../../organisation/organisation-store.ts';

/** Today is the last day. What has not begun yet is taken back, and what ended before stays as it was. */
export const endingOn = (membership: Membership, today: Day): OrganisationEntry => ({
  kind: 'membership',
  id: membership.id,
  entry:
    membership.from > today
      ? null
      : { ...membership, until: membership.until !== null && membership.until < today ? membership.until : today },
});
