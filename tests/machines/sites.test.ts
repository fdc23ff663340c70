// The eighteen sites of the model project.
import { expect, test } from 'vitest';
import { modelProjectSites, SiteCode, sites } from '../../machines/sites.ts';

test('each of the eighteen sites of the model project is described once', () => {
  expect(sites.map(({ code }) => code)).toEqual(SiteCode.options);
  expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  expect(modelProjectSites).toHaveLength(18);
});

test('twelve Länder take part, and the codes are plain ascii', () => {
  expect(new Set(modelProjectSites.map(({ land }) => land)).size).toBe(12);
  expect(sites.filter(({ code }) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
});

test('Mariä Himmelfahrt is no holiday in Nürnberg, though it is one in München', () => {
  expect(sites.filter(({ municipality }) => municipality === 'KATH').map(({ code }) => code)).toEqual(['muenchen']);
});
