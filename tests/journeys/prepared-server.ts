// A server of its own with prepared cases, whose day the journey moves, and a page steered by keyboard alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import type { Day } from '../../machines/day.ts';
import { sites } from '../../machines/sites.ts';
import { writerOf } from '../../src/export/agreement/made-up-agreement.ts';
import { play, type Life } from '../../src/scenarios/life.ts';
import type { Listening } from '../../src/server/http/listen.ts';
import { newLog } from '../../src/server/parts/log.ts';
import { counsellor } from '../../src/server/access/staff.ts';
import { start, type StartOptions } from '../../src/server/start.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { translations } from '../export/translations.ts';
import { launchBrowser } from '../browser.ts';
import { keyboardOn } from './keyboard.ts';
import { lifeSteps } from './life-steps.ts';
import { preparedLives } from './prepared-cases.ts';

const writeDocument = writerOf({
  counsellor: counsellor.name,
  siteOf: (code) => sites.find((site) => site.code === code)?.name ?? code,
  translations,
});

export const fillFrom =
  (lives: readonly Life[]) =>
  async ({ file }: Pick<Storage, 'file'>): Promise<void> => {
    for (const life of lives) {
      const { header, entries, words } = play(life, writeDocument);
      await file.create(
        header,
        entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
      );
    }
  };

/** Without `fillWith` two prepared cases. */
export function preparedServer(fillWith: NonNullable<StartOptions['fill']> = fillFrom(preparedLives)) {
  const place = mkdtempSync(join(tmpdir(), 'etappe-prepared-'));
  let today: Day = '';
  let server: Listening | null = null;

  /** The day has come and the server starts anew, so that the post makes its round at once. */
  async function startOn(day: Day): Promise<void> {
    const port = server?.port ?? 0;
    await server?.close();
    today = day;
    server = await start({
      directory: join(place, 'data'),
      keyFile: join(place, 'keys', 'data.kek'),
      port,
      clock: { now: () => new Date(`${today}T09:00:00Z`), today: () => today },
      setDay: true,
      log: newLog('silent'),
      screen: fileURLToPath(new URL('../../dist/client', import.meta.url)),
      fill: fillWith,
    });
  }

  return {
    startOn,
    address: (path: string): string => `http://localhost:${server?.port}${path}`,
    close: async (): Promise<void> => {
      await server?.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

export async function preparedJourney(lives: readonly Life[] = preparedLives) {
  const server = preparedServer(fillFrom(lives));
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  const keys = keyboardOn(page);
  const life = lifeSteps(page, keys, async () => {});

  const open = async (path: string): Promise<void> => void (await page.goto(server.address(path)));

  return {
    page,
    keys,
    life,
    startOn: server.startOn,

    /** The line of somebody in a group of the start page. */
    inList: async (group: string, name: string): Promise<Locator> => {
      await open('/');
      const part = page.getByRole('region', { name: new RegExp(`^${group} `, 'u') });
      const line = part.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
      await line.waitFor();
      await life.look(`start page: ${group}`);
      // The rule that set the day is said on demand.
      const why = line.getByRole('button', { name: /^Warum steht /u });
      if ((await why.count()) > 0) await why.click();
      return line;
    },

    openCase: async (id: string): Promise<void> => {
      await open(`/cases/${id}`);
      await page.locator('.case-head').waitFor();
    },

    openList: async (path: string, title: string): Promise<void> => {
      await open(path);
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    },

    /** The button says why it cannot be pressed, and leads to where that can be mended. */
    isBlocked: async (button: string, because: string): Promise<void> => {
      await page.getByRole('button', { name: button, exact: true, disabled: true }).waitFor();
      await life.look(`${button} is blocked`);
      await keys.press(`Dorthin: ${because}`);
    },

    /** The entries with their words, latest first. */
    history: async (): Promise<Locator> => {
      await keys.follow('Verlauf');
      await page.getByRole('heading', { level: 2, name: 'Verlauf', exact: true }).waitFor();
      await keys.tick(/^Auch zeigen, was aufgeschrieben wurde/u);
      await life.look('history');
      return page.locator('.timeline-entry');
    },

    close: async (): Promise<void> => {
      await browser.close();
      await server.close();
    },
  };
}

export type Journey = Awaited<ReturnType<typeof preparedJourney>>;
