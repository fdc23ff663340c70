// The figures of the screen: the built screen on a throw-away server, the player as one file, both in a real browser.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../../../machines/day.ts';
import { fillWithDemo } from '../../../server/cases/demo.ts';
import { newLog } from '../../../server/parts/log.ts';
import { start } from '../../../server/start.ts';
import { launchChromium } from './browser.ts';
import { playerMoments, roomMoments, type Moment } from './rooms-speed.ts';
import { firstLoads, wizardMoments, type Load } from './wizard-speed.ts';

export type ScreenFigures = {
  /** Of the player as one file. */
  readonly playerBytes: number;
  /** Milliseconds in which the browser parses the recording that is opened. */
  readonly parsing: number;
  readonly moments: readonly Moment[];
  readonly loads: readonly Load[];
};

const today: Day = '2026-10-30';
const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));
const screen = join(projectRoot, 'dist/client');
/** Milliseconds until a browser that does not answer counts as hanging. */
const patience = 120_000;

export async function benchScreen(folder: string, rounds: number): Promise<ScreenFigures> {
  if (!existsSync(screen)) throw new Error('the screen is not built here; `npm run bench` builds it first');
  const file = await buildPlayer(join(folder, 'player'));
  const browser = await launchChromium(patience);
  const server = await demoServer(folder);
  try {
    const { bytes, parsing, moments } = await playerMoments(browser, file, folder, rounds);
    const address = `http://localhost:${server.port}`;
    const loads = await firstLoads(browser, address);
    const rooms = await roomMoments(browser, address, rounds);
    const wizard = await wizardMoments(browser, address, rounds);
    return { playerBytes: bytes, parsing, moments: [...moments, ...rooms, ...wizard], loads };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function buildPlayer(outDir: string): Promise<string> {
  // Only whoever measures loads the bundler.
  const { build } = await import('vite');
  const configFile = join(projectRoot, 'vite.config.ts');
  await build({ root: join(projectRoot, 'src/ui'), configFile, mode: 'player', logLevel: 'error', build: { outDir } });
  return join(outDir, 'player.html');
}

const demoServer = (folder: string) =>
  start({
    directory: join(folder, 'screen', 'data'),
    keyFile: join(folder, 'screen', 'keys', 'data.kek'),
    port: 0,
    clock: { now: () => new Date(`${today}T09:00:00Z`), today: () => today },
    setDay: true,
    log: newLog('silent'),
    screen,
    fill: (cases) => fillWithDemo(cases, today),
  });
