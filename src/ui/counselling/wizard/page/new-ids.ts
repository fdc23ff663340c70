// Free ids for several things that are proposed at once.
import { freshId } from '../../../../../machines/case/context/read.ts';

/** None of them twice, and none that exists: the rules refuse one that does (`itemExists`). */
export function newIds(items: Readonly<Record<string, unknown>>, letter: string, count: number): string[] {
  const taken: Record<string, unknown> = { ...items };
  return Array.from({ length: count }, () => {
    const id = freshId(taken, letter);
    taken[id] = true;
    return id;
  });
}
