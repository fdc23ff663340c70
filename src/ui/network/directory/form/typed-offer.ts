// An offer as it is being typed: text wherever somebody types, so that nothing is lost or changed before it can be read.
import type { OfferView } from '../../../parts/api/views.ts';
import { typedContact, type TypedContact } from '../contact-section.tsx';
import type { TypedDay } from '../../../parts/kit/typed-day.ts';

type Offer = OfferView['offer'];

export type TypedStart = { readonly on: TypedDay; readonly until: TypedDay; readonly registerBy: TypedDay; readonly places: string };

export type TypedOffer = TypedContact & {
  readonly title: string;
  /** The id of a body, `newBody`, or null while nothing is chosen. */
  readonly body: string | null;
  readonly bodyKind: string | null;
  readonly bodyName: string;
  /** The id a new body is going to have. */
  readonly newBodyId: string | null;
  readonly about: string;
  readonly titles: readonly string[];
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly levelFrom: string;
  readonly levelTo: string;
  readonly benefits: readonly string[];
  readonly work: readonly string[];
  readonly note: string;
  readonly region: string | null;
  readonly reach: string;
  readonly isAtPlace: boolean;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly travel: string;
  readonly starts: readonly TypedStart[];
  readonly hours: string;
  readonly participantsMin: string;
  readonly cost: string;
  readonly costNote: string;
  readonly childcare: string;
  readonly accessible: string;
  readonly languages: readonly string[];
  readonly isClosedForNow: boolean;
  readonly validUntil: TypedDay;
  readonly who: string;
  readonly everyMonths: string;
  readonly isVerified: boolean;
};

export const newBody = 'newBody';

export const emptyStart: TypedStart = { on: null, until: null, registerBy: null, places: '' };

export const emptyOffer: TypedOffer = {
  title: '',
  body: null,
  bodyKind: null,
  bodyName: '',
  newBodyId: null,
  about: '',
  titles: [],
  ageFrom: '',
  ageTo: '',
  levelFrom: '',
  levelTo: '',
  benefits: [],
  work: [],
  note: '',
  region: null,
  reach: 'district',
  isAtPlace: true,
  street: '',
  postcode: '',
  town: '',
  travel: '',
  starts: [],
  hours: '',
  participantsMin: '',
  cost: '',
  costNote: '',
  childcare: 'unknown',
  accessible: 'unknown',
  languages: ['de'],
  name: '',
  phone: '',
  mail: '',
  web: '',
  isClosedForNow: false,
  validUntil: null,
  who: 'centre',
  everyMonths: '6',
  isVerified: true,
};

const textOf = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

/** Cents as people write them in German: `195,00`; whole euros without the zeros. */
const eurosOf = (cents: number | null): string =>
  cents === null ? '' : cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');

export function typedOf(offer: Offer): TypedOffer {
  const { conditions, place, cost, contact, verifyBy } = offer;
  return {
    title: offer.title,
    body: offer.body,
    bodyKind: null,
    bodyName: '',
    newBodyId: null,
    about: textOf(offer.about),
    titles: conditions.titles,
    ageFrom: textOf(conditions.ages.from),
    ageTo: textOf(conditions.ages.to),
    levelFrom: textOf(conditions.levels.from),
    levelTo: textOf(conditions.levels.to),
    benefits: conditions.benefits,
    work: conditions.work,
    note: textOf(conditions.note),
    region: offer.region,
    reach: offer.reach,
    isAtPlace: place !== null,
    street: textOf(place?.street),
    postcode: textOf(place?.postcode),
    town: textOf(place?.town),
    travel: textOf(offer.travel),
    starts: offer.starts.map(({ places, ...days }) => ({ ...days, places: textOf(places) })),
    hours: textOf(offer.hours),
    participantsMin: textOf(offer.participantsMin),
    cost: eurosOf(cost.cents),
    costNote: textOf(cost.note),
    childcare: offer.childcare,
    accessible: offer.accessible,
    languages: offer.languages,
    ...typedContact(contact),
    isClosedForNow: offer.isClosedForNow,
    validUntil: offer.validUntil,
    who: verifyBy.who,
    everyMonths: String(verifyBy.everyMonths),
    isVerified: false,
  };
}
