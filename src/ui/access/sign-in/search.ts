// What an address of the sign-in says: where somebody wanted to go, and how they come back from the sign-in of their organisation.
import { screenPlace } from '../../../organisation/screen-place.ts';

export type SignInSearch = { readonly nach?: string; readonly fehler?: string; readonly abgemeldet?: true };

const isPlace = (address: unknown): address is string => typeof address === 'string' && screenPlace.test(address);

export const signInSearch = ({ nach, fehler, abgemeldet }: Record<string, unknown>): SignInSearch => ({
  ...(isPlace(nach) && !nach.startsWith('/anmelden') && !nach.startsWith('/abmelden') && { nach }),
  ...(typeof fehler === 'string' && { fehler }),
  ...(abgemeldet !== undefined && { abgemeldet: true }),
});
