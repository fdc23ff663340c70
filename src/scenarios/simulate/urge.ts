// How strongly people are drawn to each act as the case stands: weights for chance, no rules.
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import { urgesBeforeAgreement } from './urges-before-agreement.ts';
import { urgesOfAgreement } from './urges-of-agreement.ts';
import { urgesOfNetwork } from './urges-of-network.ts';
import { urgesOfPeople } from './urges-of-people.ts';
import { urgesOfWaypoints } from './urges-of-waypoints.ts';
import type { Urges } from './when.ts';

export const urges: Urges<ProposalType> = {
  ...urgesBeforeAgreement,
  ...urgesOfAgreement,
  ...urgesOfNetwork,
  ...urgesOfPeople,
  ...urgesOfWaypoints,
};
