// What locations and events of Integreat share: the head, the place, the body, and how they are reached.
import type { Offer } from '../../directory/offer.ts';
import { lineOf, type Draft } from '../parts/draft.ts';
import type { Note, Where } from '../finding.ts';
import { at, notTheFormat, type Gathering, type Incoming, type IncomingBody, type Reading } from '../incoming.ts';
import { berlinDay } from '../parts/berlin-day.ts';
import { guessedKind } from '../parts/body-kind.ts';
import { bodyContact } from '../parts/contact.ts';
import { pointFrom } from '../parts/point.ts';
import { isLoose, looseOf, parsed, shown, textOf, type Loose } from '../parts/values.ts';

/** The entries of an answer: a list of objects, each by itself. */
export function entriesOf(text: string, reading: Reading): readonly unknown[] | Incoming {
  const file = parsed(text);
  if (file === null) return notTheFormat('integreat', at(reading), 'notJson');
  const { value } = file;
  // An empty list is one, too; a list of anything else is another file.
  const isOurs = Array.isArray(value) && (value.length === 0 || value.some((one) => isLoose(one) && 'title' in one));
  return isOurs ? (value as readonly unknown[]) : notTheFormat('integreat', at(reading), 'otherShape');
}

export function placeFrom(raw: unknown, where: Where, note: Note): Offer['place'] | undefined {
  if (raw === undefined) return undefined;
  const location = looseOf(raw);
  const town = lineOf(location['town']);
  if (town === null) return null;
  const postcode = textOf(location['postcode']);
  const isPostcode = postcode !== null && /^\d{5}$/u.test(postcode);
  if (postcode !== null && !isPostcode) note(where, { code: 'fieldUnreadable', field: 'place', value: shown(postcode) });
  const point = pointFrom(location['latitude'], location['longitude'], where, note);
  return { street: lineOf(location['address']), postcode: isPostcode ? postcode : null, town, point };
}

/** The organisation it names; else the place itself, which is often a body; else whoever publishes. */
export function bodyFrom(entry: Loose, itself: string | null, reading: Reading, where: Where, note: Note): IncomingBody {
  const organisation = looseOf(entry['organization']);
  const named = lineOf(organisation['name']);
  const name = named ?? itself ?? lineOf(reading.publisher) ?? reading.publisher;
  if (named === null && itself === null) note(where, { code: 'bodyMissing' });
  const id = named === null ? `name:${name}` : `organization:${textOf(organisation['id']) ?? name}`;
  const contact = named === null ? {} : { web: organisation['website'] };
  return { foreignId: id, guess: guessedKind(name, where, note), fields: { name, ...bodyContact(contact, where, note) } };
}

export function readHead(entry: Loose, fields: Draft): void {
  fields.line('title', entry['title']);
  const content = textOf(entry['content']);
  fields.paragraph('about', content ?? entry['excerpt'] ?? entry['meta_description'] ?? entry['content']);
}

export const changedOn = (entry: Loose): string | null => berlinDay(entry['last_updated']) ?? berlinDay(entry['modified_gmt']);

export const hasTitle = (entry: Loose): boolean => lineOf(entry['title']) !== null;

export const readEach = (
  entries: readonly unknown[],
  reading: Reading,
  all: Gathering,
  read: (entry: Loose, where: Where) => void,
): Incoming => {
  for (const [index, entry] of entries.entries()) {
    const where = at(reading, { path: String(index) });
    if (isLoose(entry)) read(entry, where);
    else all.leaveOut(where, 'notAnObject');
  }
  return all.done();
};
