// The directory as it stands, held in memory and searched there; what other processes or windows wrote is read before every answer.
import type { Action } from '../../network/directory/action.ts';
import type { Body } from '../../network/directory/body.ts';
import type { DirectoryStore, KeptDirectoryChange } from '../../network/directory/directory-store.ts';
import type { Offer } from '../../network/directory/offer.ts';
import type { Remark } from '../../network/directory/remark.ts';
import { newDirectorySearch, type DirectorySearch } from '../../network/search/directory-search.ts';
import { searchable } from './searchable.ts';

/** An entry with the number of its last change, which a write has to name. */
export type Kept<Entry> = { readonly entry: Entry; readonly version: number };

export type StandingDirectory = {
  readonly offers: ReadonlyMap<string, Kept<Offer>>;
  readonly bodies: ReadonlyMap<string, Kept<Body>>;
  readonly actions: ReadonlyMap<string, Kept<Action>>;
  /** Of the steps of the support chains, by id. */
  readonly remarks: ReadonlyMap<string, Kept<Remark>>;
  /** Ids of offers, the best first. */
  readonly find: DirectorySearch['find'];
  /** The number of the last change of an entry, also of one that was removed; 0 where there never was one. */
  readonly versionOf: (id: string) => number;
  /** The number of the last change of all: what was worked out from it holds as long as it is the same. */
  readonly number: number;
};

export type ReadDirectory = () => Promise<StandingDirectory>;

export function directoryReader(store: DirectoryStore): ReadDirectory {
  const offers = new Map<string, Kept<Offer>>();
  const bodies = new Map<string, Kept<Body>>();
  const actions = new Map<string, Kept<Action>>();
  const remarks = new Map<string, Kept<Remark>>();
  const kept = { offer: offers, body: bodies, action: actions, remark: remarks } satisfies Record<KeptDirectoryChange['kind'], unknown>;
  const versions = new Map<string, number>();
  const search = newDirectorySearch();
  let number = 0;
  let reading: Promise<void> = Promise.resolve();

  function take(changes: readonly KeptDirectoryChange[]): void {
    for (const change of changes) {
      // Two readings at once may bring the same change: whatever is known stays.
      if (change.number <= number) continue;
      number = change.number;
      versions.set(change.id, change.number);
      // Each map holds what its kind says; TypeScript cannot follow the pair through the index.
      lay(kept[change.kind] as Map<string, Kept<unknown>>, change.id, change.entry, change.number);
    }
    for (const id of touched(changes, offers)) {
      const offer = offers.get(id)?.entry;
      if (offer === undefined) search.drop(id);
      else search.put(searchable(offer, bodies.get(offer.body)?.entry));
    }
  }

  return async () => {
    // One after another, so that changes are laid down in their order.
    reading = reading.catch(() => {}).then(async () => take(await store.since(number)));
    await reading;
    return { offers, bodies, actions, remarks, find: search.find, versionOf: (id) => versions.get(id) ?? 0, number };
  };
}

function lay<Entry>(entries: Map<string, Kept<Entry>>, id: string, entry: Entry | null, version: number): void {
  if (entry === null) entries.delete(id);
  else entries.set(id, { entry, version });
}

/** An offer is found by the name of its body too: with the body its offers are searched anew. */
function touched(changes: readonly KeptDirectoryChange[], offers: ReadonlyMap<string, Kept<Offer>>): ReadonlySet<string> {
  const changed = new Set(changes.map(({ id }) => id));
  const hasBody = changes.some(({ kind }) => kind === 'body');
  const ofBodies = hasBody ? [...offers.values()].filter(({ entry }) => changed.has(entry.body)).map(({ entry }) => entry.id) : [];
  return new Set([...changes.filter(({ kind }) => kind === 'offer').map(({ id }) => id), ...ofBodies]);
}
