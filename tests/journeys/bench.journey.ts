// `etappe bench --part screen`: one round in a real browser measures every figure that is promised for the screen, and leaves nothing behind.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ScreenFigures } from '../../src/cli/bench/screen/screen-bench.ts';
import { inFolder, spoken } from '../cli/spoken.ts';

test('one round measures every moment that is promised of the rooms and the wizard, and what first loads and the player weigh', async () => {
  await inFolder({}, async (folder) => {
    const { code, lines } = await spoken(['bench', '--part', 'screen', '--rounds', '1', '--folder', folder, '--json']);
    expect(code).toBe(0);
    const { screen } = JSON.parse(lines.at(-1) ?? '') as { screen: ScreenFigures };
    expect(screen.moments.map(({ name, promised }) => [name, promised])).toEqual([
      ['open 1000 entries to first frame', 200],
      ['one step further', 16],
      ['wind the calendar 36 months', 50],
      ['show a laid out chart', 100],
      ['saved step with the next page', 200],
      ['longest task on three pages', 100],
    ]);
    // Of tasks a browser names long ones only, so 0 is the best there can be.
    expect(screen.moments.every(({ name, ms }) => ms > 0 || name.startsWith('longest task'))).toBe(true);
    expect(screen.loads.map(({ name, promised }) => [name, promised])).toEqual([
      ['first load of the start page', 250],
      ['first load of the wizard', 250],
    ]);
    // As sent, compressed: as built, each is more than twice its limit. Bytes do not depend on how busy the machine is.
    expect(screen.loads.every(({ kB }) => kB > 100 && kB < 400)).toBe(true);
    expect(screen.playerBytes).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});
