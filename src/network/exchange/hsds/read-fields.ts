// The fields of a service, one by one: HSDS where it has one, our terms where it has none.
import type { Day } from '../../../../machines/day.ts';
import { Benefit, ResidenceTitle } from '../../directory/conditions.ts';
import { CefrLevel } from '../../../../machines/case/events/assessment.ts';
import { Occupation } from '../../../../machines/case/events/intake.ts';
import type { Offer } from '../../directory/offer.ts';
import { fieldShapes, type Field, type Fields } from '../fields.ts';
import type { Note, Where } from '../finding.ts';
import { berlinDay } from '../parts/berlin-day.ts';
import { lineOf, type Draft } from '../parts/draft.ts';
import { pointFrom } from '../parts/point.ts';
import { startsWithin } from '../parts/starts.ts';
import { listOf, numberOf, objectsIn, shown, textOf, type Loose } from '../parts/values.ts';
import { valueOf, valuesOf, type Term } from './terms.ts';

export type Entry = {
  readonly service: Loose;
  /** The service at the place, and the place; empty where it has none. */
  readonly at: Loose;
  readonly place: Loose;
  /** From an export of ours: what is absent there is null, and not unsaid. */
  readonly isOurs: boolean;
  readonly fields: Draft;
  readonly where: Where;
  readonly note: Note;
};

/** Absent is unsaid with others. */
const orNull = ({ isOurs }: Entry, raw: unknown): unknown => (raw === undefined && isOurs ? null : raw);

/** The first list that has something in it: what stands at the service counts before what stands at its place. */
const firstIn = ({ service, at, place }: Entry, key: string): Loose | undefined =>
  [service, at, place].flatMap((one) => objectsIn(one[key]))[0];
const hasKey = ({ service, at, place }: Entry, key: string): boolean => [service, at, place].some((one) => key in one);

function readContact(entry: Entry): void {
  const { service, fields } = entry;
  const contact = firstIn(entry, 'contacts');
  const phone = firstIn(entry, 'phones') ?? objectsIn(contact?.['phones'])[0];
  if (contact !== undefined || hasKey(entry, 'contacts') || entry.isOurs) fields.line('contactName', contact?.['name'] ?? null);
  if (phone !== undefined || hasKey(entry, 'phones') || entry.isOurs)
    fields.line('phone', textOf(phone?.['number'])?.replaceAll(/^"|"$/gu, '') ?? null);
  fields.mail(orNull(entry, service['email']));
  fields.web(orNull(entry, service['url'] ?? valueOf(service, 'web') ?? undefined));
}

function placeOf({ place, where, note }: Entry): Offer['place'] {
  const addresses = objectsIn(place['addresses']);
  const address = addresses.find((one) => one['address_type'] === 'physical') ?? addresses[0];
  const town = lineOf(address?.['city']);
  if (address === undefined || town === null || place['location_type'] === 'virtual') return null;
  const postcode = textOf(address['postal_code']);
  const isPostcode = postcode !== null && /^\d{5}$/u.test(postcode);
  if (postcode !== null && !isPostcode) note(where, { code: 'fieldUnreadable', field: 'place', value: shown(postcode) });
  const point = pointFrom(place['latitude'], place['longitude'], where, note);
  return { street: lineOf(address['address_1']), postcode: isPostcode ? postcode : null, town, point };
}

function startOf(schedule: Loose, { where, note }: Entry): Offer['starts'] {
  const on = berlinDay(schedule['dtstart']);
  if (on === null) note(where, { code: 'fieldUnreadable', field: 'start', value: shown(schedule['dtstart']) });
  const until = berlinDay(schedule['valid_to']);
  const places = numberOf(valueOf(schedule, 'places'));
  return on === null
    ? []
    : [{ on, until: until !== null && until < on ? null : until, registerBy: berlinDay(valueOf(schedule, 'registerBy')), places }];
}

const clock = (raw: unknown): string | undefined => /^\d{2}:\d{2}/u.exec(textOf(raw) ?? '')?.[0];

function hoursOf(schedule: Loose): string[] {
  const [opens, closes] = [clock(schedule['opens_at']), clock(schedule['closes_at'])];
  const days = textOf(schedule['byday']);
  const times = opens === undefined || closes === undefined ? [] : [`${days === null ? '' : `${days} `}${opens}–${closes}`];
  return [...(textOf(schedule['description']) === null ? [] : [textOf(schedule['description']) ?? '']), ...times];
}

/** A schedule with a rule tells when it is open; one without, and with a day, when it begins. */
function readSchedules(entry: Entry, on: Day): void {
  if (!hasKey(entry, 'schedules') && !entry.isOurs) return;
  const own = [entry.service, entry.at, entry.place].map((one) => objectsIn(one['schedules'])).find((one) => one.length > 0) ?? [];
  const isStart = (schedule: Loose): boolean => textOf(schedule['dtstart']) !== null && textOf(schedule['freq']) === null;
  const starts = own.filter(isStart).flatMap((schedule) => startOf(schedule, entry));
  const hours = own.filter((schedule) => !isStart(schedule)).flatMap(hoursOf);
  entry.fields.set('starts', startsWithin(starts, on, entry.where, entry.note));
  entry.fields.paragraph('hours', hours.length === 0 ? null : [...new Set(hours)].join('\n'));
}

/** One price in euros is the price; several, or another currency, are for a person to read. */
function readCost(entry: Entry): void {
  const { service, fields, where, note } = entry;
  const [option, ...others] = objectsIn(service['cost_options']);
  const currency = textOf(option?.['currency']) ?? 'EUR';
  const isEuro = /^(?:eur|euro|€)$/iu.test(currency);
  if (!isEuro) note(where, { code: 'otherCurrency', currency: shown(currency) });
  const amount = others.length > 0 || !isEuro ? null : numberOf(option?.['amount']);
  if ('cost_options' in service || entry.isOurs) fields.set('cents', amount === null ? null : Math.round(amount * 100));
  fields.paragraph('costNote', orNull(entry, service['fees_description']));
}

function readAges(entry: Entry): void {
  const { service, fields, isOurs } = entry;
  if (!isOurs && !('minimum_age' in service) && !('maximum_age' in service)) return;
  fields.set('ages', { from: numberOf(service['minimum_age']), to: numberOf(service['maximum_age']) });
}

function readLanguages({ service, isOurs, fields, where, note }: Entry): void {
  if (!isOurs && !('languages' in service)) return;
  const codes = listOf(service['languages']).map((one) => textOf(Object(one)['code'])?.toLowerCase().split('-')[0] ?? '');
  const known = codes.filter((code) => /^[a-z]{2,3}$/u.test(code));
  if (known.length < codes.length) note(where, { code: 'fieldUnreadable', field: 'languages', value: shown(service['languages']) });
  fields.set('languages', [...new Set(known)]);
}

/** Values somebody else wrote under our terms are checked like all others. */
function readTerm<F extends Field>(
  { service, fields, where, note }: Entry,
  field: F,
  term: Term,
  read: (values: readonly string[]) => unknown,
): void {
  const value = read(valuesOf(service, term));
  const { success, data } = fieldShapes[field].safeParse(value);
  if (success) fields.set(field, data as Fields[F]);
  else note(where, { code: 'fieldUnreadable', field, value: shown(value) });
}

const first = (values: readonly string[]): string | null => values[0] ?? null;
const oneOf =
  <T extends string>(options: readonly T[]) =>
  (values: readonly string[]): readonly T[] =>
    options.filter((one) => values.includes(one));

function readOwnTerms(entry: Entry): void {
  const { service } = entry;
  readTerm(entry, 'region', 'region', first);
  readTerm(entry, 'reach', 'reach', first);
  readTerm(entry, 'titles', 'title', oneOf(ResidenceTitle.options));
  readTerm(entry, 'benefits', 'benefit', oneOf(Benefit.options));
  readTerm(entry, 'work', 'work', oneOf(Occupation.options));
  const levels = {
    from: CefrLevel.safeParse(valueOf(service, 'levelFrom')).data ?? null,
    to: CefrLevel.safeParse(valueOf(service, 'levelTo')).data ?? null,
  };
  readTerm(entry, 'levels', 'levelFrom', () => levels);
  readTerm(entry, 'participantsMin', 'participantsMin', (values) => numberOf(values[0]));
  readTerm(entry, 'childcare', 'childcare', first);
  readTerm(entry, 'accessible', 'accessible', first);
  readTerm(entry, 'validUntil', 'validUntil', first);
  readTerm(entry, 'verifyBy', 'verifyBy', (who) => ({ who: first(who), everyMonths: numberOf(valueOf(service, 'verifyEveryMonths')) }));
  readTerm(entry, 'isExample', 'isExample', (values) => values[0] === 'true');
}

export function readFields(entry: Entry, on: Day): void {
  const { service, place, fields } = entry;
  fields.paragraph('about', orNull(entry, service['description']));
  fields.paragraph('note', orNull(entry, service['eligibility_description']));
  fields.paragraph('travel', orNull(entry, place['transportation']));
  // A place without its address, as lists have it, says nothing of where it is.
  if ('addresses' in place || place['location_type'] === 'virtual' || entry.isOurs) fields.set('place', placeOf(entry));
  if ('status' in service) fields.set('isClosedForNow', textOf(service['status']) !== 'active');
  readAges(entry);
  readSchedules(entry, on);
  readCost(entry);
  readLanguages(entry);
  readContact(entry);
  if (entry.isOurs) readOwnTerms(entry);
}
