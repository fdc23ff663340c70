// Whether enough was drawn to be somebody's sign: a touch of the hand on the way past is none.

/**
 * In units of the drawing (600 wide), all strokes together: a tenth of the width. A small cross, the sign of people who do not
 * write, is about 80 long; a click, a tap or a slip of the pen stays below 20.
 */
const shortest = 60;

/** The curves bend little between their points, so straight lines from point to point are near enough. */
function lengthOf(drawing: string): number {
  let [length, x, y] = [0, 0, 0];
  for (const [, command, numbers = ''] of drawing.matchAll(/([MLC])([^MLC]*)/gu)) {
    const [nextY = 0, nextX = 0] = numbers.trim().split(' ').map(Number).toReversed();
    if (command !== 'M') length += Math.hypot(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return length;
}

/** Takes a drawing as `drawingOf` makes it. */
export const isLongEnough = (drawing: string): boolean => lengthOf(drawing) >= shortest;
