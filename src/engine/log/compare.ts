// Compares two runs step by step: two recordings, or one recording in two orders. Says where they part first, and in what.
import canonicalize from 'canonicalize';
import { nextReview } from '../state/next-review.ts';
import type { Frame } from './frames.ts';

export const aspects = ['event', 'day', 'state', 'due'] as const;
export type Aspect = (typeof aspects)[number];

/** By aspect the first step, counted from 0, at which the two differ; null where they never do. A step only one has differs in all. */
export type Comparison = Readonly<Record<Aspect, number | null>>;

/** RFC 8785: the same event, its facts written in another order, is the same. */
const read: Readonly<Record<Aspect, (frame: Frame) => string | undefined>> = {
  event: ({ entry }) => canonicalize(entry.event),
  day: ({ entry }) => entry.on,
  state: ({ state }) => canonicalize(state.value),
  due: ({ state }) => nextReview(state)?.on,
};

/** In what two steps differ; where one of the runs has ended, in everything. */
export const differences = (left: Frame | null, right: Frame | null): readonly Aspect[] =>
  left === null || right === null ? aspects : aspects.filter((aspect) => read[aspect](left) !== read[aspect](right));

/** Reads no further than to the step at which everything has parted. */
export function compare(left: Iterable<Frame>, right: Iterable<Frame>): Comparison {
  const found: Record<Aspect, number | null> = { event: null, day: null, state: null, due: null };
  const [lefts, rights] = [left[Symbol.iterator](), right[Symbol.iterator]()];
  for (let index = 0; aspects.some((aspect) => found[aspect] === null); index += 1) {
    const [a, b] = [lefts.next(), rights.next()];
    if (a.done === true && b.done === true) break;
    for (const aspect of differences(a.done === true ? null : a.value, b.done === true ? null : b.value)) found[aspect] ??= index;
  }
  return found;
}
