// Laws of bodies in an import, over drawn lists that were imported, looked at, changed and closed by people before the list comes again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Body } from '../../../src/network/directory/body.ts';
import { isCurrent } from '../../../src/network/directory/standing.ts';
import { verifyBody } from '../../../src/network/directory/trust.ts';
import { applyImport } from '../../../src/network/exchange/apply.ts';
import { bodyFieldNames, bodyFieldsOf, type BodyField, type BodySaid } from '../../../src/network/exchange/body-fields.ts';
import { compareBodies, type BodyChoices } from '../../../src/network/exchange/bodies.ts';
import type { Directory } from '../../../src/network/exchange/directory.ts';
import type { Import } from '../../../src/network/exchange/import.ts';
import type { IncomingBody } from '../../../src/network/exchange/incoming.ts';
import { isAlike } from '../../../src/network/exchange/sameness.ts';
import { after, defaults, nobody, wholeIncoming } from './imports.ts';
import { bodies } from './whole-offers.ts';

const ids = ['a', 'b', 'c'] as const;
const names = fc.constantFrom('Beispielverein', 'beispielverein', 'Musterschule', 'Kulturtreff');

/** What a list may say of one body: every field as of one of two bodies, or not at all. */
const sayings = (one: Body, other: Body): fc.Arbitrary<IncomingBody['fields']> =>
  fc.record({ from: fc.array(fc.constantFrom(one, other, null), { minLength: 8, maxLength: 8 }), name: names }).map(({ from, name }) => {
    const said = bodyFieldNames.flatMap((field, index) => {
      const body = from[index] ?? null;
      return body === null ? [] : [[field, bodyFieldsOf(body)[field]] as const];
    });
    return { ...(Object.fromEntries(said) as BodySaid), name };
  });

const told = (one: Body, other: Body): fc.Arbitrary<readonly IncomingBody[]> =>
  fc
    .subarray([...ids])
    .chain((some) => fc.tuple(...some.map((foreignId) => sayings(one, other).map((fields) => ({ foreignId, guess: null, fields })))));

/** Each body of the list offers one thing. */
const listed = (all: readonly IncomingBody[], on: string): Import => {
  const offers = all.map(({ foreignId, fields }) => ({
    foreignId: `offer ${foreignId}`,
    changedOn: null,
    assuredOn: null,
    rule: null,
    fields: { title: `Angebot ${foreignId}`, body: fields.name },
  }));
  return { incoming: wholeIncoming('hsds', offers, all), feed: 'Liste', on };
};

const sides = fc.constantFrom('theirs' as const, 'ours' as const);
const choices: fc.Arbitrary<BodyChoices> = fc.dictionary(
  fc.constantFrom(...ids),
  fc.record({ all: sides, fields: fc.dictionary(fc.constantFrom<BodyField>('name', 'phone', 'kind'), sides) }, { requiredKeys: [] }),
);

type Story = { readonly directory: Directory; readonly again: Import; readonly choices: BodyChoices };

/** Imported on 1 September; then some were changed, closed or looked at; in October the list comes again. */
const stories: fc.Arbitrary<Story> = fc.tuple(bodies, bodies).chain(([one, other]) =>
  fc
    .record({
      first: told(one, other),
      next: told(one, other),
      edited: fc.subarray([0, 1, 2]),
      closed: fc.subarray([0, 1, 2]),
      looked: fc.subarray([0, 1, 2]),
      choices,
    })
    .map(({ first, next, edited, closed, looked, choices: chosen }) => {
      const taken = after(nobody, listed(first, '2026-09-01'));
      const changed = taken.bodies
        .map((body, index) => (edited.includes(index) ? { ...body, contact: other.contact } : body))
        .map((body, index) => (looked.includes(index) ? verifyBody(body, '2026-09-15', { role: 'counsellor', id: 'c-weber' }) : body))
        .map((body, index) => ({ ...body, isClosed: closed.includes(index) }));
      // Whoever closes a body has closed its offers before.
      const isClosed = (id: string) => changed.some((body) => body.id === id && body.isClosed);
      const offers = taken.offers.map((offer) => ({ ...offer, isClosedForNow: isClosed(offer.body) }));
      return { directory: { bodies: changed, offers }, again: listed(next, '2026-10-01'), choices: chosen };
    }),
);

const byId = (all: readonly Body[]) => Object.fromEntries(all.map((body) => [body.id, body]));

describe('laws', () => {
  test('the same import a second time changes nothing', () => {
    fc.assert(
      fc.property(stories, ({ directory, again, choices: chosen }) => {
        expect(applyImport(after(directory, again, {}, chosen), again, {}, defaults, chosen)).toEqual([]);
      }),
    );
  });

  test('without choices no field of a verified body changes, nor what a person changed in any', () => {
    fc.assert(
      fc.property(stories, ({ directory, again }) => {
        const then = byId(after(directory, again).bodies);
        for (const body of directory.bodies) {
          const now = then[body.id];
          const said = body.origins[0]?.said ?? {};
          const mine = bodyFieldsOf(body);
          const touched = bodyFieldNames.filter((field) => body.verified !== null || !isAlike(said[field] ?? null, mine[field]));
          const theirs = now === undefined ? null : bodyFieldsOf(now);
          // A kind and a region that were chosen for the whole import are nobody's word, and are the person's all the same.
          expect(touched.map((field) => [field, theirs?.[field]])).toEqual(touched.map((field) => [field, mine[field]]));
        }
      }),
    );
  });

  test('whatever is chosen, none is lost, closed, opened or verified, each fits, and a verified one that became another is to be looked at', () => {
    fc.assert(
      fc.property(stories, ({ directory, again, choices: chosen }) => {
        const then = after(directory, again, {}, chosen);
        expect(then.bodies.flatMap((body) => Body.safeParse(body).error?.issues ?? [])).toEqual([]);
        for (const body of directory.bodies) {
          const now = byId(then.bodies)[body.id];
          expect([now?.isClosed, now?.verified, now?.verifyBy]).toEqual([body.isClosed, body.verified, body.verifyBy]);
          const isOther = now !== undefined && !isAlike(bodyFieldsOf(now), bodyFieldsOf(body));
          expect(isOther && body.verified !== null && !now.origins.some(({ lookAgain }) => lookAgain)).toBe(false);
        }
      }),
    );
  });

  test('no entry is written twice, and nothing that counts comes in under a closed body', () => {
    fc.assert(
      fc.property(stories, ({ directory, again, choices: chosen }) => {
        const written = applyImport(directory, again, {}, defaults, chosen).map(({ id }) => id);
        expect(new Set(written).size).toBe(written.length);
        const then = after(directory, again, {}, chosen);
        const closed = new Set(then.bodies.filter(({ isClosed }) => isClosed).map(({ id }) => id));
        expect(then.offers.filter((offer) => closed.has(offer.body) && isCurrent(offer, again.on))).toEqual([]);
      }),
    );
  });

  test('the order of the bodies makes no difference', () => {
    fc.assert(
      fc.property(stories, ({ directory, again, choices: chosen }) => {
        const { incoming } = again;
        const turned = { ...again, incoming: { ...incoming, bodies: incoming.bodies.toReversed(), offers: incoming.offers.toReversed() } };
        expect(applyImport(directory, turned, {}, defaults, chosen)).toEqual(applyImport(directory, again, {}, defaults, chosen));
      }),
    );
  });

  test('once every field is decided, nothing is asked again', () => {
    fc.assert(
      fc.property(stories, sides, ({ directory, again }, all) => {
        const decided = Object.fromEntries(ids.map((id) => [id, { all }]));
        const then = after(directory, again, {}, decided);
        const asked = compareBodies(then, again).filter(({ standing }) => standing !== 'unchanged' && standing !== 'new');
        expect(asked).toEqual([]);
      }),
    );
  });
});
