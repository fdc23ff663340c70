// What an address of the sign-in says: where somebody wanted to go, and how they come back from the sign-in of their organisation.
export type SignInSearch = { readonly nach?: string; readonly fehler?: string; readonly abgemeldet?: true };

/** A place on this screen, never another host: `//elsewhere.example` is an address too. */
const isPlace = (address: unknown): address is string => typeof address === 'string' && /^\/(?![/\\])/u.test(address);

export const signInSearch = ({ nach, fehler, abgemeldet }: Record<string, unknown>): SignInSearch => ({
  ...(isPlace(nach) && !nach.startsWith('/anmelden') && !nach.startsWith('/abmelden') && { nach }),
  ...(typeof fehler === 'string' && { fehler }),
  ...(abgemeldet !== undefined && { abgemeldet: true }),
});
