// One service of HSDS 3.0, whoever wrote it: what is missing is not said, and what our own export says by our terms is read as well.
import type { Where } from '../finding.ts';
import type { Gathering, IncomingBody, Reading } from '../incoming.ts';
import { berlinDay } from '../parts/berlin-day.ts';
import { guessedKind } from '../parts/body-kind.ts';
import { bodyContact } from '../parts/contact.ts';
import { draft, lineOf } from '../parts/draft.ts';
import { isLoose, looseOf, objectsIn, textOf, type Loose } from '../parts/values.ts';
import { BodyKind } from '../../directory/body.ts';
import { Offer, Region } from '../../directory/offer.ts';
import { readFields, type Entry } from './read-fields.ts';
import { valueOf } from './terms.ts';

/** Numbers stand in quotes in the published examples. */
const numberIn = (phones: unknown): string | null => textOf(objectsIn(phones)[0]?.['number'])?.replaceAll(/^"|"$/gu, '') ?? null;
const nameIn = (contacts: unknown): unknown => objectsIn(contacts)[0]?.['name'];

export function organisationOf(entry: Loose, where: Where, all: Gathering): IncomingBody | null {
  const name = lineOf(entry['name']);
  if (name === null) return null;
  const kind = BodyKind.safeParse(valueOf(entry, 'bodyKind')).data;
  /** In our own export what is not there is nothing; of others it is not said. */
  const said = (key: string, value: unknown): unknown => (key in entry || kind !== undefined ? (value ?? null) : undefined);
  const ours = { web: valueOf(entry, 'web') ?? undefined, ...(kind !== undefined && { kind, ...ownPlace(entry) }) };
  const contact = {
    name: said('contacts', nameIn(entry['contacts'])),
    phone: said('phones', numberIn(entry['phones'])),
    mail: said('email', entry['email']),
    web: ours.web ?? said('website', entry['website']),
  };
  const fields = { ...ours, name, ...bodyContact(contact, where, all.note) };
  return { foreignId: textOf(entry['id']) ?? name, guess: kind === undefined ? guessedKind(name, where, all.note) : null, fields };
}

/** HSDS has no field for where a body works. */
const ownPlace = (entry: Loose) => ({
  region: Region.safeParse(valueOf(entry, 'region')).data ?? null,
  reach: Offer.shape.reach.safeParse(valueOf(entry, 'reach')).data ?? null,
});

/** The organisation of the service, or whoever publishes where none is named. */
function bodyOf(service: Loose, reading: Reading, where: Where, all: Gathering): IncomingBody {
  const found = isLoose(service['organization']) ? organisationOf(service['organization'], where, all) : null;
  if (found !== null) return found;
  all.note(where, { code: 'bodyMissing' });
  return { foreignId: reading.publisher, guess: null, fields: { name: reading.publisher } };
}

function readOne(
  service: Loose,
  at: Loose,
  where: Where & { readonly foreignId: string },
  body: IncomingBody,
  reading: Reading,
  all: Gathering,
): void {
  const fields = draft(where, all.note);
  const entry: Entry = {
    service,
    at,
    place: looseOf(at['location']),
    isOurs: valueOf(service, 'region') !== null,
    fields,
    where,
    note: all.note,
  };
  fields.line('title', service['name']);
  fields.line('body', body.fields.name);
  readFields(entry, reading.on);
  const said = { ...fields.fields(), title: lineOf(service['name']) ?? '', body: body.fields.name };
  all.offer(where, {
    foreignId: where.foreignId,
    changedOn: berlinDay(service['last_modified']),
    assuredOn: berlinDay(service['assured_date']),
    rule: null,
    fields: said,
  });
}

/** A service that is held at several places is several offers: people ask where. */
export function readOffering(service: Loose, plain: Where, reading: Reading, all: Gathering): void {
  const id = textOf(service['id']);
  if (id === null) return all.leaveOut(plain, 'noId');
  const where = { ...plain, foreignId: id };
  if (lineOf(service['name']) === null) return all.leaveOut(where, 'noTitle');
  const body = bodyOf(service, reading, where, all);
  all.body(body);
  const places = objectsIn(service['service_at_locations']).filter((at) => isLoose(at['location']));
  if (places.length < 2) return readOne(service, places[0] ?? {}, where, body, reading, all);
  for (const at of places)
    readOne(
      service,
      at,
      { ...where, foreignId: `${id}@${textOf(at['id']) ?? textOf(looseOf(at['location'])['id']) ?? ''}` },
      body,
      reading,
      all,
    );
}
