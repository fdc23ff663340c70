// Who acts on this screen: whom the person switch names, else whom the server takes it to be.
import type { Actor } from '../../../../machines/actor.ts';
import { useSession } from './queries.ts';
import { usePort } from './use-port.ts';
import { useScreenState } from '../screen-state.ts';

/** Only until the session is there; nothing can be proposed before. */
const nobodyYet: Actor = { role: 'counsellor', id: 'unknown' };

export function useActor(): Actor {
  const chosen = useScreenState(({ actor }) => actor);
  const { data: session } = useSession();
  const { followsSwitch } = usePort();
  // The choice outlives the visit (screen-state): whoever has left the staff since does not act. Unknown while there is no session.
  const isStaff = session?.staff.some(({ role, id }) => role === chosen?.role && id === chosen.id) ?? true;
  return (isStaff && followsSwitch ? chosen : null) ?? session?.actor ?? nobodyYet;
}
