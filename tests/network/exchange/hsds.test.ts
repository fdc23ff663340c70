// HSDS 3.0 in and out: our own export is read again without loss and fits the schemas; the published examples are read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../src/network/directory/offer.ts';
import { bodyFieldsOf } from '../../../src/network/exchange/body-fields.ts';
import type { Directory } from '../../../src/network/exchange/directory.ts';
import { fieldsOf } from '../../../src/network/exchange/fields.ts';
import type { Incoming } from '../../../src/network/exchange/incoming.ts';
import { readHsdsJson } from '../../../src/network/exchange/hsds/read-json.ts';
import { readHsdsTabular } from '../../../src/network/exchange/hsds/read-tabular.ts';
import { hsdsOrganisations, hsdsServices } from '../../../src/network/exchange/hsds/write.ts';
import { hsdsJson } from '../../../src/network/exchange/hsds/write-json.ts';
import { hsdsTables, hsdsTabular } from '../../../src/network/exchange/hsds/write-tabular.ts';
import { example, hsdsIsThere, hsdsSchemas, tabularExample } from './hsds-files.ts';
import { briefly, offersById, reading } from './read.ts';
import { directories } from './whole-offers.ts';

const nameOf = ({ bodies }: Directory, { body }: Offer): string => bodies.find(({ id }) => id === body)?.name ?? '';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The fields of every offer and the bodies that offer something, as they are and as they were read. */
function bothSides(incoming: Incoming, directory: Directory): [unknown, unknown] {
  const offering = new Set(directory.offers.map(({ body }) => body));
  const read = incoming.bodies.map(({ foreignId, fields: said }) => ({ ...said, id: foreignId })).filter(({ id }) => offering.has(id));
  const ours = directory.bodies.filter(({ id }) => offering.has(id)).map((body) => ({ ...bodyFieldsOf(body), id: body.id }));
  const fields = Object.fromEntries(directory.offers.map((offer) => [offer.id, fieldsOf(offer, nameOf(directory, offer))]));
  const readFields = Object.fromEntries(incoming.offers.map((offer) => [offer.foreignId, offer.fields]));
  return [
    { fields: readFields, bodies: read.toSorted(byId), findings: incoming.findings },
    { fields, bodies: ours.toSorted(byId), findings: [] },
  ];
}

describe('laws: what we export is read again as it was', () => {
  test('as JSON', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const [read, written] = bothSides(readHsdsJson([hsdsJson(directory)], reading), directory);
        expect(read).toEqual(written);
      }),
    );
  });
  test('as tables', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const [read, written] = bothSides(readHsdsTabular(hsdsTabular(directory), reading), directory);
        expect(read).toEqual(written);
      }),
    );
  });
  test('nobody who looked is named, and nothing of it is trusted here', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        expect(hsdsJson(directory)).not.toContain('c-weber');
        const { offers } = readHsdsJson([hsdsJson(directory)], reading);
        expect(offers.map(({ assuredOn }) => assuredOn)).toEqual(directory.offers.map(({ verified }) => verified?.on ?? null));
      }),
    );
  });
});

// The published files lie beside the project and are not copied into it.
describe.skipIf(!hsdsIsThere)('given the published schemas in ../shared/data', () => {
  test('every export fits them, as JSON', () => {
    const schemas = hsdsSchemas();
    const [service, organisation] = [schemas.of('service.json'), schemas.of('organization.json')];
    fc.assert(
      fc.property(directories, (directory) => {
        const written = JSON.parse(JSON.stringify(hsdsServices(directory))) as unknown[];
        expect(written.flatMap((one) => (service(one) ? [] : (service.errors ?? [])))).toEqual([]);
        expect(hsdsOrganisations(directory).flatMap((one) => (organisation(one) ? [] : (organisation.errors ?? [])))).toEqual([]);
      }),
    );
  });

  test('every export fits them, as tables', () => {
    const schemas = hsdsSchemas();
    fc.assert(
      fc.property(directories, (directory) => {
        for (const [name, rows] of Object.entries(hsdsTables(directory))) {
          const { validate, required } = schemas.table(name);
          expect(rows.flatMap((row) => (validate(row) ? [] : (validate.errors ?? [])))).toEqual([]);
          expect(rows.flatMap((row) => required.filter((column) => row[column] === undefined))).toEqual([]);
        }
      }),
    );
  });
});

describe.skipIf(!hsdsIsThere)('given the published examples in ../shared/data', () => {
  const id = 'ac148810-d857-441c-9679-408f346de14b';

  test.each(['service_full.json', 'organization_full.json', 'service_at_location_full.json'])(
    '%s is read, and only what is no German place is said',
    (name) => {
      const incoming = readHsdsJson([example(name)], reading);
      expect(briefly(incoming.findings)).toEqual([`fieldUnreadable ${id}`, `coordinatesOutside ${id}`, `otherCurrency ${id}`]);
      expect(offersById(incoming)[id]).toMatchObject({
        changedOn: '2023-03-15',
        fields: {
          title: 'Community Counselling',
          body: 'Example Organization Inc.',
          ages: { from: 12, to: 100 },
          place: { town: 'MyCity', street: '1-30 Main Street', postcode: null, point: null },
          starts: [],
          cents: null,
          languages: ['ur'],
          contactName: 'Ann Persona',
          phone: '+44 1234 234567',
          mail: 'email@example.com',
          web: 'http://example.com/counselling',
          isClosedForNow: false,
        },
      });
    },
  );

  test('the tables say the same as the JSON', () => {
    const incoming = readHsdsTabular(tabularExample(), reading);
    expect(briefly(incoming.findings)).toEqual([`fieldUnreadable ${id}`, `coordinatesOutside ${id}`, `otherCurrency ${id}`]);
    const { fields } = readHsdsJson([example('service_full.json')], reading).offers[0] ?? { fields: {} };
    expect(offersById(incoming)[id]?.fields).toEqual(fields);
  });

  test('a page of services is read, and the nine others are not said to be gone', () => {
    const incoming = readHsdsJson([example('service_list.json')], reading);
    expect(incoming.offers.map(({ fields }) => fields.title)).toEqual(['Community Counselling']);
    expect([briefly(incoming.findings), incoming.isWhole]).toEqual([['onlyPart'], false]);
    expect(offersById(incoming)[id]?.fields).not.toHaveProperty('place');
  });

  test('organisations without services are bodies', () => {
    expect(readHsdsJson([example('organization_list.json')], reading)).toMatchObject({
      offers: [],
      bodies: [{ fields: { name: 'Example Organization Inc.' } }],
    });
  });

  test('a service at a place without its address says nothing of where it is', () => {
    const incoming = readHsdsJson([example('service_at_location_list.json')], reading);
    expect(briefly(incoming.findings)).toEqual(['onlyPart']);
    expect(offersById(incoming)[id]?.fields).not.toHaveProperty('place');
  });

  test.each([
    'base.json',
    'taxonomy.json',
    'taxonomy_term.json',
    'taxonomy_list.json',
    'taxonomy_term_list.json',
    'location.json',
    'tabular.json',
  ])('%s is no list of offers', (name) => {
    expect(readHsdsJson([example(name)], reading)).toMatchObject({ offers: [], findings: [{ code: 'notTheFormat' }] });
  });
});

describe('what is missing or wrong', () => {
  const service = { id: 's1', name: 'Sprachcafé', status: 'temporarily closed', organization: { id: 'o1', name: 'Beispielverein' } };
  const read = (value: unknown) => readHsdsJson([JSON.stringify(value)], reading);

  test('a service with nothing but its name is an offer, and nothing more is said', () => {
    expect(read(service)).toMatchObject({
      findings: [],
      offers: [{ fields: { title: 'Sprachcafé', body: 'Beispielverein', isClosedForNow: true } }],
    });
    expect(Object.keys(read(service).offers[0]?.fields ?? {})).toEqual(['title', 'body', 'isClosedForNow']);
  });

  test('of two with one id the first is taken, and the other is said', () => {
    const incoming = read([service, { ...service, name: 'Anderes Café' }]);
    expect([incoming.offers.map(({ fields }) => fields.title), briefly(incoming.findings)]).toEqual([['Sprachcafé'], ['duplicate s1']]);
  });

  test('one that cannot be read stops no other', () => {
    const incoming = read([
      service,
      { ...service, id: 's2', name: ' ' },
      'kein Objekt',
      service,
      { ...service, id: 's3', organization: null },
    ]);
    expect(incoming.offers.map(({ foreignId }) => foreignId)).toEqual(['s1', 's3']);
    expect(briefly(incoming.findings)).toEqual(['entryUnreadable s2', 'entryUnreadable 2', 'duplicate s1', 'bodyMissing s3']);
  });

  test('a place without its service says where, and not what', () => {
    expect(read([service, { id: 'l1', location: { name: 'Rathaus' } }]).findings).toMatchObject([
      { code: 'entryUnreadable', because: 'noOffer' },
    ]);
  });

  test('wrong types are said field by field', () => {
    const wrong = {
      ...service,
      minimum_age: 'zwölf',
      maximum_age: 300,
      email: 'kein-at',
      url: 'javascript:alert(1)',
      languages: [{ code: 17 }, 'de'],
    };
    const incoming = read({
      ...wrong,
      description: 'Hallo <script>alert(1)</script><b>Welt</b>',
      schedules: [{ dtstart: 'bald' }],
      phones: 'keine',
    });
    expect(incoming.findings.map((one) => ('field' in one ? `${one.code} ${one.field}` : one.code)).toSorted()).toEqual([
      'fieldUnreadable ages',
      'fieldUnreadable languages',
      'fieldUnreadable mail',
      'fieldUnreadable start',
      'fieldUnreadable web',
      'scriptRemoved about',
    ]);
    expect(incoming.offers[0]?.fields).toMatchObject({ about: 'Hallo Welt', starts: [], phone: null });
  });

  test('of a body only what is there is said, and a service that names it in short takes nothing from it', () => {
    const organization = { id: 'o1', name: 'Treff', email: '', phones: [{ number: '1' }] };
    const whole = { ...organization, description: 'Treff', website: 'https://treff.example.org', services: [{ ...service, id: 's0' }] };
    const { bodies } = readHsdsJson([JSON.stringify([{ ...service, organization: { id: 'o1', name: 'Treff' } }, whole])], reading);
    expect(bodies).toEqual([
      { foreignId: 'o1', guess: null, fields: { name: 'Treff', phone: '1', mail: null, web: 'https://treff.example.org' } },
    ]);
  });

  test('a service at two places is two offers', () => {
    const at = (id: string, city: string) => ({ id, location: { id: `l${id}`, location_type: 'physical', addresses: [{ city }] } });
    const incoming = read({ ...service, service_at_locations: [at('1', 'Bamberg'), at('2', 'Hallstadt')] });
    expect(incoming.offers.map(({ foreignId, fields }) => [foreignId, fields.place?.town])).toEqual([
      ['s1@1', 'Bamberg'],
      ['s1@2', 'Hallstadt'],
    ]);
  });

  test.each(['', '{', '[1]', '{"a": 1}', '"services"', 'null'])('%j is something else', (text) => {
    expect(readHsdsJson([text], reading)).toMatchObject({ offers: [], bodies: [], findings: [{ code: 'notTheFormat' }], isWhole: false });
  });

  test('tables without services and organisations are something else', () => {
    expect(readHsdsTabular({ 'locations.csv': 'id\n1\n', 'x.txt': 'services' }, reading)).toMatchObject({
      findings: [{ code: 'notTheFormat' }],
    });
  });
});
