// The things of a case in an OCEL log: each once, each belonging somewhere, with the states its small chart has and in their order.
import { describe, expect, test } from 'vitest';
import { itemCharts, nextItemState, type ItemKind, type ItemState } from '../../../machines/item-life.ts';
import { histories, ocel, recordedAs } from './logs.ts';
import { historyOf } from '../../engine/lives/histories.ts';

const recordings = histories(3);
const { events, objects, eventTypes, objectTypes } = ocel(recordings);
const typeOf = new Map<string, string>(objects.map(({ id, type }) => [id, type]));

test('nothing is called like anything else in the whole log', () => {
  expect(new Set([...objects, ...events].map(({ id }) => id)).size).toBe(objects.length + events.length);
});

test('every relation leads to an object that is there, and every event to its case', () => {
  const relations = [...objects, ...events].flatMap(({ relationships }) => relationships);
  expect(relations.filter(({ objectId }) => !typeOf.has(objectId))).toEqual([]);
  const cases = events.map(
    ({ id, relationships }) => [id.split('/')[0], relationships.filter(({ qualifier }) => qualifier === 'case')] as const,
  );
  expect(cases.filter(([id, [one, ...more]]) => one?.objectId !== id || more.length > 0)).toEqual([]);
});

test('what belongs together says how', () => {
  const said = objects.flatMap(({ type, relationships }) =>
    relationships.map(({ objectId, qualifier }) => `${type}: ${qualifier} ${typeOf.get(objectId) ?? ''}`),
  );
  expect([...new Set(said)].toSorted()).toEqual([
    'consent: consent of case case',
    'goal: goal of case case',
    'goal: goal of version version',
    'measure: measure of case case',
    'measure: measure of goal goal',
    'referral: referral of case case',
    'referral: referral under consent consent',
    'review: review in place of review',
    'review: review of case case',
    'version: version of case case',
  ]);
});

test('every attribute is declared by the type of its event or object', () => {
  const declared = new Map(
    [...eventTypes, ...objectTypes].map(({ name, attributes }) => [name, new Set(attributes.map((one) => one.name))]),
  );
  const strange = [...events, ...objects].flatMap(({ type, attributes }) =>
    attributes.filter(({ name }) => declared.get(type)?.has(name) !== true).map(({ name }) => `${type} ${name}`),
  );
  expect(strange).toEqual([]);
  expect(objectTypes.map(({ name }) => name).toSorted()).toEqual(['case', ...Object.keys(itemCharts)].toSorted());
});

const statesOf = (attributes: readonly { readonly name: string; readonly value: string }[]): string[] =>
  attributes.filter(({ name }) => name === 'state').map(({ value }) => value);

/** Whether the small chart has a step from one to the other. */
const leads = (kind: ItemKind, from: string, to: string): boolean =>
  Object.values(itemCharts[kind].events).some((step) => nextItemState(kind, from as ItemState<ItemKind>, String(step)) === to);

describe('told in order, every thing goes the way of its chart', () => {
  const inOrder = Array.from({ length: 25 }, (_, seed) =>
    recordedAs(`in-order-${seed}`, historyOf({ start: 'inForce', day: '2026-03-02', site: seed, seed, moves: 60, inTime: true })),
  );
  const things = ocel(inOrder).objects.filter(({ type }) => type !== 'case');
  test.each(Object.keys(itemCharts) as ItemKind[])('%s', (kind) => {
    const ways = things.filter(({ type }) => type === kind).map(({ attributes }) => statesOf(attributes));
    const steps = ways.flatMap((states) => states.slice(1).map((to, index) => [states[index] ?? '', to] as const));
    expect(ways.length).toBeGreaterThan(5);
    expect(steps.filter(([from, to]) => !leads(kind, from, to))).toEqual([]);
  });
});

test('an attribute changes only to another value, and never backwards in time', () => {
  for (const { attributes } of objects)
    for (const told of Map.groupBy(attributes, ({ name }) => name).values()) {
      expect(told.slice(1).filter(({ value }, index) => value === told[index]?.value)).toEqual([]);
      const times = told.map(({ time }) => time);
      expect(times).toEqual(times.toSorted());
    }
});

test('a case that returned has what belongs to each episode apart', () => {
  const consents = objects.filter(({ type }) => type === 'consent').map(({ id }) => id.split('/')[1]);
  expect(new Set(consents)).toEqual(new Set(['1', '2']));
  const episodes = objects.flatMap(({ type, attributes }) => (type === 'case' ? attributes.filter(({ name }) => name === 'episode') : []));
  expect(new Set(episodes.map(({ value }) => value))).toEqual(new Set(['1', '2']));
});
