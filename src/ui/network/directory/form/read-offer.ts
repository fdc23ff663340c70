// Reads an offer that was typed: the offer where all of it can be read, else every field that cannot, each with what is wrong.
import { Offer } from '../../../../network/directory/offer.ts';
import type { WrittenOffer } from '../../../parts/api/views.ts';
import { contactFaults, contactOf } from '../contact-section.tsx';
import type { Fault } from '../fault-texts.ts';
import type { Faults } from '../faults.ts';
import { numberOf, said } from '../said.ts';
import { isUnread, type TypedDay } from '../../../parts/kit/typed-day.ts';
import { newBody, type TypedOffer, type TypedStart } from './typed-offer.ts';

export type OfferFaults = Faults;
export type ReadOffer = { readonly offer: WrittenOffer | null; readonly faults: OfferFaults };

/** By the path in the schema, the field it stands in and what a fault there means. */
const fieldOf: Readonly<Record<string, readonly [field: keyof TypedOffer, fault: Fault]>> = {
  title: ['title', 'missing'],
  about: ['about', 'tooLong'],
  body: ['body', 'missing'],
  region: ['region', 'missing'],
  travel: ['travel', 'tooLong'],
  hours: ['hours', 'tooLong'],
  participantsMin: ['participantsMin', 'noNumber'],
  'conditions.ages': ['ageTo', 'wrongOrder'],
  'conditions.ages.from': ['ageFrom', 'noNumber'],
  'conditions.ages.to': ['ageTo', 'noNumber'],
  'conditions.levels': ['levelTo', 'wrongOrder'],
  'conditions.note': ['note', 'tooLong'],
  'place.town': ['town', 'missing'],
  'place.street': ['street', 'tooLong'],
  'place.postcode': ['postcode', 'noPostcode'],
  'cost.cents': ['cost', 'noMoney'],
  'cost.note': ['costNote', 'tooLong'],
  ...contactFaults,
  'verifyBy.everyMonths': ['everyMonths', 'noNumber'],
};

function centsOf(text: string): number | null {
  if (said(text) === null) return null;
  const money = /^(?<euros>\d{1,6})(?:[.,](?<cents>\d{2}))?\s*(?:€|Euro|EUR)?$/iu.exec(text.trim())?.groups;
  return money === undefined ? Number.NaN : Number(money['euros']) * 100 + Number(money['cents'] ?? 0);
}

const dayOf = (typed: TypedDay) => (isUnread(typed) ? null : typed);
const startOf = ({ on, until, registerBy, places }: TypedStart) => ({
  on: dayOf(on),
  until: dayOf(until),
  registerBy: dayOf(registerBy),
  places: numberOf(places),
});

/** The point on the map belongs to the address: with another one it is not known any more. */
function placeOf(typed: TypedOffer, before: WrittenOffer | null) {
  if (!typed.isAtPlace) return null;
  const place = { street: said(typed.street), postcode: said(typed.postcode), town: typed.town.trim() };
  const known = before?.place;
  const isSame = known?.street === place.street && known.postcode === place.postcode && known.town === place.town;
  return { ...place, point: isSame ? known.point : null };
}

const written = (typed: TypedOffer, before: WrittenOffer | null) => ({
  title: typed.title.trim(),
  body: typed.body,
  about: said(typed.about),
  conditions: {
    titles: typed.titles,
    ages: { from: numberOf(typed.ageFrom), to: numberOf(typed.ageTo) },
    levels: { from: said(typed.levelFrom), to: said(typed.levelTo) },
    benefits: typed.benefits,
    work: typed.work,
    note: said(typed.note),
  },
  region: typed.region,
  reach: typed.reach,
  travel: said(typed.travel),
  place: placeOf(typed, before),
  starts: typed.starts.map(startOf),
  hours: said(typed.hours),
  participantsMin: numberOf(typed.participantsMin),
  cost: { cents: centsOf(typed.cost), note: said(typed.costNote) },
  childcare: typed.childcare,
  accessible: typed.accessible,
  languages: typed.languages,
  contact: contactOf(typed),
  isClosedForNow: typed.isClosedForNow,
  validUntil: dayOf(typed.validUntil),
  verifyBy: { who: typed.who, everyMonths: numberOf(typed.everyMonths) },
});

const schema = Offer.omit({ id: true, verified: true, origin: true, isExample: true });

/** Days that were typed and are none: their field says so itself, and nothing is sent without them. */
function unreadDays({ starts, validUntil }: TypedOffer): OfferFaults {
  const ofStarts = starts.flatMap((start, index) =>
    (['on', 'until', 'registerBy'] as const).filter((name) => isUnread(start[name])).map((name) => `starts.${index}.${name}`),
  );
  return Object.fromEntries([...ofStarts, ...(isUnread(validUntil) ? ['validUntil'] : [])].map((field) => [field, 'noDay' as const]));
}

function faultAt(path: string): readonly [string, Fault] {
  const known = fieldOf[path];
  if (known !== undefined) return known;
  const start = /^starts\.(?<index>\d+)(?:\.(?<name>\w+))?$/u.exec(path)?.groups;
  if (start === undefined) return [path, 'unreadable'];
  const name = start['name'];
  if (name === undefined) return [`starts.${start['index']}.until`, 'wrongOrder'];
  return [path, name === 'places' ? 'noNumber' : 'missing'];
}

/** `before`: the offer as it stands, where it is changed. */
export function readOffer(typed: TypedOffer, before: WrittenOffer | null): ReadOffer {
  const isNewBody = typed.body === newBody;
  const parsed = schema.safeParse(written({ ...typed, body: isNewBody ? typed.newBodyId : typed.body }, before));
  const ofSchema = parsed.success ? [] : parsed.error.issues.map(({ path }) => faultAt(path.map(String).join('.')));
  const ofBody: (readonly [string, Fault])[] = isNewBody
    ? [
        ...(said(typed.bodyName) === null ? [['bodyName', 'missing'] as const] : []),
        ...(typed.bodyKind === null ? [['bodyKind', 'missing'] as const] : []),
      ]
    : [];
  const faults: OfferFaults = { ...Object.fromEntries([...ofSchema, ...ofBody]), ...unreadDays(typed) };
  return { offer: parsed.success && Object.keys(faults).length === 0 ? parsed.data : null, faults };
}
