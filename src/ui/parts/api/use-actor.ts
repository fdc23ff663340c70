// Who acts on this screen: whoever has signed in; in the demonstration whom the person switch names, else whom the server takes it to be.
import type { Actor } from '../../../../machines/actor.ts';
import type { AccessRole } from '../../../organisation/access-role.ts';
import { useSession } from './queries.ts';
import { usePort } from './use-port.ts';
import { useScreenState } from '../screen-state.ts';

/** Only until the session is there; nothing can be proposed before. */
const nobodyYet: Actor = { role: 'counsellor', id: 'unknown' };
/** In a role that looks on. Of all roles a case knows, a trainer may record nothing in one. */
const onlooker: Actor = { role: 'trainer', id: 'onlooker' };

export function useActor(): Actor {
  const chosen = useScreenState(({ actor }) => actor);
  const { data: session } = useSession();
  const { followsSwitch } = usePort();
  if (session !== undefined && session.signedIn !== null) return session.actor ?? onlooker;
  // The choice outlives the visit (screen-state): whoever has left the staff since does not act. Unknown while there is no session.
  const isStaff = session?.staff.some(({ role, id }) => role === chosen?.role && id === chosen.id) ?? true;
  return (isStaff && followsSwitch ? chosen : null) ?? session?.actor ?? nobodyYet;
}

/** In which role somebody has signed in; null in the demonstration, where everything is shown, and while nobody knows. */
export const useSignedInRole = (): AccessRole | null => useSession().data?.signedIn?.role ?? null;
