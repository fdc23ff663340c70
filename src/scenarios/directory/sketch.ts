// An example of the directory in few words, and how a body and an offer are made of it. Days are told from the day handed in.
import { plus, type Day } from '../../../machines/day.ts';
import { unsaidOfBody, type Body } from '../../network/directory/body.ts';
import type { Offer } from '../../network/directory/offer.ts';
import { uuidFrom } from '../../network/exchange/ids.ts';

export type Town = 'bamberg' | 'wetzlar' | 'hannover';

/** Kind, name without the word that it is an example, and the part before the `@`. */
export type BodySketch = readonly [kind: Body['kind'], name: string, mailbox: string];

export type StartSketch = { readonly in: number; readonly days?: number; readonly registerIn?: number; readonly places?: number };

export type OfferSketch = {
  /** The mailbox of its body. */
  readonly body: string;
  readonly title: string;
  readonly about: string;
  readonly for?: Partial<Offer['conditions']>;
  readonly reach?: Offer['reach'];
  readonly travel?: string;
  /** Null where it is held over the net, comes to people or is not to be found by everyone. */
  readonly street?: string | null;
  readonly starts?: readonly StartSketch[];
  readonly hours?: string;
  readonly min?: number;
  /** Euros; null is not known. */
  readonly euros?: number | null;
  readonly costNote?: string;
  readonly childcare?: Offer['childcare'];
  readonly accessible?: Offer['accessible'];
  readonly languages?: readonly string[];
  /** Days ago; null where nobody has looked yet. */
  readonly seen?: number | null;
  readonly lookedAtBy?: Offer['verifyBy'];
  readonly isClosed?: boolean;
  /** In so many days, also behind. */
  readonly validFor?: number;
  /** From another list; `gone` so many days ago. */
  readonly imported?: { readonly gone?: number; readonly undecided?: { readonly phone: string } };
};

type Square = { readonly town: string; readonly postcode: string; readonly lat: number; readonly lon: number };
const squares: Readonly<Record<Town, Square>> = {
  bamberg: { town: 'Bamberg', postcode: '96047', lat: 49.8917, lon: 10.8868 },
  wetzlar: { town: 'Wetzlar', postcode: '35576', lat: 50.5558, lon: 8.5005 },
  hannover: { town: 'Hannover', postcode: '30159', lat: 52.3744, lon: 9.7386 },
};
const regions: Readonly<Record<Town, number>> = { bamberg: 100, wetzlar: 400, hannover: 700 };

/** A number out of the block that the Federal Network Agency keeps free for films and books. */
const phoneNumber = (town: Town, index: number): string => `030 23125 ${String(regions[town] + index).padStart(3, '0')}`;

const bodyId = (town: Town, mailbox: string): string => uuidFrom('example', town, 'body', mailbox);

/** Its name says that it is an example, on every page where it stands. */
export const exampleBody = (town: Town, [kind, name, mailbox]: BodySketch, index: number, today: Day): Body => ({
  ...unsaidOfBody,
  id: bodyId(town, mailbox),
  kind,
  name: `${name} (Beispiel)`,
  contact: {
    name: null,
    phone: phoneNumber(town, index),
    mail: `${mailbox}.${town}@example.org`,
    web: `https://${mailbox}.example.org/${town}`,
  },
  region: town,
  reach: 'district',
  verified: { on: plus(today, { days: -10 }), by: { role: 'siteAdministration', id: 's-klein' } },
});

const anyone: Offer['conditions'] = {
  titles: [],
  ages: { from: null, to: null },
  levels: { from: null, to: null },
  benefits: [],
  work: [],
  note: null,
};

const startOn = (today: Day, start: StartSketch): Offer['starts'][number] => ({
  on: plus(today, { days: start.in }),
  until: start.days === undefined ? null : plus(today, { days: start.in + start.days }),
  registerBy: start.registerIn === undefined ? null : plus(today, { days: start.registerIn }),
  places: start.places ?? null,
});

/** Not all on one spot, and the same spot every time. */
function placeOf(town: Town, street: string, index: number): NonNullable<Offer['place']> {
  const { lat, lon, ...square } = squares[town];
  const aside = (steps: number): number => (steps - 3) / 1000;
  const point = { lat: Number((lat + aside(index % 7)).toFixed(4)), lon: Number((lon + aside((index * 3) % 7)).toFixed(4)) };
  return { street, ...square, point };
}

function originOf(town: Town, sketch: OfferSketch, today: Day): Offer['origin'] {
  const { imported } = sketch;
  if (imported === undefined) return null;
  const ago = (days: number): Day => plus(today, { days: -days });
  return {
    source: 'integreat',
    feed: `Integreat ${squares[town].town} (Beispiel)`,
    foreignId: `location:${uuidFrom('example', town, sketch.title).slice(0, 8)}`,
    changedOn: ago(30),
    importedOn: ago(2),
    goneOn: imported.gone === undefined ? null : ago(imported.gone),
    said: { title: sketch.title },
    undecided: imported.undecided ?? {},
    lookAgain: imported.undecided !== undefined,
  };
}

const offerContact = (body: Body): Offer['contact'] => ({ ...body.contact, name: 'Anmeldung' });

/** What a sketch leaves open is the usual: free, in the district, looked at ten days ago by the centre. */
export function exampleOffer(town: Town, sketch: OfferSketch, index: number, today: Day, body: Body): Offer {
  const { seen = 10, street = 'Musterplatz 1', euros = 0 } = sketch;
  const day = (days: number | undefined): Day | null => (days === undefined ? null : plus(today, { days }));
  return {
    id: uuidFrom('example', town, 'offer', sketch.title),
    body: body.id,
    title: sketch.title,
    about: sketch.about,
    conditions: { ...anyone, ...sketch.for },
    region: town,
    reach: sketch.reach ?? 'district',
    travel: sketch.travel ?? null,
    place: street === null ? null : placeOf(town, street, index),
    starts: (sketch.starts ?? []).map((start) => startOn(today, start)),
    hours: sketch.hours ?? null,
    participantsMin: sketch.min ?? null,
    cost: { cents: euros === null ? null : Math.round(euros * 100), note: sketch.costNote ?? null },
    childcare: sketch.childcare ?? 'no',
    accessible: sketch.accessible ?? 'yes',
    languages: [...(sketch.languages ?? ['de'])],
    contact: offerContact(body),
    isClosedForNow: sketch.isClosed ?? false,
    validUntil: day(sketch.validFor),
    verified: seen === null ? null : { on: plus(today, { days: -seen }), by: { role: 'siteAdministration', id: 's-klein' } },
    verifyBy: sketch.lookedAtBy ?? { who: 'centre', everyMonths: 6 },
    origin: originOf(town, sketch, today),
    isExample: true,
  };
}
