// What an address of the sign-in says: where somebody wanted to go, and how they come
// back from the sign-in of their organisation, and whether their session was ended before.
import { screenPlace } from '../../../organisation/screen-place.ts';

export type SignInSearch = { readonly nach?: string; readonly fehler?: string; readonly abgemeldet?: true; readonly beendet?: true };

const isPlace = (address: unknown): address is string => typeof address === 'string' && screenPlace.test(address);

export const signInSearch = ({ nach, fehler, abgemeldet, beendet }: Record<string, unknown>): SignInSearch => ({
  ...(isPlace(nach) && !nach.startsWith('/anmelden') && !nach.startsWith('/abmelden') && { nach }),
  ...(typeof fehler === 'string' && { fehler }),
  ...(abgemeldet !== undefined && { abgemeldet: true }),
  ...(beendet !== undefined && { beendet: true }),
});
