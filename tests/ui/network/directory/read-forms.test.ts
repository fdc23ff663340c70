// What is typed into the forms of the directory, read: whole, or with what is wrong at each field.
import { expect, test } from 'vitest';
import { readAction, beginsWith, emptyAction, typedOf as actionTyped } from '../../../../src/ui/network/actions/typed-action.ts';
import { emptyBody, readBody, typedOf as bodyTyped, type TypedBody } from '../../../../src/ui/network/directory/body/typed-body.ts';
import { readOffer } from '../../../../src/ui/network/directory/form/read-offer.ts';
import { emptyOffer, emptyStart, newBody, typedOf, type TypedOffer } from '../../../../src/ui/network/directory/form/typed-offer.ts';

const body = '00000000-0000-4000-8000-000000000001';
const offer: TypedOffer = { ...emptyOffer, title: ' Deutsch am Abend ', body, region: 'essen', town: 'Essen' };
const tooLong = 'x'.repeat(5000);
const unread = { unread: '31.2.' } as unknown as TypedOffer['validUntil'];

test('an offer of which only the least was said is read, and what was not said is not known', () => {
  expect(readOffer(offer, null)).toEqual({
    faults: {},
    offer: {
      title: 'Deutsch am Abend',
      body,
      about: null,
      conditions: { titles: [], ages: { from: null, to: null }, levels: { from: null, to: null }, benefits: [], work: [], note: null },
      region: 'essen',
      reach: 'district',
      travel: null,
      place: { street: null, postcode: null, town: 'Essen', point: null },
      starts: [],
      hours: null,
      participantsMin: null,
      cost: { cents: null, note: null },
      childcare: 'unknown',
      accessible: 'unknown',
      languages: ['de'],
      contact: { name: null, phone: null, mail: null, web: null },
      isClosedForNow: false,
      validUntil: null,
      verifyBy: { who: 'centre', everyMonths: 6 },
    },
  });
});

const full: TypedOffer = {
  ...offer,
  about: 'Für alle',
  titles: ['toleration'],
  ageFrom: '16',
  ageTo: '27',
  levelFrom: 'a1',
  levelTo: 'b1',
  note: 'mit Prüfung',
  street: 'Am Markt 1',
  postcode: '45127',
  travel: 'Fahrkarte',
  starts: [{ on: '2026-06-01', until: '2026-07-01', registerBy: '2026-05-01', places: '12' }],
  hours: 'abends',
  participantsMin: '8',
  cost: '12,50',
  costNote: 'je Monat',
  childcare: 'yes',
  accessible: 'partly',
  languages: ['de', 'ar'],
  name: 'Frau Weber',
  phone: '0201 1',
  mail: 'a@example.org',
  web: 'example.org',
  isClosedForNow: true,
  validUntil: '2026-12-31',
  who: 'body',
  everyMonths: '3',
};

test('what was read is typed again as it was, the address of the web as a browser needs it', () => {
  const read = readOffer(full, null).offer;
  expect(read).toMatchObject({ cost: { cents: 1250 }, contact: { web: 'https://example.org' }, starts: [{ places: 12 }] });
  expect(read === null ? null : typedOf(read as Parameters<typeof typedOf>[0])).toEqual({
    ...full,
    title: 'Deutsch am Abend',
    web: 'https://example.org',
  });
});

const point = { lat: 51.4, lon: 7 };
test.each([
  { change: {}, known: point },
  { change: { street: 'Am Markt 2' }, known: null },
  { change: { postcode: '45128' }, known: null },
  { change: { town: 'Bochum' }, known: null },
])('with $change the point on the map is $known', ({ change, known }) => {
  const before = readOffer(full, null).offer;
  const there = before?.place == null ? null : { ...before, place: { ...before.place, point } };
  expect(readOffer({ ...full, ...change }, there).offer?.place?.point).toEqual(known);
});

test.each([
  ['0', 0],
  ['195', 19_500],
  ['195,00 €', 19_500],
  ['12.50 Euro', 1250],
  [' 3EUR ', 300],
])('%j are %s cents', (cost, cents) => {
  expect(readOffer({ ...offer, cost }, null).offer?.cost.cents).toBe(cents);
});

test.each([
  [0, '0'],
  [19_500, '195'],
  [1250, '12,50'],
  [null, ''],
])('%s cents are typed as %j', (cents, cost) => {
  const { offer: read } = readOffer(offer, null);
  expect(read === null ? null : typedOf({ ...read, cost: { cents, note: null } } as Parameters<typeof typedOf>[0]).cost).toBe(cost);
});

test('an offer without a place needs no town', () => {
  expect(readOffer({ ...offer, isAtPlace: false, town: '' }, null).offer?.place).toBeNull();
});

const start = { ...emptyStart, on: '2026-06-01' } as const;
test.each<[Partial<TypedOffer>, Record<string, string>]>([
  [{ title: ' ' }, { title: 'missing' }],
  [{ about: tooLong }, { about: 'tooLong' }],
  [{ body: null }, { body: 'missing' }],
  [{ region: null }, { region: 'missing' }],
  [{ travel: tooLong }, { travel: 'tooLong' }],
  [{ hours: tooLong }, { hours: 'tooLong' }],
  [{ participantsMin: 'viele' }, { participantsMin: 'noNumber' }],
  [{ participantsMin: '123456' }, { participantsMin: 'noNumber' }],
  [{ ageFrom: 'x' }, { ageFrom: 'noNumber' }],
  [{ ageTo: 'x' }, { ageTo: 'noNumber' }],
  [{ ageFrom: '27', ageTo: '16' }, { ageTo: 'wrongOrder' }],
  [{ levelFrom: 'b1', levelTo: 'a1' }, { levelTo: 'wrongOrder' }],
  [{ note: tooLong }, { note: 'tooLong' }],
  [{ town: ' ' }, { town: 'missing' }],
  [{ street: tooLong }, { street: 'tooLong' }],
  [{ postcode: '4512' }, { postcode: 'noPostcode' }],
  [{ cost: 'viel' }, { cost: 'noMoney' }],
  [{ cost: '12,5' }, { cost: 'noMoney' }],
  [{ cost: '1234567' }, { cost: 'noMoney' }],
  [{ cost: 'ca. 12' }, { cost: 'noMoney' }],
  [{ cost: '12 im Monat' }, { cost: 'noMoney' }],
  [{ costNote: tooLong }, { costNote: 'tooLong' }],
  [{ name: tooLong }, { name: 'tooLong' }],
  [{ phone: tooLong }, { phone: 'tooLong' }],
  [{ mail: 'a@' }, { mail: 'noMail' }],
  [{ web: 'nicht im Netz' }, { web: 'noWeb' }],
  [{ everyMonths: '13' }, { everyMonths: 'noNumber' }],
  [{ everyMonths: '' }, { everyMonths: 'noNumber' }],
  [{ reach: 'somewhere' }, { reach: 'unreadable' }],
  [{ validUntil: unread }, { validUntil: 'noDay' }],
  [{ starts: [start, emptyStart] }, { 'starts.1.on': 'missing' }],
  [{ starts: [{ ...start, places: 'x' }] }, { 'starts.0.places': 'noNumber' }],
  [{ starts: [{ ...start, until: '2026-05-01' }] }, { 'starts.0.until': 'wrongOrder' }],
  [{ starts: [{ ...start, until: unread, registerBy: unread }] }, { 'starts.0.until': 'noDay', 'starts.0.registerBy': 'noDay' }],
  [{ starts: [{ ...start, on: unread }] }, { 'starts.0.on': 'noDay' }],
  [
    { body: newBody, newBodyId: body },
    { bodyName: 'missing', bodyKind: 'missing' },
  ],
  [{ body: newBody, newBodyId: body, bodyName: 'VHS' }, { bodyKind: 'missing' }],
])('of an offer with %j it says %j, and none is sent', (change, faults) => {
  expect(readOffer({ ...offer, ...change }, null)).toEqual({ offer: null, faults });
});

test('an offer of a new body names the id the body is going to have', () => {
  const typed = { ...offer, body: newBody, newBodyId: body, bodyName: 'VHS', bodyKind: 'courses' };
  expect(readOffer(typed, null)).toMatchObject({ faults: {}, offer: { body } });
});

const typedBody: TypedBody = { ...emptyBody, title: ' VHS ', kind: 'jobCentre' };

test('a body of which only the least was said is read, and typed again as it was', () => {
  const read = readBody(typedBody, false);
  expect(read).toEqual({
    faults: {},
    body: {
      name: 'VHS',
      kind: 'jobCentre',
      contact: { name: null, phone: null, mail: null, web: null },
      region: null,
      reach: null,
      isClosed: false,
      verifyBy: { who: 'centre', everyMonths: 6 },
    },
  });
  expect(read.body === null ? null : bodyTyped(read.body as Parameters<typeof bodyTyped>[0])).toEqual({ ...typedBody, title: 'VHS' });
});

test.each<[Partial<TypedBody>, boolean, Record<string, string>]>([
  [{ title: ' ' }, false, { title: 'missing' }],
  [{ title: tooLong }, false, { title: 'tooLong' }],
  [{ kind: '' }, false, { kind: 'missing' }],
  [{ everyMonths: 'x' }, false, { everyMonths: 'noNumber' }],
  [{ region: 'nowhere' }, false, { region: 'unreadable' }],
  [{ mail: 'a@' }, false, { mail: 'noMail' }],
  [{ isClosed: true }, true, { isClosed: 'stillOffers' }],
])('of a body with %j, of which something still counts: %s, it says %j', (change, stillOffers, faults) => {
  expect(readBody({ ...typedBody, ...change }, stillOffers)).toEqual({ body: null, faults });
});

test('a body that offers nothing any more can be closed', () => {
  expect(readBody({ ...typedBody, isClosed: true }, false)).toMatchObject({ faults: {}, body: { isClosed: true } });
});

const action = { ...emptyAction, title: ' Runder Tisch ' };

test('an action is read, and typed again as it was', () => {
  const read = readAction({ ...action, region: 'essen', dueOn: '2026-06-01', note: ' x ' });
  expect(read).toEqual({
    faults: {},
    action: {
      title: 'Runder Tisch',
      status: 'open',
      region: 'essen',
      hurdle: null,
      step: null,
      asked: null,
      dueOn: '2026-06-01',
      note: 'x',
    },
  });
  expect(
    actionTyped({ id: body, title: 'x', status: 'open', region: null, hurdle: null, step: null, asked: null, dueOn: null, note: null }),
  ).toEqual({
    ...emptyAction,
    title: 'x',
  });
  expect(read.action === null ? null : actionTyped({ id: body, ...read.action } as Parameters<typeof actionTyped>[0])).toEqual({
    ...action,
    title: 'Runder Tisch',
    region: 'essen',
    dueOn: '2026-06-01',
    note: 'x',
  });
});

test.each([
  [{ title: '' }, { title: 'missing' }],
  [{ title: tooLong }, { title: 'tooLong' }],
  [{ note: tooLong }, { note: 'tooLong' }],
  [{ dueOn: unread }, { dueOn: 'noDay' }],
])('of an action with %j it says %j', (change, faults) => {
  expect(readAction({ ...action, ...change })).toEqual({ action: null, faults });
});

test('a new action begins with what is known of a hurdle, and without what no list holds', () => {
  expect(
    beginsWith({ region: 'essen', hurdle: 'unheard of', step: undefined, asked: undefined } as Parameters<typeof beginsWith>[0]),
  ).toEqual({
    ...emptyAction,
    region: 'essen',
  });
});
