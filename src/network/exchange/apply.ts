// A comparison and the choices of a person -> the entries to write. What a person verified or changed is never written over without a choice.
import type { Day } from '../../../machines/day.ts';
import { unsaidOfBody, type Body } from '../directory/body.ts';
import type { DirectoryEntry } from '../directory/directory-store.ts';
import type { Offer } from '../directory/offer.ts';
import { changesOf, compareImport, type Compared, type FieldChange, type Import } from './compare.ts';
import type { Directory } from './directory.ts';
import { fieldsOf, isField, offerFrom, unsaid, type Field, type Fields } from './fields.ts';
import { uuidFrom } from './ids.ts';
import type { IncomingBody, IncomingOffer } from './incoming.ts';
import { isAlike, isSame, plainName } from './sameness.ts';

type Side = 'theirs' | 'ours';
/** For a field nobody named, `all` counts; without it the field stays undecided. */
export type Choice = {
  readonly all?: Side;
  readonly fields?: Readonly<Partial<Record<Field, Side>>>;
  /** Of a new entry: `skip` leaves it out; of a possible duplicate: `add` makes an entry all the same, an id says which offer here it is. */
  readonly entry?: 'add' | 'skip' | { readonly is: string };
};
/** By foreign id. */
export type Choices = Readonly<Record<string, Choice>>;

/** What an entry needs that no source says. */
export type Defaults = Pick<Offer, 'region' | 'verifyBy'> & { readonly bodyKind: Body['kind'] };

type Desk = {
  readonly imported: Import;
  readonly defaults: Defaults;
  readonly choices: Choices;
  /** Finds a body by its name, or makes one. */
  readonly body: (name: string) => Body;
  readonly nameOf: (offer: Offer) => string;
};

const chosen = (choice: Choice | undefined, field: Field): Side | undefined => choice?.fields?.[field] ?? choice?.all;

/** What is taken, what stays and counts as decided, and what nobody has decided about. */
function sort(
  offer: Offer,
  changes: readonly FieldChange[],
  choice: Choice | undefined,
): Record<'taken' | 'kept' | 'open', readonly FieldChange[]> {
  const sideOf = (change: FieldChange): Side | undefined =>
    chosen(choice, change.field) ?? (offer.verified === null && !change.isConflict ? 'theirs' : undefined);
  return {
    taken: changes.filter((change) => sideOf(change) === 'theirs'),
    kept: changes.filter((change) => sideOf(change) === 'ours'),
    open: changes.filter((change) => sideOf(change) === undefined),
  };
}

type Origin = NonNullable<Offer['origin']>;
/** Read from a file and checked field by field, so that there is nothing in it but what JSON can hold. */
const asSaid = (values: Readonly<Record<string, unknown>>): Origin['said'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Origin['said'];
const valuesOf = (changes: readonly FieldChange[]): Origin['said'] =>
  asSaid(Object.fromEntries(changes.map(({ field, after }) => [field, after])));

/** Starts that follow from the same rule move on by themselves, where nobody looked and nobody changed them. */
function movedOn(offer: Offer, { fields, rule }: IncomingOffer, on: Day): Partial<Fields> {
  const { said = {} } = offer.origin ?? {};
  const isUntouched = offer.verified === null && isSame('starts', said['starts'], offer.starts, on);
  return rule !== null && said['rule'] === rule && isUntouched && fields.starts !== undefined ? { starts: fields.starts } : {};
}

/** What the source says now, but for what nobody has decided: there its former word stands, so that the next import asks again. */
function saidNow({ origin }: Offer, { fields, rule }: IncomingOffer, open: readonly FieldChange[]): Origin['said'] {
  const before = origin?.said ?? {};
  const undecided = open.map(({ field }) => field);
  const isOpen = (name: string): boolean => isField(name) && undecided.includes(name);
  const now = Object.entries(asSaid(fields)).filter(([name]) => !isOpen(name));
  return { ...before, ...Object.fromEntries(now), rule };
}

/** An entry that is known, with what the source says by now. */
function renewed(offer: Offer, incoming: IncomingOffer, changes: readonly FieldChange[], desk: Desk): Offer {
  const { incoming: whole, feed, on } = desk.imported;
  const { taken, open } = sort(offer, changes, desk.choices[incoming.foreignId]);
  const fields: Fields = {
    ...fieldsOf(offer, desk.nameOf(offer)),
    ...movedOn(offer, incoming, on),
    ...(valuesOf(taken) as Partial<Fields>),
  };
  // A body of another name is another body; one that is only written differently stays.
  const body = taken.some(({ field }) => field === 'body') ? desk.body(fields.body).id : offer.body;
  const undecided = valuesOf(open);
  const isOther = open.length > 0 || taken.length > 0 || (offer.origin !== null && offer.origin.goneOn !== null);
  const origin: Origin = {
    source: whole.source,
    feed,
    foreignId: incoming.foreignId,
    changedOn: incoming.changedOn ?? offer.origin?.changedOn ?? null,
    importedOn: on,
    goneOn: null,
    said: saidNow(offer, incoming, open),
    undecided,
    lookAgain: offer.verified !== null && (isOther || offer.origin?.lookAgain === true),
  };
  return offerFrom(fields, { id: offer.id, body, verified: offer.verified, origin });
}

function added(incoming: IncomingOffer, { imported, defaults, body }: Desk): Offer {
  const { source } = imported.incoming;
  const fields: Fields = { ...unsaid, region: defaults.region, verifyBy: defaults.verifyBy, ...incoming.fields };
  const origin: Origin = {
    source,
    feed: imported.feed,
    foreignId: incoming.foreignId,
    changedOn: incoming.changedOn,
    importedOn: imported.on,
    goneOn: null,
    said: { ...asSaid(incoming.fields), rule: incoming.rule },
    undecided: {},
    lookAgain: false,
  };
  const id = uuidFrom('import', source, imported.feed, incoming.foreignId);
  return offerFrom(fields, { id, body: body(incoming.fields.body).id, verified: null, origin });
}

/** Named by a person as one that is here already: it has this origin from now on, and nothing that stands here is the source's. */
function linked(offer: Offer, incoming: IncomingOffer, desk: Desk): Offer {
  const own = { ...offer, origin: null };
  return renewed(own, incoming, changesOf(own, desk.nameOf(offer), incoming, desk.imported.on), desk);
}

function entryFor(compared: Compared, desk: Desk): Offer | null {
  if (compared.standing === 'gone') {
    const { origin } = compared.offer;
    return origin === null ? null : { ...compared.offer, origin: { ...origin, goneOn: desk.imported.on } };
  }
  const { incoming } = compared;
  const entry = desk.choices[incoming.foreignId]?.entry;
  if (entry === 'skip') return null;
  if (compared.standing === 'new') return added(incoming, desk);
  if (compared.standing !== 'possibleDuplicate') return renewed(compared.offer, incoming, compared.changes, desk);
  if (entry === 'add') return added(incoming, desk);
  const same = compared.alike.find(({ id }) => id === entry?.is);
  return same === undefined ? null : linked(same, incoming, desk);
}

/** Bodies by name, and those that had to be made on the way. A body that is here is never changed by an import. */
function bodiesOf({ bodies }: Directory, { incoming }: Import, { bodyKind }: Defaults) {
  const known = new Map(bodies.toReversed().map((body) => [plainName(body.name), body]));
  const inOrder = incoming.bodies.toSorted((a, b) => (a.foreignId > b.foreignId ? -1 : 1));
  const told = new Map(inOrder.map((body): [string, IncomingBody] => [plainName(body.name), body]));
  const made = new Map<string, Body>();
  const body = (name: string): Body => {
    const key = plainName(name);
    const found = known.get(key) ?? made.get(key);
    if (found !== undefined) return found;
    const told_ = told.get(key);
    const fresh: Body = {
      ...unsaidOfBody,
      id: uuidFrom('import', 'body', key),
      kind: told_?.kind ?? bodyKind,
      name: told_?.name ?? name,
      contact: told_?.contact ?? unsaidOfBody.contact,
    };
    made.set(key, fresh);
    return fresh;
  };
  return { body, made };
}

/** Only what differs from what stands here; bodies before the offers that name them. Nothing is ever deleted. */
export function applyImport(directory: Directory, imported: Import, choices: Choices, defaults: Defaults): readonly DirectoryEntry[] {
  const offers = new Map(directory.offers.map((offer) => [offer.id, offer]));
  const names = new Map(directory.bodies.map(({ id, name }) => [id, name]));
  const { body, made } = bodiesOf(directory, imported, defaults);
  const desk: Desk = { imported, defaults, choices, body, nameOf: (offer) => names.get(offer.body) ?? '' };
  const written = compareImport(directory, imported).flatMap((compared) => entryFor(compared, desk) ?? []);
  const changed = written.filter((offer) => !isAlike(offers.get(offer.id), offer));
  return [
    ...[...made.values()].map((entry): DirectoryEntry => ({ kind: 'body', id: entry.id, entry })),
    ...changed.map((entry): DirectoryEntry => ({ kind: 'offer', id: entry.id, entry })),
  ];
}
