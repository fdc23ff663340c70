// The demonstration on one server and in one browser for a whole journey file.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { Day } from '../../machines/day.ts';
import { fillWithDemo } from '../../src/server/cases/demo.ts';
import { launchBrowser } from '../browser.ts';
import { preparedServer } from './prepared-server.ts';

const turn = (page: Page, path: string): Promise<void> => page.evaluate((to) => history.pushState({}, '', to), path);

/** As a link within the program leads there: loading it anew takes longer than looking. The way goes through a page that is not there, so that it is seen when the old one has gone and when the new one has come. */
async function turnTo(page: Page, path: string): Promise<void> {
  const lost = page.getByRole('heading', { name: /^(?:Diese Seite gibt es nicht|There is no such page)/u });
  await turn(page, '/nirgends');
  await lost.waitFor();
  await turn(page, path);
  await lost.waitFor({ state: 'detached' });
}

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
    ask: async (path: string): Promise<unknown> => (await fetch(server.address(`/api/v1${path}`))).json(),

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

    /** Goes on from the page that was looked at before in the same way: a new one loads everything anew. */
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
