// The stores a run asks for. `ETAPPE_TEST_STORES=embedded` asks for those that need no other process, `all` for every one everywhere.

const wanted = process.env['ETAPPE_TEST_STORES'];

type Named = { readonly name: string };
const embedded = <Store extends Named>(stores: readonly Store[]): Store[] => stores.filter(({ name }) => name !== 'PostgreSQL');

/** For what hangs on the store: contracts, access, races. */
export const asked = <Store extends Named>(stores: readonly Store[]): Store[] => (wanted === 'embedded' ? embedded(stores) : [...stores]);

/**
 * For what a whole server answers: every adapter is held to its contract, so that PostgreSQL behind each answer would say the same once more
 * and take as long as the two others together. `npm run test:stores` asks for it all the same (decision 18).
 */
export const askedOfServers = <Store extends Named>(stores: readonly Store[]): Store[] =>
  wanted === 'all' ? [...stores] : embedded(stores);
