// A table of offers with a mapping, as associations and districts keep it: text -> incoming, and the mapping that was used.
import type { Offer } from '../../directory/offer.ts';
import type { Field, Fields } from '../fields.ts';
import type { Note, Where } from '../finding.ts';
import { at, gather, notTheFormat, type Gathering, type Incoming, type Reading } from '../incoming.ts';
import { berlinDay } from '../parts/berlin-day.ts';
import type { BodySaid } from '../body-fields.ts';
import { bodyContact } from '../parts/contact.ts';
import { guessedKind, kindOfName } from '../parts/body-kind.ts';
import { draft, lineOf, type Draft } from '../parts/draft.ts';
import { pointFrom } from '../parts/point.ts';
import { startsWithin } from '../parts/starts.ts';
import { flagOf, numberOf, shown } from '../parts/values.ts';
import { guessMapping, type Column, type Mapping } from './columns.ts';
import { tableOf } from '../parts/table.ts';
import { accessibleIn, benefitsIn, centsIn, childcareIn, languagesIn, levelIn, titlesIn } from './words.ts';

/** Undefined where the table has no such column. */
type Cells = Readonly<Partial<Record<Column, string>>>;
type Entry = { readonly cells: Cells; readonly where: Where; readonly note: Note; readonly fields: Draft };

const unreadable = ({ where, note }: Entry, field: Field | 'changedOn' | 'start' | 'bodyKind', value: string): undefined =>
  note(where, { code: 'fieldUnreadable', field, value: shown(value) }) as undefined;

/** Sets a field from one cell; a word nobody knows is said, and the field left alone. */
function translate<F extends Field & Column>(entry: Entry, field: F, read: (text: string) => Fields[F] | undefined): void {
  const text = entry.cells[field];
  if (text === undefined) return;
  const value = read(text);
  if (value === undefined) unreadable(entry, field, text);
  else entry.fields.set(field, value);
}

function dayIn(entry: Entry, column: 'start' | 'startUntil' | 'registerBy' | 'changedOn' | 'validUntil'): string | null {
  const text = entry.cells[column] ?? '';
  const day = berlinDay(text);
  if (text !== '' && day === null) unreadable(entry, column === 'changedOn' || column === 'validUntil' ? column : 'start', text);
  return day;
}

function countIn(entry: Entry, column: 'places' | 'participantsMin' | 'ageFrom' | 'ageTo', field: Field): number | null {
  const text = entry.cells[column] ?? '';
  const count = numberOf(text.replace(/ (?:jahre|personen|teilnehmende)$/iu, ''));
  if (text === '' || (count !== null && Number.isInteger(count))) return count;
  return unreadable(entry, field, text) ?? null;
}

function placeOf({ cells, where, note }: Entry): Offer['place'] | undefined {
  if (cells.town === undefined) return undefined;
  const town = lineOf(cells.town);
  if (town === null) return null;
  const postcode = cells.postcode ?? '';
  const isPostcode = /^\d{5}$/u.test(postcode);
  if (postcode !== '' && !isPostcode) note(where, { code: 'fieldUnreadable', field: 'place', value: shown(postcode) });
  return {
    street: lineOf(cells.street),
    postcode: isPostcode ? postcode : null,
    town,
    point: pointFrom(cells.lat, cells.lon, where, note),
  };
}

function startsOf(entry: Entry): Offer['starts'] | undefined {
  if (entry.cells.start === undefined) return undefined;
  const [on, until, registerBy] = [dayIn(entry, 'start'), dayIn(entry, 'startUntil'), dayIn(entry, 'registerBy')];
  return on === null ? [] : [{ on, until, registerBy, places: countIn(entry, 'places', 'starts') }];
}

function readConditions(entry: Entry): void {
  const { cells, fields } = entry;
  fields.paragraph('note', cells.note);
  translate(entry, 'titles', titlesIn);
  translate(entry, 'benefits', benefitsIn);
  if (cells.ageFrom !== undefined || cells.ageTo !== undefined)
    fields.set('ages', { from: countIn(entry, 'ageFrom', 'ages'), to: countIn(entry, 'ageTo', 'ages') });
  if (cells.levelFrom === undefined && cells.levelTo === undefined) return;
  const [from, to] = [levelIn(cells.levelFrom ?? ''), levelIn(cells.levelTo ?? '')];
  if (from === undefined || to === undefined) unreadable(entry, 'levels', `${cells.levelFrom ?? ''} – ${cells.levelTo ?? ''}`);
  else fields.set('levels', { from, to });
}

function readRest(entry: Entry, reading: Reading): void {
  const { cells, fields, where, note } = entry;
  const starts = startsOf(entry);
  fields.set('place', placeOf(entry));
  fields.set('starts', starts === undefined ? undefined : startsWithin(starts, reading.on, where, note));
  for (const field of ['about', 'travel', 'hours', 'costNote'] as const) fields.paragraph(field, cells[field]);
  for (const field of ['contactName', 'phone'] as const) fields.line(field, cells[field]);
  fields.mail(cells.mail);
  fields.web(cells.web);
  if (cells.participantsMin !== undefined) fields.set('participantsMin', countIn(entry, 'participantsMin', 'participantsMin'));
  translate(entry, 'cents', centsIn);
  translate(entry, 'childcare', childcareIn);
  translate(entry, 'accessible', accessibleIn);
  translate(entry, 'languages', languagesIn);
  translate(entry, 'isClosedForNow', (text) => (text === '' ? false : (flagOf(text) ?? undefined)));
  if (cells.validUntil !== undefined) fields.set('validUntil', dayIn(entry, 'validUntil'));
}

/** What columns of its own say of the body, beside what they say of the offer. */
function bodyIn(entry: Entry): Omit<BodySaid, 'name'> {
  const { cells, where, note } = entry;
  const kind = cells.bodyKind === undefined || cells.bodyKind === '' ? undefined : (kindOfName(cells.bodyKind) ?? undefined);
  if (kind === undefined && cells.bodyKind !== undefined && cells.bodyKind !== '') unreadable(entry, 'bodyKind', cells.bodyKind);
  return { kind, ...bodyContact({ phone: cells.bodyPhone, mail: cells.bodyMail, web: cells.bodyWeb }, where, note) };
}

/** Without a number of its own a row is known by what it offers, who does and where. */
const idOf = (cells: Cells, title: string, body: string): string =>
  cells.id === undefined || cells.id === ''
    ? [title, body, cells.town ?? ''].join(' · ').toLowerCase().slice(0, 400)
    : cells.id.slice(0, 400);

function readRow(cells: Cells, plain: Where, reading: Reading, all: Gathering): void {
  const title = lineOf(cells.title);
  const named = lineOf(cells.body);
  const id = cells.id ?? '';
  if (title === null) return all.leaveOut({ ...plain, foreignId: id === '' ? null : id }, 'noTitle');
  const body = named ?? reading.publisher;
  const where = { ...plain, foreignId: idOf(cells, title, body) };
  if (named === null) all.note(where, { code: 'bodyMissing' });
  const fields = draft(where, all.note);
  const entry = { cells, where, note: all.note, fields };
  fields.line('title', cells.title);
  fields.set('body', body);
  readConditions(entry);
  readRest(entry, reading);
  all.body({
    foreignId: body,
    guess: guessedKind(body, where, all.note),
    fields: named === null ? { name: body } : { name: body, ...bodyIn(entry) },
  });
  const said = { ...fields.fields(), title, body };
  all.offer(where, { foreignId: where.foreignId, changedOn: dayIn(entry, 'changedOn'), assuredOn: null, rule: null, fields: said });
}

export type FromTable = Incoming & { readonly headers: readonly string[]; readonly mapping: Mapping };

/** Without a mapping the headers are guessed. Either way the mapping comes back, so that a person can correct it and read again. */
export function readCsv(text: string, reading: Reading, given?: Mapping): FromTable {
  const table = tableOf(text);
  if (typeof table === 'string') return { ...notTheFormat('csv', at(reading), table), headers: [], mapping: given ?? {} };
  const mapping = given ?? guessMapping(table.headers);
  if (!Object.values(mapping).includes('title'))
    return { ...notTheFormat('csv', at(reading, { line: 1 }), 'noTitleColumn'), headers: table.headers, mapping };
  const all = gather('csv');
  for (const column of table.headers)
    if (mapping[column] === undefined) all.note(at(reading, { line: 1 }), { code: 'columnUnknown', column });
  for (const line of table.broken) all.leaveOut(at(reading, { line }), 'rowBroken');
  for (const { line, cells } of table.rows) {
    const named = Object.entries(mapping).map(([header, column]) => [column, cells[header] ?? ''] as const);
    readRow(Object.fromEntries(named), at(reading, { line }), reading, all);
  }
  return { ...all.done(), headers: table.headers, mapping };
}
