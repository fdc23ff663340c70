// Who is responsible for a case, by name.
import { useSession } from '../api/queries.ts';
import { useActor } from '../api/use-actor.ts';
import { useLanguage } from './language.tsx';
import { texts } from './texts.ts';

/**
 * Gives the sentence for the pseudonym a case names. Null where nothing is to be said: for one's own case, and for whoever is told no
 * names of colleagues.
 */
export function useResponsible(): (counsellor: string | null) => string | null {
  const { t } = useLanguage(texts);
  const { data: session } = useSession();
  const me = useActor();
  const staff = session?.staff ?? [];
  return (counsellor) => {
    if (staff.length === 0 || counsellor === me.id) return null;
    if (counsellor === null) return t.nobodyResponsible;
    const name = staff.find(({ id }) => id === counsellor)?.name;
    // The demonstration knows only the people one can be.
    if (name === undefined && session?.signedIn === null) return null;
    return t.responsible(name ?? t.whoLeft);
  };
}
