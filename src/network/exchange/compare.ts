// What an import would change: three-way, field by field, between what the source said before, what it says now, and what stands here.
import type { Day } from '../../../machines/day.ts';
import type { Offer } from '../directory/offer.ts';
import type { Directory } from './directory.ts';
import { fieldNames, fieldsOf, unsaid, type Field, type Fields } from './fields.ts';
import type { Incoming, IncomingOffer } from './incoming.ts';
import { isSame, plainName } from './sameness.ts';

/** `feed` is the name under which this list comes again. */
export type Import = { readonly incoming: Incoming; readonly feed: string; readonly on: Day };

export type FieldChange = {
  readonly field: Field;
  /** What the source said when it was last agreed to; null as well where it had said nothing. */
  readonly before: unknown;
  readonly after: unknown;
  readonly here: unknown;
  /** Somebody here changed it, too. */
  readonly isConflict: boolean;
};

/** Whether a person looked, and whether that was on the day of the last import or later. */
export type Looked = 'never' | 'beforeLastImport' | 'sinceLastImport';

type Known = { readonly offer: Offer; readonly incoming: IncomingOffer; readonly changes: readonly FieldChange[]; readonly looked: Looked };
export type Compared =
  | { readonly standing: 'new'; readonly incoming: IncomingOffer }
  /** Alike by title, town and body: entered here, or from another source. */
  | { readonly standing: 'possibleDuplicate'; readonly incoming: IncomingOffer; readonly alike: readonly Offer[] }
  | ({ readonly standing: 'changed' | 'unchanged' | 'backAgain' } & Known)
  | { readonly standing: 'gone'; readonly offer: Offer; readonly looked: Looked };

const lookedAt = ({ verified, origin }: Offer): Looked =>
  verified === null ? 'never' : origin !== null && verified.on >= origin.importedOn ? 'sinceLastImport' : 'beforeLastImport';

const nothing: Readonly<Partial<Record<Field, unknown>>> = unsaid;

function changeOf(field: Field, offer: Offer, incoming: IncomingOffer, mine: Fields, on: Day): FieldChange[] {
  const { said = {} } = offer.origin ?? {};
  const after = incoming.fields[field];
  if (after === undefined) return [];
  const wasSaid = Object.hasOwn(said, field);
  const before = wasSaid ? said[field] : nothing[field];
  const here = mine[field];
  const isUnchanged = (wasSaid && isSame(field, before, after, on)) || isSame(field, here, after, on);
  if (isUnchanged || (field === 'starts' && incoming.rule !== null && said['rule'] === incoming.rule)) return [];
  return [{ field, before: before ?? null, after, here, isConflict: !isSame(field, before, here, on) }];
}

/** Every field the source says and of which it now says something else than before, unless it stands here already. */
export const changesOf = (offer: Offer, body: string, incoming: IncomingOffer, on: Day): readonly FieldChange[] => {
  const mine = fieldsOf(offer, body);
  return fieldNames.flatMap((field) => changeOf(field, offer, incoming, mine, on));
};

const likenessOf = (title: string, town: string | undefined, body: string): string => [title, town ?? '', body].map(plainName).join('|');

/** Where a list comes again: the same source under the same name. */
const isOf = ({ origin }: Offer, { incoming, feed }: Import): boolean =>
  origin !== null && origin.source === incoming.source && origin.feed === feed;

const inOrder = (all: readonly IncomingOffer[]): IncomingOffer[] => all.toSorted((a, b) => (a.foreignId < b.foreignId ? -1 : 1));

/** In the order of the foreign ids, so that the order of the file makes no difference; what is gone comes last. */
export function compareImport(directory: Directory, imported: Import): readonly Compared[] {
  const { incoming, on } = imported;
  const names = new Map(directory.bodies.map(({ id, name }) => [id, name]));
  const nameOf = (offer: Offer): string => names.get(offer.body) ?? '';
  const ours = new Map(directory.offers.filter((offer) => isOf(offer, imported)).map((offer) => [offer.origin?.foreignId, offer]));
  const others = directory.offers.filter((offer) => !isOf(offer, imported));
  const alike = Map.groupBy(others, (offer) => likenessOf(offer.title, offer.place?.town, nameOf(offer)));
  const compared = inOrder(incoming.offers).map((one): Compared => {
    const offer = ours.get(one.foreignId);
    const twins = alike.get(likenessOf(one.fields.title, one.fields.place?.town, one.fields.body)) ?? [];
    if (offer === undefined)
      return twins.length === 0 ? { standing: 'new', incoming: one } : { standing: 'possibleDuplicate', incoming: one, alike: twins };
    const changes = changesOf(offer, nameOf(offer), one, on);
    const standing = offer.origin?.goneOn !== null ? 'backAgain' : changes.length > 0 ? 'changed' : 'unchanged';
    return { standing, offer, incoming: one, changes, looked: lookedAt(offer) };
  });
  return [...compared, ...goneOf(ours, imported)];
}

/** Only where the whole list is there can anything be missing from it. */
function goneOf(ours: ReadonlyMap<string | undefined, Offer>, { incoming }: Import): readonly Compared[] {
  if (!incoming.isWhole) return [];
  const there = new Set([...incoming.offers.map(({ foreignId }) => foreignId), ...incoming.unreadable]);
  return [...ours]
    .filter(([id, { origin }]) => id !== undefined && !there.has(id) && origin?.goneOn === null)
    .map(([, offer]): Compared => ({ standing: 'gone', offer, looked: lookedAt(offer) }))
    .toSorted((a, b) => ('offer' in a && 'offer' in b && a.offer.id < b.offer.id ? -1 : 1));
}
