// So many at a time, in this order: the next begins when one has ended.

/**
 * Answers in the order of the jobs, whichever ends first.
 * @template T
 * @param {number} lanes
 * @param {(() => Promise<T>)[]} jobs
 * @returns {Promise<T[]>}
 */
export const inLanes = async (lanes, jobs) => {
  /** @type {T[]} */
  const answers = [];
  const waiting = jobs.entries();
  const lane = async () => {
    for (const [place, job] of waiting) answers[place] = await job();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
};
