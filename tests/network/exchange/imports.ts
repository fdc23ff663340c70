// A directory, an import into it, and the same list again with something changed.
import type { Offer } from '../../../src/network/directory/offer.ts';
import { applyImport, type Choices, type Defaults } from '../../../src/network/exchange/apply.ts';
import type { BodyChoices } from '../../../src/network/exchange/bodies.ts';
import type { Import } from '../../../src/network/exchange/import.ts';
import type { Directory } from '../../../src/network/exchange/directory.ts';
import { readIntegreatLocations } from '../../../src/network/exchange/integreat/locations.ts';
import type { Incoming } from '../../../src/network/exchange/incoming.ts';
import { file, reading } from './read.ts';

export const nobody: Directory = { bodies: [], offers: [] };
export const defaults: Defaults = { region: 'bamberg', verifyBy: { who: 'centre', everyMonths: 6 }, bodyKind: 'localAssociation' };
export const feed = 'Integreat Bamberg, Orte';

type Location = Record<string, unknown> & { id: number };
export const locations = (): Location[] => JSON.parse(file('integreat-locations-bamberg.json')) as Location[];

/** The list of Bamberg as it comes on a day, with some entries changed. */
export const imported = (on: string, change: (all: Location[]) => readonly unknown[] = (all) => all): Import => ({
  incoming: readIntegreatLocations(JSON.stringify(change(locations())), { ...reading, on }),
  feed,
  on,
});
export const changedIn = (id: number, changes: object) => (all: Location[]) =>
  all.map((one) => (one.id === id ? { ...one, ...changes } : one));
export const without = (id: number) => (all: Location[]) => all.filter((one) => one.id !== id);

/** What stands after the entries were written. */
export function after(directory: Directory, what: Import, choices: Choices = {}, bodyChoices: BodyChoices = {}): Directory {
  const bodies = new Map(directory.bodies.map((body) => [body.id, body]));
  const offers = new Map(directory.offers.map((offer) => [offer.id, offer]));
  for (const one of applyImport(directory, what, choices, defaults, bodyChoices)) {
    if (one.kind === 'body' && one.entry !== null) bodies.set(one.id, one.entry);
    if (one.kind === 'offer' && one.entry !== null) offers.set(one.id, one.entry);
  }
  return { bodies: [...bodies.values()], offers: [...offers.values()] };
}

export const find = ({ offers }: Directory, foreignId: string): Offer => {
  const found = offers.find(({ origin }) => origin?.foreignId === foreignId);
  if (found === undefined) throw new Error(`no offer ${foreignId}`);
  return found;
};

/** Somebody here changes or verifies one of them. */
export const edited = (directory: Directory, foreignId: string, change: (offer: Offer) => Offer): Directory => ({
  ...directory,
  offers: directory.offers.map((offer) => (offer.origin?.foreignId === foreignId ? change(offer) : offer)),
});

export const wholeIncoming = (source: Incoming['source'], offers: Incoming['offers'], bodies: Incoming['bodies'] = []): Incoming => ({
  source,
  bodies,
  offers,
  findings: [],
  unreadable: [],
  isWhole: true,
});
