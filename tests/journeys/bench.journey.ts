// `etappe bench --part screen`: one round in a real browser measures every figure that is promised for the screen, and leaves nothing behind.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ScreenFigures } from '../../src/cli/bench/screen/screen-bench.ts';
import { inFolder, spoken } from '../cli/spoken.ts';

test('one round measures opening a recording, a step, a winding and a drawing, and says how large the player is', async () => {
  await inFolder({}, async (folder) => {
    const { code, lines } = await spoken(['bench', '--part', 'screen', '--rounds', '1', '--folder', folder, '--json']);
    expect(code).toBe(0);
    const { screen } = JSON.parse(lines.at(-1) ?? '') as { screen: ScreenFigures };
    expect(screen.moments.map(({ name, promised }) => [name, promised])).toEqual([
      ['open 1000 entries to first frame', 200],
      ['one step further', 16],
      ['wind the calendar 36 months', 50],
      ['show a laid out chart', 100],
    ]);
    expect(screen.moments.every(({ ms }) => ms > 0)).toBe(true);
    expect(screen.playerBytes).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});
