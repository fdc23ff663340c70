// An installation nobody has set up yet, with a browser window for each of the people who come to work there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Day } from '../../machines/day.ts';
import { newLog } from '../../src/server/parts/log.ts';
import type { SignInStart } from '../../src/server/parts/sign-in-settings.ts';
import { start, type Started } from '../../src/server/start.ts';
import { launchBrowser } from '../browser.ts';
import { appOf } from '../server/access/authenticator.ts';

export const password = 'Wasserfall-blau-47';

/** The code an authenticator app shows now; the next one is accepted as well, and each counts once. */
export const codeOf = (secret: string, steps = 0): Promise<string> => appOf(secret).hotp(steps);

/**
 * `today`: a function where the day moves on within a test. `provider`: the identity provider of the organisation, once it listens; without
 * it people have passwords.
 */
export function peoplePlace(today: Day | (() => Day), provider: () => SignInStart['provider'] = () => null) {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-people-'));
  let browser: Browser;
  let server: Started;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await start({
      directory: join(folder, 'data'),
      keyFile: join(folder, 'keys', 'data.kek'),
      port: 0,
      clock: { now: () => new Date(), today: typeof today === 'string' ? () => today : today },
      setDay: false,
      // Within a test the calendar moves on by years.
      trustedDays: 40_000,
      signIn: { provider: provider(), leakedPasswords: null },
      log: newLog('silent'),
      screen: fileURLToPath(new URL('../../dist/client', import.meta.url)),
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const address = (path: string): string => `http://localhost:${server.port}${path}`;
  return {
    address,
    setUpLink: (): string => server.setUpLink ?? '',
    /** A window with cookies of its own, as on a computer of its own. */
    async window(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'de-DE',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      return page;
    },
  };
}

/** As the screen asks, from inside the page: with its cookie and its origin. */
export const ask = <Body>(page: Page, path: string, body?: unknown, more: Readonly<Record<string, string>> = {}): Promise<Body> =>
  page.evaluate(
    async ([to, sent, also]) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...also };
      const answer = await fetch(`/api/v1${to}`, sent === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(sent) });
      if (!answer.ok) throw new Error(await answer.text());
      return (answer.status === 204 ? null : await answer.json()) as never;
    },
    [path, body, more] as const,
  );
