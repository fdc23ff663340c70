// What is wrong with an input is told apart, by its place and in the language of whoever asks; what was sent is not repeated.
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { PathFault } from '../../../src/contract/problem.ts';
import type { Env } from '../../../src/server/http/env.ts';
import { faultsIn } from '../../../src/server/http/malformed.ts';

const body = z.strictObject({
  name: z.string().min(2).max(4),
  kind: z.enum(['phone', 'visit']),
  rows: z.array(z.strictObject({ count: z.number().min(1).max(9) })),
  contact: z.union([z.string(), z.number()]),
  id: z.uuid(),
});
const right = { name: 'Ada', kind: 'visit', rows: [{ count: 3 }], contact: 'a', id: '11111111-1111-4111-8111-111111111111' };
const words = new Set([...Object.keys(right), 'count']);

async function faultsOf(sent: unknown, lang: string): Promise<PathFault[]> {
  const app = new Hono<Env>().get('/', (c) => {
    c.set('ownWords', () => words);
    return c.json(faultsIn(c, body.safeParse(sent).error ?? new z.ZodError([])));
  });
  return (await app.request('/', { headers: { 'accept-language': lang } })).json() as Promise<PathFault[]>;
}

test.each<[string, object, PathFault, string]>([
  ['is missing', { name: undefined }, { path: 'name', message: 'fehlt' }, 'is missing'],
  ['is no text', { name: 5 }, { path: 'name', message: 'hat die falsche Art von Wert' }, 'has the wrong kind of value'],
  [
    'is none of those there are',
    { kind: 'fax' },
    { path: 'kind', message: 'hat einen Wert, den es hier nicht gibt' },
    'does not exist here',
  ],
  ['is neither of two', { contact: true }, { path: 'contact', message: 'hat einen Wert, den es hier nicht gibt' }, 'does not exist here'],
  ['is too long', { name: 'Adele' }, { path: 'name', message: 'ist zu lang oder zu groß' }, 'is too long or too large'],
  ['is too short', { name: 'A' }, { path: 'name', message: 'ist zu kurz oder zu klein' }, 'is too short or too small'],
  ['is too large', { rows: [{ count: 1 }, { count: 10 }] }, { path: 'rows.1.count', message: 'ist zu lang oder zu groß' }, 'too large'],
  ['has not its form', { id: 'Zaunkönig' }, { path: 'id', message: 'hat nicht die erwartete Form' }, 'does not have the expected form'],
  ['is no word of ours', { Zaunkönig: 1 }, { path: '?', message: 'ist hier unbekannt' }, 'is not known here'],
])('what %s is said to be so', async (_, wrong, german, english) => {
  expect(await faultsOf({ ...right, ...wrong }, 'de')).toEqual([german]);
  expect(await faultsOf({ ...right, ...wrong }, 'en')).toMatchObject([
    { path: german.path, message: expect.stringContaining(english) as string },
  ]);
});

test('an input in which nothing is right is answered with fifty faults, and one that is right with none', async () => {
  expect(await faultsOf({ ...right, rows: Array.from({ length: 60 }, () => ({ count: 0 })) }, 'de')).toHaveLength(50);
  expect(await faultsOf(right, 'de')).toEqual([]);
});
