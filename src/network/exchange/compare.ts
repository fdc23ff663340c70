// What an import would change: three-way, field by field, between what the source said before, what it says now, and what stands here.
import type { Day } from '../../../machines/day.ts';
import type { Body } from '../directory/body.ts';
import type { Offer } from '../directory/offer.ts';
import type { Directory } from './directory.ts';
import { fieldNames, fieldsOf, unsaid, type Field } from './fields.ts';
import type { Import } from './import.ts';
import type { IncomingOffer } from './incoming.ts';
import { isOfList, matchBodies, type BodyMatch } from './match-bodies.ts';
import { isSame, plainName } from './sameness.ts';
import { changeOf, lookedAt, type Change, type Looked } from './three-way.ts';

export type FieldChange = Change<Field>;

type Known = { readonly offer: Offer; readonly incoming: IncomingOffer; readonly changes: readonly FieldChange[]; readonly looked: Looked };
export type Compared =
  | { readonly standing: 'new'; readonly incoming: IncomingOffer }
  /** Alike by title, town and body: entered here, or from another source. */
  | { readonly standing: 'possibleDuplicate'; readonly incoming: IncomingOffer; readonly alike: readonly Offer[] }
  | ({ readonly standing: 'changed' | 'unchanged' | 'backAgain' } & Known)
  | { readonly standing: 'gone'; readonly offer: Offer; readonly looked: Looked };

/**
 * Every field the source says and of which it now says something else than before, unless it stands here already. `body`: the name of its
 * body here; `meant`: the body here that the source means. A body that is called otherwise is one change at the body, and none at its offers.
 */
export function changesOf(offer: Offer, body: string, incoming: IncomingOffer, on: Day, meant: Body | undefined): readonly FieldChange[] {
  const { said = {} } = offer.origin ?? {};
  const sides = { said, now: incoming.fields, here: fieldsOf(offer, body), unsaid };
  const isSameRule = incoming.rule !== null && said['rule'] === incoming.rule;
  return fieldNames
    .filter((field) => !(field === 'starts' && isSameRule) && !(field === 'body' && meant?.id === offer.body))
    .flatMap((field) => changeOf(field, sides, (one, a, b) => isSame(one, a, b, on)));
}

const likenessOf = (title: string, town: string | undefined, body: string): string => [title, town ?? '', body].map(plainName).join('|');

const inOrder = (all: readonly IncomingOffer[]): IncomingOffer[] => all.toSorted((a, b) => (a.foreignId < b.foreignId ? -1 : 1));

/** In the order of the foreign ids, so that the order of the file makes no difference; what is gone comes last. */
export function compareImport(
  directory: Directory,
  imported: Import,
  { meant }: BodyMatch = matchBodies(directory, imported),
): readonly Compared[] {
  const { incoming, on } = imported;
  const names = new Map(directory.bodies.map(({ id, name }) => [id, name]));
  const nameOf = (offer: Offer): string => names.get(offer.body) ?? '';
  const ours = new Map(
    directory.offers.filter((offer) => isOfList(offer.origin, imported)).map((offer) => [offer.origin?.foreignId, offer]),
  );
  const others = directory.offers.filter((offer) => !isOfList(offer.origin, imported));
  const alike = Map.groupBy(others, (offer) => likenessOf(offer.title, offer.place?.town, nameOf(offer)));
  const compared = inOrder(incoming.offers).map((one): Compared => {
    const offer = ours.get(one.foreignId);
    const twins = alike.get(likenessOf(one.fields.title, one.fields.place?.town, one.fields.body)) ?? [];
    if (offer === undefined)
      return twins.length === 0 ? { standing: 'new', incoming: one } : { standing: 'possibleDuplicate', incoming: one, alike: twins };
    const changes = changesOf(offer, nameOf(offer), one, on, meant(one.fields.body));
    const standing = offer.origin?.goneOn !== null ? 'backAgain' : changes.length > 0 ? 'changed' : 'unchanged';
    return { standing, offer, incoming: one, changes, looked: lookedAt(offer.verified, offer.origin) };
  });
  return [...compared, ...goneOf(ours, imported)];
}

/** Only where the whole list is there can anything be missing from it. */
function goneOf(ours: ReadonlyMap<string | undefined, Offer>, { incoming }: Import): readonly Compared[] {
  if (!incoming.isWhole) return [];
  const there = new Set([...incoming.offers.map(({ foreignId }) => foreignId), ...incoming.unreadable]);
  return [...ours]
    .filter(([id, { origin }]) => id !== undefined && !there.has(id) && origin?.goneOn === null)
    .map(([, offer]): Compared => ({ standing: 'gone', offer, looked: lookedAt(offer.verified, offer.origin) }))
    .toSorted((a, b) => ('offer' in a && 'offer' in b && a.offer.id < b.offer.id ? -1 : 1));
}
