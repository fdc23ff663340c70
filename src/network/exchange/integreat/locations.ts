// Integreat, the places of a region: text of `GET /api/v3/{region}/{language}/locations/` -> incoming.
import type { Where } from '../finding.ts';
import { gather, type Gathering, type Incoming, type Reading } from '../incoming.ts';
import { draft, lineOf } from '../parts/draft.ts';
import { textOf, type Loose } from '../parts/values.ts';
import { bodyFrom, changedOn, entriesOf, hasTitle, placeFrom, readEach, readHead } from './entry.ts';
import { openingHours } from './opening-hours.ts';

const accessibleOf = (free: unknown): 'yes' | 'no' | 'unknown' | undefined =>
  free === undefined ? undefined : free === true ? 'yes' : free === false ? 'no' : 'unknown';

function readLocation(entry: Loose, plain: Where, reading: Reading, all: Gathering): void {
  const id = textOf(entry['id']) ?? textOf(entry['path']);
  if (id === null) return all.leaveOut(plain, 'noId');
  const where = { ...plain, foreignId: `location:${id}` };
  if (!hasTitle(entry)) return all.leaveOut(where, 'noTitle');
  const fields = draft(where, all.note);
  readHead(entry, fields);
  const body = bodyFrom(entry, lineOf(entry['title']), reading, where, all.note);
  fields.line('body', body.fields.name);
  fields.set('place', placeFrom(entry['location'], where, all.note));
  fields.paragraph('hours', openingHours(entry['opening_hours']));
  fields.set('accessible', accessibleOf(entry['barrier_free']));
  fields.set('isClosedForNow', 'temporarily_closed' in entry ? entry['temporarily_closed'] === true : undefined);
  fields.line('phone', entry['phone_number']);
  fields.mail(entry['email']);
  fields.web(textOf(entry['website']) ?? textOf(entry['appointment_url']) ?? entry['website']);
  all.body(body);
  const said = { ...fields.fields(), title: lineOf(entry['title']) ?? '', body: body.fields.name };
  all.offer(where, { foreignId: where.foreignId, changedOn: changedOn(entry), assuredOn: null, rule: null, fields: said });
}

export function readIntegreatLocations(text: string, reading: Reading): Incoming {
  const entries = entriesOf(text, reading);
  if ('findings' in entries) return entries;
  const all = gather('integreat');
  return readEach(entries, reading, all, (entry, where) => readLocation(entry, where, reading, all));
}
