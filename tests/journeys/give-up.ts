// When a journey goes no further, so that a screen that hangs costs one wait and not one for each of its pages.
import { afterEach, beforeEach } from 'vitest';

/**
 * For the rest of the file: after `failures` failed tests the others are skipped, and say why. One for a life whose steps stand on
 * each other, so that the failure names the page at which it began; a few for pages that have nothing to do with each other.
 */
export function giveUpAfter(failures: number): void {
  const failed: string[] = [];
  beforeEach(({ skip }) => {
    if (failed.length >= failures) skip(`given up after: ${failed.join(', ')}`);
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') failed.push(task.name);
  });
}
