// Laws of an import, over drawn directories that were imported, looked at and changed by people before the list comes again.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Body } from '../../../src/network/directory/body.ts';
import { Offer } from '../../../src/network/directory/offer.ts';
import { verify } from '../../../src/network/directory/trust.ts';
import { bodyFieldsOf } from '../../../src/network/exchange/body-fields.ts';
import { applyImport, type Choices } from '../../../src/network/exchange/apply.ts';
import { compareImport } from '../../../src/network/exchange/compare.ts';
import type { Directory } from '../../../src/network/exchange/directory.ts';
import type { Import } from '../../../src/network/exchange/import.ts';
import { fieldNames, fieldsOf, type Field } from '../../../src/network/exchange/fields.ts';
import { readHsdsJson } from '../../../src/network/exchange/hsds/read-json.ts';
import { hsdsJson } from '../../../src/network/exchange/hsds/write-json.ts';
import type { IncomingOffer } from '../../../src/network/exchange/incoming.ts';
import { after, defaults, nobody, wholeIncoming } from './imports.ts';
import { reading } from './read.ts';
import { directories, wholeOffers } from './whole-offers.ts';

const ids = ['a', 'b', 'c'] as const;
const bodyNames = fc.constantFrom('Beispielverein', 'Musterschule');

/** What a source may say of one entry: every field as in one of two offers, or not at all. */
const sayings = (one: Offer, other: Offer): fc.Arbitrary<IncomingOffer['fields']> =>
  fc
    .record({
      from: fc.array(fc.constantFrom(one, other, null), { minLength: fieldNames.length, maxLength: fieldNames.length }),
      body: bodyNames,
    })
    .map(({ from, body }) => {
      const said = fieldNames.flatMap((field, index) => {
        const offer = from[index] ?? null;
        return offer === null ? [] : [[field, fieldsOf(offer, body)[field]] as const];
      });
      return { ...Object.fromEntries(said), title: (from[0] ?? one).title, body };
    });

const entries = (one: Offer, other: Offer): fc.Arbitrary<readonly IncomingOffer[]> =>
  fc
    .subarray([...ids])
    .chain((some) =>
      fc.tuple(
        ...some.map((id) => sayings(one, other).map((fields) => ({ foreignId: id, changedOn: null, assuredOn: null, rule: null, fields }))),
      ),
    );

const sides = fc.constantFrom('theirs' as const, 'ours' as const);
const choice = fc.record(
  {
    all: sides,
    fields: fc.dictionary(fc.constantFrom<Field>('title', 'phone', 'body', 'starts'), sides),
    entry: fc.constantFrom('add' as const, 'skip' as const),
  },
  { requiredKeys: [] },
);
const choices: fc.Arbitrary<Choices> = fc
  .tuple(fc.subarray([...ids]), choice, choice, choice)
  .map(([some, ...all]) => Object.fromEntries(some.map((id, index) => [id, all[index] ?? {}])));

type Story = { readonly directory: Directory; readonly again: Import; readonly choices: Choices };

const listed = (offers: readonly IncomingOffer[], on: string): Import => ({ incoming: wholeIncoming('csv', offers), feed: 'Liste', on });

/** Imported on 1 September; then some were looked at, some changed by hand; in October the list comes again. */
const stories: fc.Arbitrary<Story> = fc
  .tuple(wholeOffers('7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0900'), wholeOffers('7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0900'))
  .chain(([one, other]) =>
    fc.record({
      first: entries(one, other),
      next: entries(one, other),
      looked: fc.subarray([...ids]),
      edited: fc.subarray([...ids]),
      choices,
      by: fc.constant(other),
    }),
  )
  .map(({ first, next, looked, edited, choices: chosen, by }) => {
    const taken = after(nobody, listed(first, '2026-09-01'));
    const has = (some: readonly string[], { origin }: Offer) => some.includes(origin?.foreignId ?? '');
    const offers = taken.offers
      .map((offer) => (has(edited, offer) ? { ...offer, hours: by.hours, contact: by.contact, cost: by.cost } : offer))
      .map((offer) => (has(looked, offer) ? verify(offer, '2026-09-15', { role: 'counsellor', id: 'c-weber' }) : offer));
    return { directory: { ...taken, offers }, again: listed(next, '2026-10-01'), choices: chosen };
  });

const withoutOrigin = (value: unknown): unknown => (typeof value === 'object' && value !== null ? { ...value, origin: null } : value);

const byName = (bodies: Directory['bodies']) => Object.fromEntries(bodies.map((body) => [body.name, bodyFieldsOf(body)]));

const byId = ({ bodies, offers }: Directory) => ({
  bodies: Object.fromEntries(bodies.map((body) => [body.id, body])),
  offers: Object.fromEntries(offers.map((offer) => [offer.id, offer])),
});

describe('laws', () => {
  test('the same import a second time changes nothing', () => {
    fc.assert(
      fc.property(stories, ({ directory, again, choices: chosen }) => {
        expect(applyImport(after(directory, again, chosen), again, chosen, defaults)).toEqual([]);
      }),
    );
  });

  test('without choices no field of a verified entry changes, nor who looked, nor what a person changed', () => {
    fc.assert(
      fc.property(stories, ({ directory, again }) => {
        const then = byId(after(directory, again)).offers;
        for (const offer of directory.offers) {
          const now = then[offer.id];
          expect(now?.verified).toEqual(offer.verified);
          const isTouched = !isDeepStrictEqual(offer.origin?.said['hours'] ?? null, offer.hours);
          const kept = offer.verified !== null ? ([now, offer] as const) : isTouched ? [now?.hours, offer.hours] : [];
          expect(withoutOrigin(kept[0])).toEqual(withoutOrigin(kept[1]));
        }
      }),
    );
  });

  test('whatever is chosen, nothing is lost, every entry fits, and a verified one that became another has to be looked at', () => {
    fc.assert(
      fc.property(stories, ({ directory, again, choices: chosen }) => {
        const then = after(directory, again, chosen);
        expect(then.offers.flatMap((offer) => Offer.safeParse(offer).error?.issues ?? [])).toEqual([]);
        expect(then.bodies.flatMap((body) => Body.safeParse(body).error?.issues ?? [])).toEqual([]);
        for (const offer of directory.offers) {
          const now = byId(then).offers[offer.id];
          const isOther = !isDeepStrictEqual({ ...now, origin: null }, { ...offer, origin: null });
          expect(now === undefined || (offer.verified !== null && isOther && now.origin?.lookAgain !== true)).toBe(false);
        }
        const known = new Set(then.bodies.map(({ id }) => id));
        expect(then.offers.every(({ body }) => known.has(body))).toBe(true);
      }),
    );
  });

  test('the order of the entries makes no difference', () => {
    fc.assert(
      fc.property(stories, ({ directory, again, choices: chosen }) => {
        const { incoming } = again;
        const turned = { ...again, incoming: { ...incoming, offers: incoming.offers.toReversed(), bodies: incoming.bodies.toReversed() } };
        expect(applyImport(directory, turned, chosen, defaults)).toEqual(applyImport(directory, again, chosen, defaults));
      }),
    );
  });

  test('once every field is decided, nothing is asked again', () => {
    fc.assert(
      fc.property(stories, sides, ({ directory, again }, all) => {
        const then = after(directory, again, Object.fromEntries(ids.map((id) => [id, { all }])));
        expect(compareImport(then, again).filter(({ standing }) => standing !== 'unchanged')).toEqual([]);
        expect(then.offers.every(({ origin }) => Object.keys(origin?.undecided ?? {}).length === 0 || origin?.goneOn !== null)).toBe(true);
      }),
    );
  });

  test('a directory that goes out and comes in elsewhere says the same there', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const there = after(nobody, { incoming: readHsdsJson([hsdsJson(directory)], reading), feed: 'Nachbarn', on: reading.on });
        const said = (one: Directory) =>
          one.offers.map((offer) => fieldsOf(offer, one.bodies.find(({ id }) => id === offer.body)?.name ?? ''));
        const sorted = (all: ReturnType<typeof said>) => all.map((one) => JSON.stringify(one)).toSorted((a, b) => (a < b ? -1 : 1));
        expect(sorted(said(there))).toEqual(sorted(said(directory)));
        expect(there.offers.every(({ verified }) => verified === null)).toBe(true);
        const offering = directory.bodies.filter(({ id }) => directory.offers.some(({ body }) => body === id));
        expect(byName(there.bodies)).toEqual(byName(offering));
        expect(there.bodies.every(({ verified }) => verified === null)).toBe(true);
      }),
    );
  });
});
