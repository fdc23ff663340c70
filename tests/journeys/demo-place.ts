// The demonstration on one server and in one browser for a whole journey file.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { Day } from '../../machines/day.ts';
import { fillWithDemo } from '../../src/server/cases/demo.ts';
import { launchBrowser } from '../browser.ts';
import { preparedServer } from './prepared-server.ts';
import { turnTo } from './turn-to.ts';

export function demoPlace(today: Day) {
  const server = preparedServer((storage) => fillWithDemo(storage, today));
  const looks = new Map<string, Promise<BrowserContext>>();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    await server.startOn(today);
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  /** One context for all pages that are looked at in the same way: what was loaded once is not loaded again. */
  function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
    const key = JSON.stringify(options);
    const context = looks.get(key) ?? browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    looks.set(key, context);
    return context;
  }

  /** Pages on which nothing is done but looking; a page that failed is not looked at again. */
  const shown = new Map<string, Page>();
  async function look(path: string, options: BrowserContextOptions, see: (page: Page) => Promise<void>): Promise<void> {
    const key = JSON.stringify(options);
    const known = shown.get(key);
    const page = known ?? (await (await contextFor(options)).newPage());
    shown.delete(key);
    if (known === undefined) await page.goto(server.address(path));
    else await turnTo(page, path);
    await see(page);
    shown.set(key, page);
  }

  return {
    ask: async (path: string, body?: object): Promise<unknown> => {
      const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      return (await fetch(server.address(`/api/v1${path}`), body === undefined ? {} : sent)).json();
    },

    /** A case with these acts, made as a screen makes it. */
    newCase: async (proposals: readonly Proposal[]): Promise<string> => {
      const send = async (path: string, body: unknown, version: number) => {
        const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), 'if-match': `"${version}"` };
        const answer = await fetch(server.address(`/api/v1/cases${path}`), { method: 'POST', headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(await answer.text());
        return (await answer.json()) as { id: string };
      };
      const { id } = await send('', { site: 'wetzlar' }, 0);
      for (const [version, proposal] of proposals.entries()) await send(`/${id}/proposals`, proposal, version);
      return id;
    },

    /** A page of the program: goes on from the one that was looked at before in the same way. */
    look,

    /** A new page at this address, closed when `act` is through with it. */
    at: async (path: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> => {
      const page = await (await contextFor(options)).newPage();
      await page.goto(server.address(path));
      await act(page);
      await page.close();
    },
  };
}
