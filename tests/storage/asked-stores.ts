// The stores a run asks for. `ETAPPE_TEST_STORES=embedded` asks for those that need no other process, `all` for every one everywhere.

const wanted = process.env['ETAPPE_TEST_STORES'];

type Named = { readonly name: string };

/** For what hangs on the store: contracts, access, races. */
export const asked = <Store extends Named>(stores: readonly Store[]): Store[] =>
  stores.filter(({ name }) => wanted !== 'embedded' || name !== 'PostgreSQL');

/**
 * For what a whole server answers, from the store `npm start` makes. Every adapter is held to its contract, so that the others behind each
 * answer would say the same again and take twice as long. `npm run test:stores` asks them all the same (decision 18).
 */
export const askedOfServers = <Store extends Named>(stores: readonly Store[]): Store[] =>
  stores.filter(({ name }) => wanted === 'all' || name === 'SQLite');
