// One course of the Federal Employment Agency: its angebot with all its termine, which are starts of one offer.
import { later, type Day } from '../../../../machines/day.ts';
import type { BodyKind } from '../../directory/body.ts';
import type { Offer } from '../../directory/offer.ts';
import type { Note, Where } from '../finding.ts';
import { type Gathering, type IncomingBody, type Reading } from '../incoming.ts';
import { berlinDay } from '../parts/berlin-day.ts';
import { kindOfName } from '../parts/body-kind.ts';
import { bodyContact } from '../parts/contact.ts';
import { draft, lineOf, type Draft } from '../parts/draft.ts';
import { together } from '../parts/plain-text.ts';
import { pointFrom } from '../parts/point.ts';
import { startsWithin } from '../parts/starts.ts';
import { flagOf, looseOf, numberOf, objectsIn, shown, textOf, type Loose } from '../parts/values.ts';
import { telephoneIn } from './telephone.ts';

type Termine = readonly [Loose, ...Loose[]];

/** What the key of a course says about who holds it and in which language. */
const systems: Readonly<Record<string, { kind: BodyKind; languages: string[] }>> = {
  MC: { kind: 'courseProvider', languages: ['de'] },
  MB: { kind: 'courseProvider', languages: ['de'] },
  MQ: { kind: 'recognitionAdvice', languages: [] },
};

const systemsOf = (angebot: Loose) =>
  objectsIn(angebot['systematiken']).flatMap(
    (one) => systems[textOf(one['codeNr'])?.replaceAll(/[\s-]/gu, '').slice(0, 2).toUpperCase() ?? ''] ?? [],
  );

export function dayIn(raw: unknown, field: 'start' | 'changedOn', where: Where, note: Note): Day | null {
  if (textOf(raw) === null) return null;
  const day = berlinDay(raw);
  if (day === null) note(where, { code: 'fieldUnreadable', field, value: shown(raw) });
  return day;
}

/** Whole numbers only: what is no count is said and left out. */
function countOf(raw: unknown): number | null {
  const count = numberOf(raw);
  return count === null || !Number.isInteger(count) ? null : count;
}

function placeOf(termin: Loose, where: Where, note: Note): Offer['place'] {
  const address = looseOf(termin['adresse']);
  const town = looseOf(address['ortStrasse']);
  const name = lineOf(town['name']);
  if (name === null) return null;
  const points = looseOf(address['koordinaten']);
  const postcode = textOf(town['plz'])?.padStart(5, '0') ?? null;
  const isPostcode = postcode !== null && /^\d{5}$/u.test(postcode);
  if (postcode !== null && !isPostcode) note(where, { code: 'fieldUnreadable', field: 'place', value: shown(postcode) });
  const point = pointFrom(points['lat'], points['lon'], where, note);
  return { street: lineOf(address['strasse']), postcode: isPostcode ? postcode : null, town: name, point };
}

function startOf(termin: Loose, where: Where, note: Note): Offer['starts'] {
  const on = dayIn(termin['beginn'], 'start', where, note);
  if (on === null) return [];
  const until = dayIn(termin['ende'], 'start', where, note);
  const isTurned = until !== null && until < on;
  if (isTurned) note(where, { code: 'fieldUnreadable', field: 'start', value: `${on} – ${until}` });
  return [{ on, until: isTurned ? null : until, registerBy: dayIn(termin['anmeldeschluss'], 'start', where, note), places: null }];
}

/** Whoever may begin on any day waits for no start: it goes on until the last end. */
function readTimes(termine: Termine, fields: Draft, reading: Reading, where: Where, note: Note): void {
  const starts = termine.flatMap((termin) => startOf(termin, where, note));
  const isOpen = termine.some((termin) => flagOf(termin['individuellerEinstieg']) === true);
  const ends = starts.flatMap(({ until }) => until ?? []);
  fields.set('starts', isOpen ? [] : startsWithin(starts, reading.on, where, note));
  fields.set('validUntil', isOpen && ends.length === starts.length && ends.length > 0 ? ends.reduce(later) : null);
}

function readCost(termin: Loose, angebot: Loose, fields: Draft, where: Where, note: Note): void {
  const currency = textOf(termin['kostenWaehrung']) ?? 'EUR';
  const value = numberOf(termin['kostenWert']);
  const isEuro = /^(?:eur|euro|€)$/iu.test(currency);
  if (!isEuro) note(where, { code: 'otherCurrency', currency: shown(currency) });
  if (value === null && textOf(termin['kostenWert']) !== null)
    note(where, { code: 'fieldUnreadable', field: 'cents', value: shown(termin['kostenWert']) });
  fields.set('cents', value === null || !isEuro ? null : Math.round(value * 100));
  fields.paragraph('costNote', together(termin['kostenBemerkung'], angebot['foerderung']));
}

const named = (raw: unknown): unknown => looseOf(raw)['bezeichnung'];

function bodyOf(angebot: Loose, reading: Reading, where: Where, note: Note): IncomingBody {
  const provider = looseOf(angebot['bildungsanbieter']);
  const found = lineOf(provider['name']);
  if (found === null) note(where, { code: 'bodyMissing' });
  const name = found ?? reading.publisher;
  const phone = telephoneIn(provider);
  const contact = bodyContact({ ...(phone !== null && { phone }), mail: provider['email'], web: provider['homepage'] }, where, note);
  const kind = kindOfName(name) ?? systemsOf(angebot)[0]?.kind ?? null;
  if (kind !== null) note(where, { code: 'kindGuessed', body: name, kind });
  return { foreignId: `anbieter:${textOf(provider['id']) ?? name}`, guess: kind, fields: { name, ...contact } };
}

function readPlaces(termine: Termine, fields: Draft, where: Where, note: Note): void {
  const towns = new Set(
    termine.map((termin) =>
      JSON.stringify([looseOf(termin['adresse'])['strasse'], looseOf(looseOf(termin['adresse'])['ortStrasse'])['plz']]),
    ),
  );
  if (towns.size > 1) note(where, { code: 'severalPlaces', places: towns.size });
  fields.set('place', placeOf(termine[0], where, note));
}

/** `where` names the course; its termine come in the order of the file. */
export function readCourse(termine: Termine, where: Where & { readonly foreignId: string }, reading: Reading, all: Gathering): void {
  const [first] = termine;
  const angebot = looseOf(first['angebot']);
  const title = lineOf(angebot['titel']);
  if (title === null) return all.leaveOut(where, 'noTitle');
  const fields = draft(where, all.note);
  const body = bodyOf(angebot, reading, where, all.note);
  fields.line('title', angebot['titel']);
  fields.line('body', body.fields.name);
  fields.paragraph('about', together(angebot['inhalt'], angebot['abschlussbezeichnung']));
  fields.paragraph('note', together(angebot['zielgruppe'], angebot['zugang']));
  fields.paragraph(
    'hours',
    together(named(first['unterrichtsform']), named(first['dauer']), first['unterrichtszeiten'], first['bemerkungZeit']),
  );
  fields.set('participantsMin', countOf(first['teilnehmerMin']));
  fields.set('languages', [...new Set(systemsOf(angebot).flatMap(({ languages }) => languages))]);
  readPlaces(termine, fields, where, all.note);
  readTimes(termine, fields, reading, where, all.note);
  readCost(first, angebot, fields, where, all.note);
  fields.set('phone', body.fields.phone ?? null);
  fields.set('mail', body.fields.mail ?? null);
  fields.web(textOf(first['link']) ?? body.fields.web ?? null);
  all.body(body);
  const changed = termine.flatMap((termin) => dayIn(termin['aktualisierungsdatum'], 'changedOn', where, all.note) ?? []);
  const said = { ...fields.fields(), title, body: body.fields.name };
  all.offer(where, { foreignId: where.foreignId, changedOn: changed.toSorted().at(-1) ?? null, assuredOn: null, rule: null, fields: said });
}
