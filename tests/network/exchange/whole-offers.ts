// Offers and bodies with anything in every field, as a law draws them: text as a directory shows it, starts in order.
import fc from 'fast-check';
import { Body, BodyKind, unsaidOfBody } from '../../../src/network/directory/body.ts';
import { Offer, Region } from '../../../src/network/directory/offer.ts';
import { plainText } from '../../../src/network/exchange/parts/plain-text.ts';
import { plainName } from '../../../src/network/exchange/sameness.ts';
import { conditions, days, offer } from '../offers.ts';

const shown = (text: string): boolean => plainText(text).text === text;
export const lines = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => {
  const { success } = Offer.shape.title.safeParse(text);
  return success && shown(text) && text.replaceAll(/\s+/gu, ' ') === text;
});
const paragraphs = fc.array(lines, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const mails = fc.constantFrom('kurse@example.org', 'a.b+c@stelle.example.org');
const pages = fc.constantFrom(
  'https://example.org/kurse?id=4&x=%20',
  'http://example.org',
  'https://straße.example.org/büro',
  'https://example.org/a b',
);
const contacts = fc.record({
  name: maybe(lines),
  phone: maybe(lines.filter((text) => !/^"|"$/u.test(text))),
  mail: maybe(mails),
  web: maybe(pages),
});

const places = fc.record({
  street: maybe(lines),
  postcode: maybe(fc.constantFrom('01067', '96047')),
  town: lines,
  point: maybe(fc.record({ lat: fc.double({ min: 47, max: 55.2, noNaN: true }), lon: fc.double({ min: 5.8, max: 15.1, noNaN: true }) })),
});

const start = fc
  .record({ on: days, until: maybe(days), registerBy: maybe(days), places: maybe(fc.nat(100)) })
  .map((one) => ({ ...one, until: one.until !== null && one.until < one.on ? null : one.until }));
const starts = fc
  .uniqueArray(start, { maxLength: 5, selector: ({ on }) => on })
  .map((all) => all.toSorted((a, b) => (a.on < b.on ? -1 : 1)));

export const bodies: fc.Arbitrary<Body> = fc
  .record({
    id: fc.uuid({ version: 4 }),
    kind: fc.constantFrom(...BodyKind.options),
    name: lines,
    contact: contacts,
    region: maybe(fc.constantFrom(...Region.options)),
    reach: maybe(fc.constantFrom(...Offer.shape.reach.options)),
  })
  .map((body) => Body.parse({ ...unsaidOfBody, ...body }));

const rest = fc.record({
  id: fc.uuid({ version: 4 }),
  title: lines,
  about: maybe(paragraphs),
  conditions: fc.tuple(conditions, maybe(paragraphs)).map(([all, note]) => ({ ...all, note })),
  region: fc.constantFrom(...Region.options),
  reach: fc.constantFrom('town' as const, 'district' as const, 'land' as const, 'everywhere' as const),
  travel: maybe(paragraphs),
  place: maybe(places),
  starts,
  hours: maybe(paragraphs),
  participantsMin: maybe(fc.nat(30)),
  cost: fc.record({ cents: maybe(fc.nat(500_000)), note: maybe(paragraphs) }),
  childcare: fc.constantFrom('yes' as const, 'onRequest' as const, 'no' as const, 'unknown' as const),
  accessible: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const, 'unknown' as const),
  languages: fc.subarray(['de', 'ar', 'kmr', 'uk']),
  contact: contacts,
});
const standing = fc.record({
  isClosedForNow: fc.boolean(),
  validUntil: maybe(days),
  verified: maybe(days.map((on) => ({ on, by: { role: 'counsellor' as const, id: 'c-weber' } }))),
  verifyBy: fc.record({
    who: fc.constantFrom('centre' as const, 'siteAdministration' as const, 'body' as const),
    everyMonths: fc.integer({ min: 1, max: 12 }),
  }),
  isExample: fc.boolean(),
});

export const wholeOffers = (body: string): fc.Arbitrary<Offer> =>
  fc.tuple(rest, standing).map(([one, other]) => offer({ ...one, ...other, body, origin: null }));

/** Two bodies, each with its own name, and up to four offers of theirs. */
export const directories = fc.uniqueArray(bodies, { minLength: 2, maxLength: 2, selector: ({ name }) => plainName(name) }).chain((two) =>
  fc.record({
    bodies: fc.constant(two),
    offers: fc.uniqueArray(
      fc.constantFrom(...two).chain(({ id }) => wholeOffers(id)),
      { minLength: 1, maxLength: 4, selector: ({ id }) => id },
    ),
  }),
);
