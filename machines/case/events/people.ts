// Who stands beside the client: guardian, household, counsellor (2-standard, People and roles).
import { Actor } from '../../actor.ts';
import { fact, ItemId } from './define.ts';

export const people = [
  // A guardian appointed by a court; the parents of a minor need no appointment.
  fact('guardian.appointed', {}),
  fact('guardian.ended', {}),
  // Members of a household see one another's cases, until they live apart or somebody is in danger.
  fact('household.joined', { household: ItemId }),
  fact('household.separated', {}),
  // Inside one centre; another centre is a handover.
  fact('counsellor.assigned', { counsellor: Actor.shape.id }),
] as const;
