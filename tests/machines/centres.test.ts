// The counselling centres of the model project.
import { expect, test } from 'vitest';
import { centres, centresOf } from '../../machines/centres.ts';
import { modelProjectSites } from '../../machines/sites.ts';

test('there are 87, each with a code and a name of its own', () => {
  expect(centres).toHaveLength(87);
  expect(new Set(centres.map(({ code }) => code)).size).toBe(87);
  expect(new Set(centres.map(({ name }) => name)).size).toBe(87);
});

test.each(modelProjectSites)('$code has three to seven, for adults and for young people', ({ code }) => {
  const ofSite = centresOf(code);
  expect(ofSite.length).toBeGreaterThanOrEqual(3);
  expect(ofSite.length).toBeLessThanOrEqual(7);
  expect(new Set(ofSite.map(({ service }) => service))).toEqual(new Set(['mbe', 'jmd']));
  expect(ofSite.map((centre) => centre.code)).toEqual(ofSite.map((_, index) => `${code}-${index + 1}`));
});

test('Hannover has six, of which the last two are youth services; Chemnitz is no site of the model project', () => {
  expect(centresOf('hannover').map(({ name, service }) => `${name}, ${service}`)).toEqual([
    'Beratungsstelle Hannover 1, mbe',
    'Beratungsstelle Hannover 2, mbe',
    'Beratungsstelle Hannover 3, mbe',
    'Beratungsstelle Hannover 4, mbe',
    'Beratungsstelle Hannover 5, jmd',
    'Beratungsstelle Hannover 6, jmd',
  ]);
  expect(centresOf('chemnitz')).toEqual([]);
});
