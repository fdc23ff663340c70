// A body over HTTP: read with its offers and its history, changed, renamed, verified, closed once nothing of it counts, opened again.
import { beforeEach, describe, expect, test } from 'vitest';
import { serverOn, storages, type TestServer } from '../harness.ts';
import { cafeId, courseId, directoryOn, filled, school, schoolId, written } from './entries.ts';

describe.each(storages)('with $name', ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const { storage, close } = await open();
    server = serverOn(storage);
    return close;
  });

  const isThere = { body: school, isVerified: false };
  const closed = { body: { ...school, isClosed: true }, isVerified: false };
  const problem = (type: string) => ({ status: 409, body: { type: `urn:etappe:problem:${type}` } });

  test('is read with what it offers, how far it can be trusted, and who has to look again', async () => {
    const { directory } = await filled(server);
    await directory.put(cafeId, { offer: written({ title: 'Sprachcafé', isClosedForNow: true }), isVerified: true });
    const { body } = await directory.getBody();
    expect(body).toMatchObject({
      body: { id: schoolId, ...school, verified: { on: '2026-08-31', by: { role: 'counsellor', id: 'c-weber' } } },
      version: 1,
      trust: 'verified',
      verifyUntil: '2027-02-28',
      mayWrite: true,
      offers: [
        { id: courseId, trust: 'verified', isCurrent: true },
        { id: cafeId, trust: 'closed', isCurrent: false },
      ],
    });
  });

  test('the day after somebody had to look again it is overdue; verified, it is not', async () => {
    const { directory } = await filled(server);
    server.setToday('2027-03-01');
    expect((await directory.getBody()).body.trust).toBe('overdue');
    const { status, body } = await directory.verifyBody(schoolId, 1, 'teamLead:t-hoffmann');
    expect([status, body.trust, body.body.verified]).toEqual([
      200,
      'verified',
      { on: '2027-03-01', by: { role: 'teamLead', id: 't-hoffmann' } },
    ]);
  });

  test('entered without having asked there it is not verified; a change leaves who looked as it was', async () => {
    const directory = directoryOn(server);
    expect((await directory.putBody(schoolId, isThere)).body.trust).toBe('unverified');
    const { body } = await directory.putBody(schoolId, { body: school, isVerified: true }, 1);
    const changed = await directory.putBody(schoolId, { body: { ...school, kind: 'university' }, isVerified: false }, body.version);
    expect(changed.body.body).toMatchObject({ kind: 'university', verified: { on: '2026-08-31' } });
  });

  test('its history says under which name it stood before, that it was closed and that it was opened again', async () => {
    const directory = directoryOn(server);
    await directory.putBody();
    await directory.putBody(schoolId, { body: { ...school, name: 'Sprachschule am Kranen' }, isVerified: false }, 1);
    await directory.putBody(schoolId, { ...closed, body: { ...closed.body, name: 'Sprachschule am Kranen' } }, 2);
    const { body } = await directory.putBody(schoolId, { body: { ...school, name: 'Sprachschule am Kranen' }, isVerified: false }, 3);
    expect(body.history.map(({ act, formerName, closing }) => [act, formerName, closing])).toEqual([
      ['changed', null, 'reopened'],
      ['changed', null, 'closed'],
      ['changed', school.name, null],
      ['entered', null, null],
    ]);
  });

  test('as long as one of its offers counts it cannot be closed, and nothing is written', async () => {
    const { directory, version } = await filled(server);
    const before = await server.storage.directory.since(0);
    expect(await directory.putBody(schoolId, closed, 1)).toMatchObject(problem('bodyOffers'));
    expect(await server.storage.directory.since(0)).toEqual(before);
    await directory.put(courseId, { offer: written({ validUntil: '2026-08-30' }), isVerified: false }, version);
    const { status, body } = await directory.putBody(schoolId, closed, 1);
    expect([status, body.trust, body.offers]).toMatchObject([200, 'closed', [{ id: courseId, trust: 'expired' }]]);
  });

  test('once closed it is given no offer that counts; one that has ended can still be written', async () => {
    const directory = directoryOn(server);
    await directory.putBody(schoolId, closed);
    expect(await directory.put(courseId, { offer: written(), isVerified: false })).toMatchObject(problem('bodyClosed'));
    expect((await directory.put(courseId, { offer: written({ isClosedForNow: true }), isVerified: false })).status).toBe(200);
    expect((await directory.find()).total).toBe(0);
  });

  test('what somebody else has changed since is not written over', async () => {
    const { directory } = await filled(server);
    await directory.putBody(schoolId, { body: { ...school, name: 'Ihr Name' }, isVerified: false }, 1, 'teamLead:t-hoffmann');
    const mine = { body: { ...school, name: 'Mein Name' }, isVerified: false };
    expect(await directory.putBody(schoolId, mine, 1)).toMatchObject(problem('entryMoved'));
    expect(await directory.verifyBody(schoolId, 1)).toMatchObject(problem('entryMoved'));
    expect((await directory.getBody()).body.body.name).toBe('Ihr Name');
  });

  test('the same change sent again, because its answer was lost, is answered and not done twice', async () => {
    const { directory } = await filled(server);
    const change = { body: { ...school, name: 'Neuer Name' }, isVerified: false };
    const first = await directory.putBody(schoolId, change, 1);
    const again = await directory.putBody(schoolId, change, 1);
    expect([again.status, again.body.version, again.body.history.length]).toEqual([200, first.body.version, 2]);
  });

  test.each([
    ['a name of nothing', { name: ' ' }, 'body.name'],
    ['a page that is a script', { contact: { ...school.contact, web: 'javascript:alert(1)' } }, 'body.contact.web'],
    ['a region there is not', { region: 'atlantis' }, 'body.region'],
    ['who verified it', { verified: null }, 'body.verified'],
    ['the lists it stands in', { origins: [] }, 'body.origins'],
  ])('%s is named with its place', async (_, change, place) => {
    const { status, body } = await directoryOn(server).putBody(schoolId, { body: { ...school, ...change }, isVerified: false });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(`"path":"${place}"`);
  });

  test('who only reads sees it and writes nothing; one that is not there is none', async () => {
    const { directory } = await filled(server);
    expect(await directory.putBody(schoolId, isThere, 1, 'dataProtection:p-lang')).toMatchObject({ status: 403 });
    expect(await directory.verifyBody(schoolId, 1, 'dataProtection:p-lang')).toMatchObject({ status: 403 });
    expect((await directory.getBody(cafeId)).status).toBe(404);
    expect((await directory.verifyBody(cafeId, 0)).status).toBe(404);
  });
});
