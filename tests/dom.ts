// Prepares every screen test: the matchers that speak of what a person sees, and a clean page after each test.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import * as react from 'react';
import { afterEach, vi } from 'vitest';
import { loadSentences } from '../src/ui/parts/words/spoken.ts';
import { beginAnew } from './fresh-stores.ts';
import { aStep } from './patience.ts';
import { closeWindows, endRequests } from './ui/windows.ts';

/** jsdom asks for its frames with the timers of the moment: one that is asked for with fake ones comes with them, or none comes ever after. */
function endFakeTimers(): void {
  if (!vi.isFakeTimers()) return;
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
}

// All test files of a process share one page: what a test left in it would be there in the next.
const realFetch = globalThis.fetch;
afterEach(() => {
  closeWindows();
  cleanup();
  endRequests();
  endFakeTimers();
  beginAnew();
  sessionStorage.clear();
  localStorage.clear();
  globalThis.fetch = realFetch;
});

// For each element React notes where in the code it was made, to be able to say so in a warning: a sixth of all a screen test takes. After
// ten thousand of them within a second it stops by itself; here it has always made that many.
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: insideReact } = react as unknown as Record<string, object>;
Object.defineProperty(insideReact, 'recentlyCreatedOwnerStacks', { get: () => Infinity, set: () => {} });

// A page that comes late on a busy machine is not a page that does not come.
configure({ asyncUtilTimeout: aStep });

// Whoever reads German: the language of the screen follows the browser's at first.
Object.defineProperty(navigator, 'languages', { value: ['de-DE', 'de'], configurable: true });

// There is no screen to scroll here; what is seen after scrolling is looked at in the journeys.
Element.prototype.scrollIntoView = () => {};

// jsdom opens no dialog over a page; that nothing beneath it can be reached is looked at in the journeys.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
});

// Both languages are at hand, as for somebody who has switched once: a test may draw in either.
await Promise.all([loadSentences('de'), loadSentences('en')]);
