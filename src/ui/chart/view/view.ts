// Which part of the drawing is seen: moving, drawing near and stepping back, as plain boxes.
import type { Box, Point } from '../../../export/layout/layout.ts';

/** In the coordinates of the drawing; the screen shows all of it, as large as it can. */
export type View = Box;

/** How near one can come: letters are then three times as large as at 100 %. */
const nearest = 420;
/** How far beyond the edge the drawing can be pushed, as a share of what is seen. */
const slack = 0.4;

const between = (low: number, value: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** Some of the drawing always stays in sight. */
export function within(view: View, whole: Box): View {
  const spare = { x: view.width * slack, y: view.height * slack };
  return {
    ...view,
    x: between(-spare.x, view.x, whole.width - view.width + spare.x),
    y: between(-spare.y, view.y, whole.height - view.height + spare.y),
  };
}

/** `factor` above 1 draws nearer; the point stays where it is on the screen. */
export function zoomed(view: View, whole: Box, factor: number, [x, y]: Point): View {
  const width = between(Math.min(nearest, whole.width), view.width / factor, whole.width);
  const scale = width / view.width;
  // All of it is all of it: nothing is left to be moved.
  if (width === whole.width) return { ...whole };
  return within({ x: x - (x - view.x) * scale, y: y - (y - view.y) * scale, width, height: view.height * scale }, whole);
}

export const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

export const movedBy = (view: View, whole: Box, [dx, dy]: Point): View => within({ ...view, x: view.x + dx, y: view.y + dy }, whole);

/** Moved as little as shows the box with some air; unchanged where it is in sight. */
export function showing(view: View, whole: Box, box: Box): View {
  const air = 24;
  const shift = (start: number, length: number, from: number, size: number): number => {
    if (from - air < start) return from - air - start;
    return from + size + air > start + length ? Math.min(from - air - start, from + size + air - start - length) : 0;
  };
  const dx = shift(view.x, view.width, box.x, box.width);
  const dy = shift(view.y, view.height, box.y, box.height);
  return dx === 0 && dy === 0 ? view : within({ ...view, x: view.x + dx, y: view.y + dy }, whole);
}

export const isWhole = (view: View, whole: Box): boolean => view.width >= whole.width;

/** How much of a drawing a narrow screen shows at first: letters can be read. */
const readable = 470;

/** Around a box that stands a little in from the left, as one begins to read. */
export function near(whole: Box, box: Box | null): View {
  if (box === null || whole.width <= readable) return whole;
  const height = (whole.height * readable) / whole.width;
  return within({ x: box.x - 40, y: Math.max(0, box.y + box.height - height), width: readable, height }, whole);
}
