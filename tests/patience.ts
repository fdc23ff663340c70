// How long a test waits before it calls something hung: the only limits there are. None of them says that anything is fast.

/**
 * Milliseconds for one step: a click, an answer, a page that comes, a process that starts. On an idle machine the longest takes
 * 2 s, at the lowest priority beside two busy loops 40 s. How fast we are is measured by `npm run bench`.
 */
export const aStep = 300_000;

/** Milliseconds for one test: of the longest one, a law, an idle machine needs 30 s. */
export const aTest = 1_800_000;
