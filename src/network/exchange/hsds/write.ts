// The directory as HSDS 3.0: services with their organisation, place, schedules and cost. Who looked stays here; the day goes along.
import type { Body } from '../../directory/body.ts';
import type { Offer } from '../../directory/offer.ts';
import type { Directory } from '../directory.ts';
import { uuidFrom } from '../ids.ts';
import { attributes } from './terms.ts';

/** HSDS knows absent, not null. */
const present = <T extends object>(entry: T): T => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null)) as T;

const isUri = (page: string): boolean => /^https?:\/\/(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})+$/iu.test(page);

const phones = (owner: string, number: string | null) =>
  number === null ? [] : [{ id: uuidFrom('hsds', owner, 'phone'), number, type: 'voice' }];
const contacts = (owner: string, name: string | null) => (name === null ? [] : [{ id: uuidFrom('hsds', owner, 'contact'), name }]);

function organisation({ id, kind, name, contact, region, reach }: Body) {
  const { web } = contact;
  return present({
    id,
    name,
    // Required there, and nothing is said of a body here but its name.
    description: name,
    email: contact.mail,
    website: web !== null && isUri(web) ? web : null,
    contacts: contacts(id, contact.name),
    phones: phones(id, contact.phone),
    attributes: attributes(
      { entity: 'organization', id },
      { bodyKind: kind, region, reach, web: web !== null && !isUri(web) ? web : null },
    ),
  });
}

function address(owner: string, { street, postcode, town }: NonNullable<Offer['place']>) {
  const unknown = { state_province: '', country: 'DE', address_type: 'physical' };
  return { id: uuidFrom('hsds', owner, 'address'), address_1: street ?? '', city: town, postal_code: postcode ?? '', ...unknown };
}

/** What is held over the net has a place, too: HSDS keeps there how one gets to it. */
function location({ id, place, travel }: Offer) {
  return present({
    id: uuidFrom('hsds', id, 'location'),
    location_type: place === null ? 'virtual' : 'physical',
    transportation: travel,
    latitude: place?.point?.lat ?? null,
    longitude: place?.point?.lon ?? null,
    addresses: place === null ? [] : [address(id, place)],
  });
}

/** A start is a schedule without a rule; the hours are one without a day. */
const schedules = ({ id, starts, hours }: Offer) => [
  ...starts.map(({ on, until, registerBy, places }, index) => {
    const own = uuidFrom('hsds', id, 'start', String(index));
    const ours = attributes({ entity: 'schedule', id: own }, { registerBy, places });
    return present({ id: own, dtstart: on, valid_to: until, attributes: ours });
  }),
  ...(hours === null ? [] : [{ id: uuidFrom('hsds', id, 'hours'), description: hours }]),
];

const costs = ({ id, cost: { cents } }: Offer) =>
  cents === null ? [] : [{ id: uuidFrom('hsds', id, 'cost'), currency: 'EUR', amount: cents / 100 }];

const ownTerms = ({ id, conditions, contact, verifyBy, ...offer }: Offer) =>
  attributes(
    { entity: 'service', id },
    {
      region: offer.region,
      reach: offer.reach,
      title: conditions.titles,
      benefit: conditions.benefits,
      work: conditions.work,
      levelFrom: conditions.levels.from,
      levelTo: conditions.levels.to,
      participantsMin: offer.participantsMin,
      childcare: offer.childcare,
      accessible: offer.accessible,
      validUntil: offer.validUntil,
      verifyBy: verifyBy.who,
      verifyEveryMonths: verifyBy.everyMonths,
      isExample: offer.isExample ? 'true' : null,
      web: contact.web !== null && !isUri(contact.web) ? contact.web : null,
    },
  );

function writtenService(offer: Offer, body: Body) {
  const { id, conditions, contact, cost, origin, verified } = offer;
  const changedOn = origin?.changedOn ?? null;
  return present({
    id,
    name: offer.title,
    description: offer.about,
    url: contact.web !== null && isUri(contact.web) ? contact.web : null,
    email: contact.mail,
    status: offer.isClosedForNow ? 'temporarily closed' : 'active',
    fees_description: cost.note,
    eligibility_description: conditions.note,
    minimum_age: conditions.ages.from,
    maximum_age: conditions.ages.to,
    assured_date: verified?.on ?? null,
    // An instant is asked for; noon is the same day in all of Europe.
    last_modified: changedOn === null ? null : `${changedOn}T12:00:00Z`,
    organization: organisation(body),
    phones: phones(id, contact.phone),
    contacts: contacts(id, contact.name),
    schedules: schedules(offer),
    languages: offer.languages.map((code) => ({ id: uuidFrom('hsds', id, 'language', code), code })),
    cost_options: costs(offer),
    service_at_locations: [{ id: uuidFrom('hsds', id, 'at'), location: location(offer) }],
    attributes: ownTerms(offer),
  });
}

/** An offer whose body is not there is none that anybody could go to; the store keeps both. */
export function hsdsServices({ bodies, offers }: Directory): readonly ReturnType<typeof writtenService>[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return offers.flatMap((offer) => {
    const body = byId.get(offer.body);
    return body === undefined ? [] : [writtenService(offer, body)];
  });
}

/** Bodies that offer nothing yet. */
export const hsdsOrganisations = ({ bodies, offers }: Directory) => {
  const offering = new Set(offers.map(({ body }) => body));
  return bodies.filter(({ id }) => !offering.has(id)).map(organisation);
};
