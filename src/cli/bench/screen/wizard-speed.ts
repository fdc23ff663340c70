// How fast counsellors get to work and go on, in a real browser: what a first load weighs, a saved step, the longest task on the way.
import type { Browser, Page } from 'playwright-core';
import { median } from '../measure.ts';
import type { Moment } from './rooms-speed.ts';
import { timeSight } from './stopwatch.ts';

/** Thousands of bytes that go over the wire, compressed as they were sent; `promised` is the limit that is set for it. */
export type Load = { readonly name: string; readonly kB: number; readonly promised: number };

/** Pages that are walked in a round. */
const pages = 3;
const desk = { viewport: { width: 1280, height: 900 } };

/** Of a browser that has never been here, up to the moment in which the page can be worked with. */
export async function firstLoads(browser: Browser, address: string): Promise<Load[]> {
  const { id } = await caseIn(address, 'needsAssessment', 0);
  const start = await loadOf(browser, `${address}/`, 'a[href^="/cases/"]');
  const wizard = await loadOf(browser, `${address}/cases/${id}`, '.wizard-foot button');
  return [
    { name: 'first load of the start page', kB: start / 1000, promised: 250 },
    { name: 'first load of the wizard', kB: wizard / 1000, promised: 250 },
  ];
}

async function loadOf(browser: Browser, url: string, usable: string): Promise<number> {
  const context = await browser.newContext(desk);
  const page = await context.newPage();
  await page.addInitScript(noteWhenThere, usable);
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as Arrival).usableAt !== undefined);
  const bytes = await page.evaluate(() => {
    const { usableAt } = globalThis as unknown as Required<Arrival>;
    const asked = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    // What is asked for afterwards, when the browser is idle, nobody waits for.
    return asked
      .filter(({ startTime }) => startTime <= usableAt)
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);
  });
  await context.close();
  return bytes;
}

type Arrival = { usableAt?: number };

/** Runs in the page, so it may use nothing from around it. */
function noteWhenThere(selector: string): void {
  const watching = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    (globalThis as unknown as Arrival).usableAt = performance.now();
    watching.disconnect();
  });
  watching.observe(document, { subtree: true, childList: true });
}

/** Each step notes the concern of an inquiry in other words: what is saved stays saved. */
export async function wizardMoments(browser: Browser, address: string, rounds: number): Promise<Moment[]> {
  const steps: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { id } = await caseIn(address, 'intake.inquiry', round);
    const page = await browser.newPage(desk);
    const tasks: number[] = [];
    for (let step = 0; step < pages; step += 1) {
      await page.goto(`${address}/cases/${id}?page=inquiry`);
      await page.locator('.wizard-foot button').first().waitFor();
      await page.evaluate(watchTasks);
      steps.push(await saveAndGoOn(page, `Ein Kurs, ${round}.${step}`));
      tasks.push(await page.evaluate(() => (globalThis as unknown as Tasks).longestTask));
    }
    longest.push(Math.max(...tasks));
    await page.close();
  }
  return [
    { name: 'saved step with the next page', ms: median(steps), promised: 200 },
    { name: 'longest task on three pages', ms: median(longest), promised: 100 },
  ];
}

async function saveAndGoOn(page: Page, concern: string): Promise<number> {
  await page.getByRole('textbox', { name: 'Anliegen' }).fill(concern);
  const title = await page.locator('#question').innerText();
  const sight = { from: 'pointerup', until: '#question', otherThan: title, as: 'painted' } as const;
  return timeSight(page, sight, () => page.locator('.wizard-foot .button-primary').click());
}

type Tasks = { longestTask: number };

/** Runs in the page. A browser names tasks from 50 ms on; 0 says that there was none. */
function watchTasks(): void {
  const tasks = globalThis as unknown as Tasks;
  tasks.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.longestTask = Math.max(tasks.longestTask, duration);
  }).observe({ type: 'longtask' });
}

async function caseIn(address: string, stage: string, number: number): Promise<{ readonly id: string }> {
  const { cases } = (await (await fetch(`${address}/api/v1/cases?limit=200`)).json()) as {
    cases: readonly { id: string; stage: string }[];
  };
  const there = cases.filter((one) => one.stage === stage);
  const found = there[number % there.length];
  if (found === undefined) throw new Error(`no case of the demonstration is in '${stage}'`);
  return found;
}
