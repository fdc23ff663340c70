// The stores a run asks for: all of them, or with `ETAPPE_TEST_STORES=embedded` those that need no other process.

export const asked = <Store extends { readonly name: string }>(stores: readonly Store[]): Store[] =>
  stores.filter(({ name }) => process.env['ETAPPE_TEST_STORES'] !== 'embedded' || name !== 'PostgreSQL');
