// Who wrote something, by name where the session knows one, else by role.
import type { Actor } from '../../../../machines/actor.ts';
import { useSession } from '../../parts/api/queries.ts';
import { useLanguage } from '../../parts/words/language.tsx';

export function useWho(): (by: Actor) => string {
  const { say } = useLanguage();
  const { data: session } = useSession();
  return (by) => session?.staff.find(({ role, id }) => role === by.role && id === by.id)?.name ?? say.role(by.role);
}
