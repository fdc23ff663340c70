// One server with the lives of the client's view in some languages, and a tablet to look at them.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { sites } from '../../machines/sites.ts';
import { writerOf } from '../../src/export/agreement/made-up-agreement.ts';
import { play } from '../../src/scenarios/life.ts';
import { counsellor } from '../../src/server/access/staff.ts';
import { launchBrowser } from '../browser.ts';
import { translations } from '../export/translations.ts';
import { clientLives, type ClientPlace } from './client-lives.ts';
import { preparedServer } from './prepared-server.ts';
import { turnTo } from './turn-to.ts';

const writeDocument = writerOf({
  counsellor: counsellor.name,
  siteOf: (code) => sites.find((site) => site.code === code)?.name ?? code,
  translations,
});

/** Lies between two people. */
export const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true, reducedMotion: 'reduce' } as const;

export function clientPlace(languages: readonly string[]) {
  const server = preparedServer(async ({ file }) => {
    for (const life of languages.flatMap((language) => Object.values(clientLives(language)))) {
      const { header, entries, words } = play(life, writeDocument);
      await file.create(
        header,
        entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
      );
    }
  });
  const address = (where: ClientPlace, language: string, page: string): string =>
    server.address(`/cases/client-${where}-${language}?page=${page}`);
  let browser: Browser;
  let shown: Page | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
    await server.startOn('2026-08-31');
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });
  return {
    /** A page of the wizard, as the counsellor sees it. */
    at: async (where: ClientPlace, language: string, page: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>) => {
      const context: BrowserContext = await browser.newContext(options);
      const open = await context.newPage();
      open.on('pageerror', (error) => {
        throw error;
      });
      await open.goto(address(where, language, page));
      await act(open);
      await context.close();
    },

    /** A page of the wizard on which nothing is done but looking, where the one before was looked at. */
    look: async (where: ClientPlace, language: string, page: string, see: (page: Page) => Promise<void>) => {
      const known = shown;
      shown = known ?? (await (await browser.newContext(tablet)).newPage());
      await shown.setViewportSize(tablet.viewport);
      await (known === null ? shown.goto(address(where, language, page)) : turnTo(known, address(where, language, page)));
      await see(shown);
    },
  };
}
