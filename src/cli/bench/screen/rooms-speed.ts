// How fast the rooms of trainers and QA answer, in a real browser.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { median } from '../measure.ts';
import { longRecording } from './long-recording.ts';
import { timeSight } from './stopwatch.ts';

/** Milliseconds, the median of all rounds; `promised` is the limit that is set for it. */
export type Moment = { readonly name: string; readonly ms: number; readonly promised: number };

const entries = 1000;
/** Steps and drawings that are timed in a round. */
const repeats = 9;

/** The player as one file: its bytes, opening a recording, a step in it; and the yardstick, parsing that recording in the same page. */
export async function playerMoments(browser: Browser, file: string, folder: string, rounds: number) {
  const recording = join(folder, 'long.jsonl');
  writeFileSync(recording, longRecording(entries));
  const opening: number[] = [];
  const steps: number[] = [];
  const parsing: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    parsing.push(await parseInPage(page, readFileSync(recording, 'utf8')));
    opening.push(await openIn(page, recording));
    steps.push(...(await stepIn(page)));
    await page.close();
  }
  return {
    bytes: statSync(file).size,
    parsing: median(parsing),
    moments: [moment(`open ${entries} entries to first frame`, opening, 200), moment('one step further', steps, 16)],
  };
}

const moment = (name: string, times: readonly number[], promised: number): Moment => ({ name, ms: median(times), promised });

const parseInPage = (page: Page, text: string): Promise<number> =>
  page.evaluate((lines) => {
    const times = 20;
    const begin = performance.now();
    // More than once, because the page's clock is coarse.
    for (let time = 0; time < times; time += 1) for (const line of lines.split('\n')) if (line !== '') JSON.parse(line);
    return (performance.now() - begin) / times;
  }, text);

const openIn = (page: Page, recording: string): Promise<number> =>
  timeSight(page, { from: 'change', until: '#step-title', as: 'painted' }, () =>
    page.locator('input[type=file]').first().setInputFiles(recording),
  );

async function stepIn(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let step = 2; step < 2 + repeats; step += 1) {
    const until = { from: 'keydown', until: '.controls-where', text: `Schritt ${step} von ${entries}`, as: 'laidOut' } as const;
    times.push(await timeSight(page, until, () => page.keyboard.press('ArrowRight')));
  }
  return times;
}

/** At a running server: the calendar of a scenario wound three years on, and the drawing of the case. */
export async function roomMoments(browser: Browser, address: string, rounds: number): Promise<Moment[]> {
  const winding: number[] = [];
  const drawing: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    winding.push(...(await windIn(page, address)));
    drawing.push(...(await drawIn(page, address)));
    await page.close();
  }
  return [moment('wind the calendar 36 months', winding, 50), moment('show a laid out chart', drawing, 100)];
}

/** Forth three years and back again, again and again, as a trainer does it. */
async function windIn(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/training/smooth`);
  await page.locator('.training-wizard .wizard-page').waitFor();
  const times: number[] = [];
  for (let time = 0; time < repeats; time += 1) {
    const sight = { from: 'click', until: '.training-told', as: 'painted' } as const;
    times.push(await windTo(page, '13072029', (press) => timeSight(page, sight, press)));
    await windTo(page, '13072026', (press) => press().then(() => page.locator('.training-told-none').waitFor()));
  }
  return times;
}

async function windTo<T>(page: Page, day: string, pressed: (press: () => Promise<void>) => Promise<T>): Promise<T> {
  const field = page.locator('.training-any-day input, .training-any-day [role=spinbutton]').first();
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(day);
  return pressed(() => page.locator('.training-any-day button').last().click());
}

/** From another page of the screen and back, so that the chart's own code is there and only the drawing is timed. */
async function drawIn(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/chart`);
  const times: number[] = [];
  for (let time = 0; time < repeats; time += 1) {
    await page.locator('.chart svg').first().waitFor();
    await page.locator('.areas a[href="/handbook"]').click();
    await page.locator('.chart svg').first().waitFor({ state: 'detached' });
    const sight = { from: 'click', until: '.chart svg', as: 'painted' } as const;
    times.push(await timeSight(page, sight, () => page.locator('.areas a[href="/chart"]').click()));
  }
  return times;
}
