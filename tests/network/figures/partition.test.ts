// What an attacker learns who knows the rules of suppression as well as we do: every table there is in the small, told apart by what is
// published of it. Whatever is suppressed must be able to have been otherwise.
import { describe, expect, test } from 'vitest';
import { answers, type Answer } from '../../../src/network/figures/indicators/observation.ts';
import { partitionOf, unanswered, type Value } from '../../../src/network/figures/small-cells/partition.ts';
import { lackingIn } from '../../../src/network/figures/small-cells/safe.ts';
import { togetherOf, type Tally } from '../../../src/network/figures/small-cells/tally.ts';

type Counts = Readonly<Record<Answer, number>>;
const behind = (name: string, times: number) => ({
  times,
  persons: new Set(Array.from({ length: times }, (_, index) => `${name}${index}`)),
});
const tallyFor = (name: string, { yes, no, missing }: Counts): Tally => ({
  yes: behind(`${name}y`, yes),
  no: behind(`${name}n`, no),
  missing: behind(`${name}m`, missing),
});

type World = readonly Counts[];
type Rules = { readonly least: number; readonly isDelicate: boolean };

/** What is told of a world: null where its whole is told only when more has followed. */
function toldOf(world: World, { least, isDelicate }: Rules) {
  const values = world.map((counts, index): Value => ({ value: `v${index}`, tally: tallyFor(`v${index}`, counts), least, turn: index }));
  const whole = togetherOf(values.map(({ tally }) => tally));
  if (lackingIn(whole, { least, values: 1 }, isDelicate).length > 0) return null;
  const sums = answers.map((answer) => whole[answer].times);
  const partition = partitionOf(values, { isDelicate });
  if (partition === null) return { sums, cells: null };
  const pool = partition.pools.flat();
  const zeros = unanswered(togetherOf(values.filter(({ value }) => pool.includes(value)).map(({ tally }) => tally)));
  const cells = values.flatMap(({ value, tally }) =>
    answers.map((answer) => (!pool.includes(value) || zeros.has(answer) ? tally[answer].times : 'suppressed')),
  );
  return { sums, cells };
}

/** Of every cell suppressed in what is told, the counts it has in the worlds of which the same is told. */
function learned(worlds: readonly World[], rules: Rules) {
  const same = Map.groupBy(
    worlds.flatMap((world) => {
      const told = toldOf(world, rules);
      return told === null ? [] : [{ world, told: JSON.stringify(told) }];
    }),
    ({ told }) => told,
  );
  return [...same].flatMap(([told, alike]) => {
    const { cells } = JSON.parse(told) as NonNullable<ReturnType<typeof toldOf>>;
    const countsOf = alike.map(({ world }) => world.flatMap((counts) => answers.map((answer) => counts[answer])));
    return (cells ?? []).flatMap((cell, index) =>
      cell === 'suppressed' ? [{ told, left: [...new Set(countsOf.map((counts) => counts[index] ?? 0))] }] : [],
    );
  });
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
const sumOf = (world: World, answer: Answer) => world.reduce((sum, counts) => sum + counts[answer], 0);

/** All worlds of so many values in which each answer has been given up to so many times in all: what could be the other way round is there. */
function worldsOf(values: number, asked: readonly Answer[], most: number): World[] {
  const one = asked.reduce<Counts[]>(
    (found, answer) => found.flatMap((counts) => upTo(most).map((count) => ({ ...counts, [answer]: count }))),
    [{ yes: 0, no: 0, missing: 0 }],
  );
  const fits = (world: World) => asked.every((answer) => sumOf(world, answer) <= most);
  let worlds: World[] = [[]];
  for (let value = 0; value < values; value += 1) worlds = worlds.flatMap((world) => one.map((counts) => [...world, counts]).filter(fits));
  return worlds;
}

describe.each([
  ['two values and three answers', worldsOf(2, ['yes', 'no', 'missing'], 6), { least: 3, isDelicate: false }],
  ['three values and one answer', worldsOf(3, ['yes'], 15), { least: 3, isDelicate: false }],
  ['four values and one answer', worldsOf(4, ['yes'], 12), { least: 3, isDelicate: false }],
  ['three values and two answers', worldsOf(3, ['yes', 'no'], 8), { least: 3, isDelicate: false }],
  ['three values of five persons and one answer', worldsOf(3, ['yes'], 20), { least: 5, isDelicate: false }],
  ['two values and two answers that are delicate', worldsOf(2, ['yes', 'no'], 14), { least: 5, isDelicate: true }],
])('%s', (_, worlds, rules) => {
  const found = learned(worlds, rules);
  test('whoever knows the rules cannot tell a suppressed count', () => {
    expect(found.filter(({ left }) => left.length < 2)).toEqual([]);
  });
  test('and there are suppressed cells, and worlds that are told whole', () => {
    expect(found.length).toBeGreaterThan(10);
    expect(worlds.some((world) => toldOf(world, rules)?.cells?.every((cell) => cell !== 'suppressed') === true)).toBe(true);
  });
});
