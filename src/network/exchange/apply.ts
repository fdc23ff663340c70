// A comparison and the choices of a person -> the entries to write. What a person verified or changed is never written over without a choice.
import type { Day } from '../../../machines/day.ts';
import type { Body } from '../directory/body.ts';
import type { DirectoryEntry } from '../directory/directory-store.ts';
import type { Offer, Origin } from '../directory/offer.ts';
import { isCurrent } from '../directory/standing.ts';
import { bodyAfter, bodyMade, compareBodies, type BodyChoices, type BodyDefaults } from './bodies.ts';
import { changesOf, compareImport, type Compared, type FieldChange } from './compare.ts';
import type { Directory } from './directory.ts';
import { fieldsOf, offerFrom, unsaid, type Field, type Fields } from './fields.ts';
import { uuidFrom } from './ids.ts';
import type { Import } from './import.ts';
import type { IncomingOffer } from './incoming.ts';
import { matchBodies, type BodyMatch } from './match-bodies.ts';
import { isAlike, isSame, plainName } from './sameness.ts';
import { asSaid, isToLookAgain, saidNow, sorted, valuesOf, type FieldChoice } from './three-way.ts';

export type Choice = FieldChoice<Field> & {
  /** Of a new entry: `skip` leaves it out; of a possible duplicate: `add` makes an entry all the same, an id says which offer here it is. */
  readonly entry?: 'add' | 'skip' | { readonly is: string };
};
/** By foreign id. */
export type Choices = Readonly<Record<string, Choice>>;

/** What an entry needs that no source says. */
export type Defaults = Pick<Offer, 'region' | 'verifyBy'> & Pick<BodyDefaults, 'bodyKind'>;

type Desk = {
  readonly imported: Import;
  readonly defaults: Defaults;
  readonly choices: Choices;
  /** Finds a body by its name, or makes one. */
  readonly body: (name: string) => Body;
  readonly nameOf: (offer: Offer) => string;
  readonly meant: BodyMatch['meant'];
};

/** Starts that follow from the same rule move on by themselves, where nobody looked and nobody changed them. */
function movedOn(offer: Offer, { fields, rule }: IncomingOffer, on: Day): Partial<Fields> {
  const { said = {} } = offer.origin ?? {};
  const isUntouched = offer.verified === null && isSame('starts', said['starts'], offer.starts, on);
  return rule !== null && said['rule'] === rule && isUntouched && fields.starts !== undefined ? { starts: fields.starts } : {};
}

/** An entry that is known, with what the source says by now. */
function renewed(offer: Offer, incoming: IncomingOffer, changes: readonly FieldChange[], desk: Desk): Offer {
  const { incoming: whole, feed, on } = desk.imported;
  const sides = sorted(offer.verified, changes, desk.choices[incoming.foreignId]);
  const { taken, open } = sides;
  const fields: Fields = {
    ...fieldsOf(offer, desk.nameOf(offer)),
    ...movedOn(offer, incoming, on),
    ...(valuesOf(taken) as Partial<Fields>),
  };
  // A body of another name is another body; one that is only written differently stays.
  const body = taken.some(({ field }) => field === 'body') ? desk.body(fields.body).id : offer.body;
  const origin: Origin = {
    source: whole.source,
    feed,
    foreignId: incoming.foreignId,
    changedOn: incoming.changedOn ?? offer.origin?.changedOn ?? null,
    importedOn: on,
    goneOn: null,
    said: saidNow(offer.origin, { ...incoming.fields, rule: incoming.rule }, open),
    undecided: valuesOf(open),
    lookAgain: isToLookAgain(offer.verified, offer.origin, sides),
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
  return renewed(own, incoming, changesOf(own, desk.nameOf(offer), incoming, desk.imported.on, desk.meant(incoming.fields.body)), desk);
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

/** Finds bodies by what the list means, or makes them; those of the list that are here, as they are then, come first. */
function bodiesOf(directory: Directory, imported: Import, match: BodyMatch, choices: BodyChoices, defaults: Defaults) {
  const here = new Map(directory.bodies.map((body) => [body.id, body]));
  const renewed = compareBodies(directory, imported, match).flatMap((compared) => bodyAfter(compared, imported, choices) ?? []);
  const made = new Map<string, Body>();
  const isTaken = (id: string): boolean => here.has(id) || [...made.values()].some((one) => one.id === id);
  const body = (name: string): Body => {
    const key = plainName(name);
    const found = match.meant(name) ?? made.get(key) ?? bodyMade(name, { imported, match, isTaken }, defaults);
    if (!here.has(found.id)) made.set(key, found);
    return found;
  };
  return { body, entries: () => [...renewed.filter((one) => !isAlike(here.get(one.id), one)), ...made.values()] };
}

/** Nothing current is offered by a body that is closed here: whoever knows that it is there again opens it first. */
const isHeld = (before: Offer | undefined, now: Offer, { bodies }: Directory, on: Day): boolean =>
  isCurrent(now, on) &&
  bodies.some(({ id, isClosed }) => id === now.body && isClosed) &&
  (before === undefined || before.body !== now.body || !isCurrent(before, on));

/**
 * Left as it stands here. Where its own body is called otherwise since this import, that is what the source has said of it: else the next
 * import would take the new name for a change somebody made here.
 */
function leftAlone(before: Offer | undefined, names: ReadonlyMap<string, string>, renamed: readonly Body[]): Offer[] {
  const now = renamed.find(({ id }) => id === before?.body)?.name;
  if (before?.origin == null || now === undefined || before.origin.said['body'] !== names.get(before.body)) return [];
  return [{ ...before, origin: { ...before.origin, said: { ...before.origin.said, body: now } } }];
}

/** Only what differs from what stands here; bodies before the offers that name them. Nothing is ever deleted. */
export function applyImport(
  directory: Directory,
  imported: Import,
  choices: Choices,
  defaults: Defaults,
  bodyChoices: BodyChoices = {},
): readonly DirectoryEntry[] {
  const offers = new Map(directory.offers.map((offer) => [offer.id, offer]));
  const names = new Map(directory.bodies.map(({ id, name }) => [id, name]));
  const match = matchBodies(directory, imported);
  const { body, entries } = bodiesOf(directory, imported, match, bodyChoices, defaults);
  const desk: Desk = { imported, defaults, choices, body, nameOf: (offer) => names.get(offer.body) ?? '', meant: match.meant };
  const changed = compareImport(directory, imported, match)
    .flatMap((compared) => entryFor(compared, desk) ?? [])
    .flatMap((offer) => {
      const before = offers.get(offer.id);
      return isHeld(before, offer, directory, imported.on) ? leftAlone(before, names, entries()) : [offer];
    })
    .filter((offer) => !isAlike(offers.get(offer.id), offer));
  return [
    ...entries().map((entry): DirectoryEntry => ({ kind: 'body', id: entry.id, entry })),
    ...changed.map((entry): DirectoryEntry => ({ kind: 'offer', id: entry.id, entry })),
  ];
}
