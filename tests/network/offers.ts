// A believable offer to begin with, and offers as a law draws them.
import fc from 'fast-check';
import { Body, unsaidOfBody } from '../../src/network/directory/body.ts';
import type { Applicant } from '../../src/network/directory/eligibility.ts';
import { Offer } from '../../src/network/directory/offer.ts';
import { Benefit, ResidenceTitle } from '../../src/network/directory/conditions.ts';
import { CefrLevel } from '../../machines/case/events/assessment.ts';
import { Occupation } from '../../machines/case/events/intake.ts';
import { plus, type Day } from '../../machines/day.ts';

export const openToAll: Offer['conditions'] = {
  titles: [],
  ages: { from: null, to: null },
  levels: { from: null, to: null },
  benefits: [],
  work: [],
  note: null,
};

/** Read by the schema, so that no test works on an offer that could not be kept. */
export const offer = (changes: Partial<Offer> = {}): Offer =>
  Offer.parse({
    id: '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0001',
    body: '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0900',
    title: 'Integrationskurs mit Kinderbetreuung',
    about: '600 Stunden Deutsch und 100 Stunden Orientierung, vormittags.',
    conditions: openToAll,
    region: 'bamberg',
    reach: 'district',
    travel: 'Bus 901 bis ZOB.',
    place: { street: 'Tränkgasse 4', postcode: '96052', town: 'Bamberg', point: { lat: 49.895, lon: 10.889 } },
    starts: [],
    hours: 'Montag bis Freitag, 8:30 bis 12:45 Uhr',
    participantsMin: 12,
    cost: { cents: 0, note: null },
    childcare: 'yes',
    accessible: 'partly',
    languages: ['de', 'ar'],
    contact: { name: 'Anmeldung', phone: '0951 871108', mail: 'kurse@example.org', web: 'https://example.org/kurse' },
    isClosedForNow: false,
    validUntil: null,
    verified: { on: '2026-08-31', by: { role: 'counsellor', id: 'c-weber' } },
    verifyBy: { who: 'centre', everyMonths: 6 },
    origin: null,
    isExample: true,
    ...changes,
  });

/** The body of that offer, read by the schema as well. */
export const body = (changes: Partial<Body> = {}): Body =>
  Body.parse({
    ...unsaidOfBody,
    id: '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0900',
    kind: 'courseProvider',
    name: 'Volkshochschule Bamberg (Beispiel)',
    contact: { name: null, phone: '0951 871108', mail: 'vhs@example.org', web: null },
    ...changes,
  });

export const start = (on: Day, more: Partial<Offer['starts'][number]> = {}): Offer['starts'][number] => ({
  on,
  until: null,
  registerBy: null,
  places: null,
  ...more,
});

export const nobodyKnown: Applicant = { age: null, title: null, level: null, benefit: null, work: null };

export const days = fc.integer({ min: 0, max: 5000 }).map((after) => plus('2020-01-31', { days: after }));

const someOf = <T>(all: readonly T[]) => fc.subarray([...all]);
const range = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 30 })).map(([from, more]) => ({ from, to: from + more }));

export const conditions: fc.Arbitrary<Offer['conditions']> = fc.record({
  titles: someOf(ResidenceTitle.options),
  ages: fc.oneof(fc.constant({ from: null, to: null }), range),
  levels: fc.record({
    from: fc.option(fc.constantFrom('a0' as const, 'a2' as const)),
    to: fc.option(fc.constantFrom('b1' as const, 'c2' as const)),
  }),
  benefits: someOf(Benefit.options),
  work: someOf(Occupation.options),
  note: fc.constant(null),
});

export const applicants: fc.Arbitrary<Applicant> = fc.record({
  age: fc.option(fc.integer({ min: 0, max: 100 })),
  title: fc.option(fc.constantFrom(...ResidenceTitle.options)),
  level: fc.option(fc.constantFrom(...CefrLevel.options)),
  benefit: fc.option(fc.constantFrom(...Benefit.options)),
  work: fc.option(fc.constantFrom(...Occupation.options)),
});

export const offers: fc.Arbitrary<Offer> = fc
  .record({
    conditions,
    on: fc.option(days),
    validUntil: fc.option(days),
    everyMonths: fc.integer({ min: 1, max: 12 }),
    isClosedForNow: fc.boolean(),
  })
  .map(({ on, everyMonths, ...rest }) =>
    offer({
      ...rest,
      verified: on === null ? null : { on, by: { role: 'counsellor', id: 'c-weber' } },
      verifyBy: { who: 'centre', everyMonths },
    }),
  );
