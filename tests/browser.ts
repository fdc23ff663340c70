// The browser of the journeys, with the limits and the clock of the tests.
import type { Browser } from 'playwright-core';
import { launchChromium } from '../src/cli/bench/screen/browser.ts';
import { shiftDate } from './clocks/shift-date.mjs';
import { aStep } from './patience.ts';

/** No page is used long enough to repay what optimising its code costs: a tenth of all a browser does in a journey. */
const unoptimised = '--js-flags=--no-turbofan --no-maglev';

/** Who launches it closes it. */
export const launchBrowser = async (): Promise<Browser> => {
  const browser = await launchChromium(aStep, [unoptimised]);
  browser.on('context', (context) => context.setDefaultTimeout(aStep));
  // The time zone is inherited from the environment; the clock is not.
  const shift = Number(process.env['ETAPPE_CLOCK_SHIFT'] ?? 0);
  if (shift !== 0) browser.on('context', (context) => void context.addInitScript(shiftDate, shift));
  return browser;
};
