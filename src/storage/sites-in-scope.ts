// What a scope is. Apart from how it is passed on, because stores in a browser have none.

/** Every case, or those of these sites: any other is answered for like one that does not exist. */
export type Scope = 'everywhere' | { readonly sites: readonly string[] };

export const isInScope = (scope: Scope, site: string): boolean => scope === 'everywhere' || scope.sites.includes(site);
