// The directory over HTTP: found, narrowed, entered, changed, verified and removed, on every storage.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Conditions as OfferConditions } from '../../../src/network/directory/conditions.ts';
import { serverOn, storages, type TestServer } from '../harness.ts';
import { cafeId, courseId, directoryOn, filled, school, schoolId, written } from './entries.ts';

describe.each(storages)('with $name', ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const { storage, close } = await open();
    server = serverOn(storage);
    return close;
  });

  test('an empty directory is an empty page', async () => {
    expect(await directoryOn(server).find()).toEqual({
      today: '2026-08-31',
      counts: { open: 0, toVerify: 0, ended: 0 },
      total: 0,
      next: null,
      offers: [],
    });
  });

  test('an offer that was entered is found by its words and by those of its body, with how far it can be trusted', async () => {
    const { directory } = await filled(server);
    const { offers } = await directory.find({ words: 'Kurs volkshochschule' });
    expect(offers).toMatchObject([
      {
        offer: { id: courseId, verified: { on: '2026-08-31', by: { role: 'counsellor', id: 'c-weber' } } },
        body: { id: schoolId, name: school.name },
        trust: 'verified',
        verifyUntil: '2027-02-28',
      },
    ]);
  });

  test('found by the new name of its body once that was renamed, and no more by the old one', async () => {
    const { directory } = await filled(server);
    const { body } = await directory.putBody(schoolId, { body: { ...school, name: 'Sprachschule am Kranen' }, isVerified: false }, 1);
    expect(body.version).toBeGreaterThan(1);
    expect((await directory.find({ words: 'Kranen' })).total).toBe(1);
    expect((await directory.find({ words: 'Volkshochschule' })).total).toBe(0);
  });

  test('the day after it had to be looked at it is marked and waits under “to verify”; verified, it does not', async () => {
    const { directory, version } = await filled(server);
    server.setToday('2027-03-01');
    const overdue = await directory.find({ show: 'toVerify' });
    expect([overdue.counts, overdue.offers[0]?.trust]).toEqual([{ open: 1, toVerify: 1, ended: 0 }, 'overdue']);
    const { status, body } = await directory.verify(courseId, version, 'teamLead:t-hoffmann');
    expect([status, body.trust, body.offer.verified]).toEqual([
      200,
      'verified',
      { on: '2027-03-01', by: { role: 'teamLead', id: 't-hoffmann' } },
    ]);
    expect((await directory.find({ show: 'toVerify' })).total).toBe(0);
    expect(body.history.map(({ act }) => act)).toEqual(['verified', 'entered']);
  });

  test('an expired offer is shown with what has ended, and never among what can be offered', async () => {
    const { directory, version } = await filled(server);
    await directory.put(courseId, { offer: written({ validUntil: '2026-08-30' }), isVerified: false }, version);
    expect((await directory.find()).total).toBe(0);
    const { offers } = await directory.find({ show: 'ended' });
    expect(offers).toMatchObject([{ trust: 'expired', eligibility: { verdict: 'doesNotFit', because: [{ code: 'expired' }] } }]);
  });

  test('says for whoever is described whether it is for them, with every reason, and puts what fits first', async () => {
    const { directory } = await filled(server);
    const conditions = { ...written().conditions, levels: { from: 'b1' as const, to: null }, ages: { from: 30, to: null } };
    await directory.put(cafeId, { offer: written({ title: 'Aufbaukurs', conditions }), isVerified: true });
    const { offers } = await directory.find({ age: 24, level: 'a2' });
    expect(offers.map(({ offer, eligibility }) => [offer.title, eligibility.verdict, eligibility.because])).toEqual([
      ['Integrationskurs mit Kinderbetreuung', 'fits', []],
      [
        'Aufbaukurs',
        'doesNotFit',
        [
          { code: 'tooYoung', limit: 30 },
          { code: 'levelTooLow', limit: 'b1' },
        ],
      ],
    ]);
  });

  test.each([
    [{ region: 'wetzlar' }, ['Sprachcafé']],
    [{ childcare: 'yes' }, ['Integrationskurs mit Kinderbetreuung']],
    [{ free: 'yes' }, ['Integrationskurs mit Kinderbetreuung']],
    [{ language: 'tr' }, ['Sprachcafé']],
    [{ kind: 'courseProvider' }, ['Integrationskurs mit Kinderbetreuung', 'Sprachcafé']],
    [{ kind: 'debtAdvice' }, []],
  ])('narrowed to %o', async (asked, titles) => {
    const { directory } = await filled(server);
    const cafe = written({
      title: 'Sprachcafé',
      region: 'wetzlar',
      childcare: 'unknown',
      cost: { cents: null, note: null },
      languages: ['tr'],
    });
    await directory.put(cafeId, { offer: cafe, isVerified: true });
    expect((await directory.find(asked)).offers.map(({ offer }) => offer.title)).toEqual(titles);
  });

  test.each([
    ['everywhere', ['bamberg', 'nuernberg', 'wiesbaden']],
    ['land', ['bamberg', 'nuernberg']],
    ['district', ['bamberg']],
    ['town', ['bamberg']],
  ] as const)('an offer for %s is found in every region it reaches, online or not', async (reach, regions) => {
    const directory = directoryOn(server);
    await directory.putBody();
    await directory.put(cafeId, { offer: written({ reach, place: null }), isVerified: true });
    const asked = ['bamberg', 'nuernberg', 'wiesbaden'];
    const found = await Promise.all(asked.map(async (region) => (await directory.find({ region, kind: 'courseProvider' })).total));
    expect(asked.filter((_, index) => found[index] === 1)).toEqual(regions);
  });

  test('for whoever is described what fits comes first, then what is to be cleared up, then what does not fit, each by name', async () => {
    const { directory } = await filled(server);
    const only = { ...written().conditions, ages: { from: 30, to: null } };
    const levels = { ...written().conditions, levels: { from: 'b1' as const, to: null } };
    const put = (last: number, title: string, conditions: OfferConditions, isVerified = true) =>
      directory.put(`${cafeId.slice(0, -1)}${last}`, { offer: written({ title, conditions }), isVerified });
    await put(3, 'Abendkurs', only);
    await put(4, 'Berufskurs', levels);
    await put(5, 'Café', written().conditions, false);
    await put(6, 'Zirkel', written().conditions);
    const said = async (asked: { readonly age?: number }) =>
      (await directory.find(asked)).offers.map(({ offer, eligibility }) => `${offer.title.slice(0, 4)} ${eligibility.verdict}`);
    expect(await said({ age: 24 })).toEqual(['Inte fits', 'Zirk fits', 'Beru unclear', 'Café unclear', 'Aben doesNotFit']);
    // Nobody is described: by name alone.
    expect(await said({})).toEqual(['Aben unclear', 'Beru unclear', 'Café unclear', 'Inte fits', 'Zirk fits']);
  });

  test('cut into pages, every offer stands on exactly one', async () => {
    const { directory } = await filled(server);
    await directory.put(cafeId, { offer: written({ title: 'Sprachcafé' }), isVerified: true });
    const first = await directory.find({ limit: 1 });
    const second = await directory.find({ limit: 1, offset: first.next ?? 0 });
    expect([first.total, first.next, second.next]).toEqual([2, 1, null]);
    expect([...first.offers, ...second.offers].map(({ offer }) => offer.id)).toEqual([courseId, cafeId]);
  });

  test('removed it is found no more, and its body can go too', async () => {
    const { directory, version } = await filled(server);
    expect((await directory.drop(schoolId, 1, 'bodies')).body).toMatchObject({ type: 'urn:etappe:problem:bodyInUse', status: 409 });
    expect((await directory.drop(courseId, version)).status).toBe(204);
    expect((await directory.find({ words: 'Integrationskurs' })).total).toBe(0);
    expect((await directory.get(courseId)).status).toBe(404);
    expect((await directory.drop(schoolId, 1, 'bodies')).status).toBe(204);
  });
});
