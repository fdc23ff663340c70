// Who stands beside the client: guardian, household, counsellor (2-standard, People and roles).
import { Actor } from '../../actor.ts';
import { coded, ItemId } from './define.ts';

export const people = [
  // A guardian appointed by a court; the parents of a minor need no appointment.
  coded('guardian.appointed', {}),
  coded('guardian.ended', {}),
  // Members of a household see one another's cases, until they live apart or somebody is in danger.
  coded('household.joined', { household: ItemId }),
  coded('household.separated', {}),
  // Inside one centre; another centre is a handover.
  coded('counsellor.assigned', { counsellor: Actor.shape.id }),
] as const;
