// How long a test waits before it calls something hung: the only limits there are. None of them says that anything is fast.

type Readings = {
  /** Milliseconds of the clock on the wall, and of work that was done in this process. */
  readonly passed: () => number;
  readonly worked: () => number;
};

const here: Readings = {
  passed: () => performance.now(),
  worked: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** Milliseconds of work: long enough for the others to have had their turn several times. */
const sample = 50;

/** How many times longer than on a machine of its own work takes here at the moment, 1 to 100: on a busy one, or at a low priority. */
export function measureSlowness({ passed, worked }: Readings = here): number {
  const [begun, before] = [passed(), worked()];
  while (worked() - before < sample);
  return Math.min(100, Math.max(1, (passed() - begun) / (worked() - before)));
}

/** Measured once, by the process that starts the others; they are told. */
const slowness = Number((process.env['ETAPPE_SLOWNESS'] ||= measureSlowness().toFixed(1)));

/**
 * Milliseconds for one step: a click, an answer, a page that comes, a process that starts. Alone on two cores the longest takes 2 s;
 * the rest is for a machine that grows busy afterwards. How fast we are is measured by `npm run bench`.
 */
export const aStep = Math.round(30_000 * slowness);

/** Milliseconds for one test: alone on two cores the longest, a law, takes half a minute. */
export const aTest = Math.round(600_000 * slowness);
