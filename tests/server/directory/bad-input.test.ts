// What cannot be written into the directory: one clear answer each, and nothing is kept of it.
import { beforeEach, describe, expect, test } from 'vitest';
import { serverOn, storages, type TestServer } from '../harness.ts';
import { cafeId, courseId, filled, schoolId, written } from './entries.ts';

describe.each(storages)('with $name', ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const { storage, close } = await open();
    server = serverOn(storage);
    return close;
  });

  const kept = async () => JSON.stringify(await server.storage.directory.since(0));
  const offer = written();

  test.each([
    ['no title', { ...offer, title: '  ' }, 'offer.title'],
    [
      'an address that would run in the browser',
      { ...offer, contact: { ...offer.contact, web: 'javascript:alert(1)' } },
      'offer.contact.web',
    ],
    ['a day that does not exist', { ...offer, validUntil: '2026-02-30' }, 'offer.validUntil'],
    ['ages the wrong way round', { ...offer, conditions: { ...offer.conditions, ages: { from: 30, to: 18 } } }, 'offer.conditions.ages'],
    [
      'swapped coordinates',
      { ...offer, place: { street: null, postcode: null, town: 'Bamberg', point: { lat: 10.9, lon: 49.9 } } },
      'offer.place.point.lat',
    ],
    ['who verified it', { ...offer, verified: { on: '2026-08-31', by: { role: 'teamLead', id: 't-hoffmann' } } }, 'offer.verified'],
    ['an origin', { ...offer, origin: null }, 'offer.origin'],
  ])('%s is named with its place', async (_, sent, place) => {
    const { directory } = await filled(server);
    const before = await kept();
    const { status, body } = await directory.put(cafeId, { offer: sent, isVerified: true });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(`"path":"${place}"`);
    expect(await kept()).toBe(before);
  });

  test('an offer of a body that is not there', async () => {
    const { directory } = await filled(server);
    const { status, body } = await directory.put(cafeId, { offer: { ...offer, body: cafeId }, isVerified: true });
    expect([status, body]).toMatchObject([409, { type: 'urn:etappe:problem:unknownBody' }]);
  });

  test('a change of what somebody else has changed since says so and keeps theirs', async () => {
    const { directory, version } = await filled(server);
    await directory.put(courseId, { offer: { ...offer, title: 'Neuer Titel' }, isVerified: false }, version, 'teamLead:t-hoffmann');
    const { status, body } = await directory.put(courseId, { offer: { ...offer, title: 'Anderer Titel' }, isVerified: false }, version);
    expect([status, body]).toMatchObject([409, { type: 'urn:etappe:problem:entryMoved' }]);
    expect((await directory.get(courseId)).body.offer.title).toBe('Neuer Titel');
    expect((await directory.verify(courseId, version)).status).toBe(409);
    expect((await directory.drop(courseId, version)).status).toBe(409);
  });

  test('the same change sent again, because its answer was lost, is answered and not done twice', async () => {
    const { directory, version } = await filled(server);
    const change = { offer: { ...offer, title: 'Neuer Titel' }, isVerified: false };
    const first = await directory.put(courseId, change, version);
    const again = await directory.put(courseId, change, version);
    expect([again.status, again.body.version]).toEqual([200, first.body.version]);
    expect(again.body.history).toHaveLength(2);
  });

  test('who only reads writes nothing', async () => {
    const { directory, version } = await filled(server);
    const { status, body } = await directory.verify(courseId, version, 'dataProtection:p-lang');
    expect([status, body]).toMatchObject([403, { type: 'urn:etappe:problem:mayNotWriteDirectory' }]);
    expect((await directory.verify(courseId, version, 'nobody:n')).status).toBe(400);
  });

  test('a write without the version it was made for, an id that is none, an entry that is not there', async () => {
    const { directory } = await filled(server);
    const path = `/api/v1/directory/offers/${cafeId}`;
    expect((await server.send(path, { offer, isVerified: true }, {}, 'PUT')).status).toBe(428);
    expect((await directory.put('../cases', { offer, isVerified: true })).status).toBe(404);
    expect((await directory.put('not-an-id', { offer, isVerified: true })).status).toBe(404);
    expect((await directory.verify(cafeId, 0)).status).toBe(404);
    expect((await directory.drop(cafeId, 0)).status).toBe(404);
    expect((await directory.drop(cafeId, 0, 'bodies')).status).toBe(404);
    expect((await directory.get(cafeId)).body).toMatchObject({ type: 'urn:etappe:problem:unknownEntry' });
    expect((await directory.putBody(schoolId, { body: { kind: 'nothing', name: '' } }, 1)).status).toBe(400);
  });

  test.each(['show=everything', 'region=atlantis', 'limit=0', 'nothing=1', 'age=30', 'words=Deutsch', 'title=refugee'])(
    'an address with %s is refused as malformed: nothing of a person belongs there',
    async (query) => expect((await server.ask(`/api/v1/directory?${query}`)).status).toBe(400),
  );

  test.each([
    { age: 'abc' },
    { age: -1 },
    { title: 'king' },
    { level: 'd1' },
    { show: 'everything' },
    { region: 'atlantis' },
    { limit: 0 },
    { nothing: 1 },
    { words: 'a'.repeat(201) },
  ])('a search with %j is refused as malformed', async (asked) => {
    expect((await server.send('/api/v1/directory/search', asked)).status).toBe(400);
  });
});
