// A stopwatch inside the page: from an event of the person to what it brings about. Outside, every figure would include the wire to
// the browser.
import type { Page } from 'playwright-core';

export type Sight = {
  /** The event that starts the watch, such as `click`. */
  readonly from: string;
  /** What stops it: an element, with this text if one is given. */
  readonly until: string;
  readonly text?: string;
  /** `painted`: the next frame has been drawn. `laidOut`: everything is in its place, the frame is the screen's business. */
  readonly as: 'painted' | 'laidOut';
};

/** Milliseconds from the event that `act` causes to the sight. */
export async function timeSight(page: Page, sight: Sight, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(arm, sight);
  await act();
  // What never comes would be waited for without an end: the browser's own waiting has a limit, and names what it waited for.
  await page.waitForFunction(() => (globalThis as unknown as Watch).isSeen);
  return page.evaluate(() => (globalThis as unknown as Watch).seen);
}

type Watch = { seen: Promise<number>; isSeen: boolean };

/** Runs in the page, so it may use nothing from around it. */
function arm({ from, until, text, as }: Sight): void {
  const isThere = (): boolean =>
    [...document.querySelectorAll(until)].some(({ textContent }) => text === undefined || textContent?.trim() === text);
  const watch = globalThis as unknown as Watch;
  watch.isSeen = false;
  watch.seen = new Promise<number>((resolve) => {
    let begin = 0;
    const stop = (): void => {
      resolve(performance.now() - begin);
      watch.isSeen = true;
    };
    const look = (): void => {
      if (!isThere()) return;
      watching.disconnect();
      if (as === 'painted') requestAnimationFrame(() => setTimeout(stop));
      else {
        document.body.getBoundingClientRect();
        stop();
      }
    };
    const watching = new MutationObserver(look);
    document.addEventListener(
      from,
      () => {
        begin = performance.now();
        watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      },
      { capture: true, once: true },
    );
  });
}
