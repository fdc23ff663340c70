// The example directory: whole, made up, and with everything that can be found in a directory.
import { describe, expect, test } from 'vitest';
import { Body, BodyKind } from '../../../src/network/directory/body.ts';
import { Offer } from '../../../src/network/directory/offer.ts';
import { nextStart, trustOn } from '../../../src/network/directory/trust.ts';
import { hsdsJson } from '../../../src/network/exchange/hsds/write-json.ts';
import { readHsdsJson } from '../../../src/network/exchange/hsds/read-json.ts';
import { plainName } from '../../../src/network/exchange/sameness.ts';
import { exampleDirectory } from '../../../src/scenarios/directory/example-directory.ts';

describe.each(['2026-11-28', '2012-02-29', '2054-02-28'])('on %s', (today) => {
  const { bodies, offers } = exampleDirectory(today);

  test('every body and every offer fits the directory', () => {
    expect(bodies.flatMap((body) => Body.safeParse(body).error?.issues ?? [])).toEqual([]);
    expect(offers.flatMap((offer) => Offer.safeParse(offer).error?.issues ?? [])).toEqual([]);
  });
  test('every state of trust appears, and a course without a start left', () => {
    expect(new Set(offers.map((offer) => trustOn(offer, today)))).toEqual(
      new Set(['verified', 'overdue', 'unverified', 'closed', 'expired', 'gone']),
    );
    expect(
      offers.some((offer) => offer.starts.length > 0 && nextStart(offer, today) === null && trustOn(offer, today) === 'verified'),
    ).toBe(true);
  });
});

const { bodies, offers } = exampleDirectory('2026-11-28');

test('each of the three towns has at least twenty offers', () => {
  const counted = Map.groupBy(offers, ({ region }) => region);
  expect([...counted].map(([region, all]) => [region, all.length >= 20])).toEqual([
    ['bamberg', true],
    ['wetzlar', true],
    ['hannover', true],
  ]);
  expect(offers.length).toBeGreaterThanOrEqual(60);
});

test('of every kind there is a body, and every body offers something', () => {
  expect(BodyKind.options.filter((kind) => bodies.every((body) => body.kind !== kind))).toEqual([]);
  expect(bodies.filter(({ id }) => offers.every(({ body }) => body !== id)).map(({ name }) => name)).toEqual([]);
});

test('every body says that it is an example, and every offer is marked as one', () => {
  expect(bodies.filter(({ name }) => !name.endsWith('(Beispiel)'))).toEqual([]);
  expect(offers.filter(({ isExample }) => !isExample)).toEqual([]);
});

test('nobody can be reached: numbers kept free for films, addresses that lead nowhere, no name of a person', () => {
  const contacts = [...bodies, ...offers].map(({ contact }) => contact);
  expect(contacts.filter(({ phone }) => !/^030 23125 \d{3}$/u.test(phone ?? ''))).toEqual([]);
  expect(
    contacts.filter(({ mail, web }) => !mail?.endsWith('@example.org') || !/^https:\/\/[a-z]+\.example\.org\//u.test(web ?? '')),
  ).toEqual([]);
  expect(new Set(contacts.map(({ name }) => name))).toEqual(new Set([null, 'Anmeldung']));
});

test('the ids are the same on every day, and no two entries share one or say the same', () => {
  const ids = (on: string) => [...exampleDirectory(on).bodies, ...exampleDirectory(on).offers].map(({ id }) => id);
  expect(ids('2026-11-28')).toEqual(ids('2031-05-01'));
  expect(new Set(ids('2026-11-28')).size).toBe(bodies.length + offers.length);
  expect(new Set(offers.map(({ title, region }) => `${region} ${plainName(title)}`)).size).toBe(offers.length);
});

test('all of it goes out as HSDS and is read without a finding', () => {
  const incoming = readHsdsJson([hsdsJson({ bodies, offers })], { file: null, on: '2026-11-28', publisher: 'Beispiel' });
  expect([incoming.findings, incoming.offers.length]).toEqual([[], offers.length]);
});

test.each(['childcare', 'accessible', 'reach'] as const)('offers differ in %s', (field) => {
  expect(new Set(offers.map((offer) => offer[field])).size).toBeGreaterThanOrEqual(3);
});
