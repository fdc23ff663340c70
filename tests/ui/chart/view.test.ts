// What part of the drawing is seen: nearer, farther, moved, and never lost.
import { expect, test } from 'vitest';
import { isWhole, movedBy, near, showing, zoomed } from '../../../src/ui/chart/view/view.ts';

const whole = { x: 0, y: 0, width: 1200, height: 600 };

test('the point under the pointer stays where it is', () => {
  const view = zoomed(whole, whole, 2, [300, 150]);
  expect(view).toEqual({ x: 150, y: 75, width: 600, height: 300 });
});

test('stepping back from all of it changes nothing', () => {
  expect(zoomed(whole, whole, 0.5, [0, 0])).toEqual(whole);
  expect(isWhole(zoomed(zoomed(whole, whole, 3, [900, 100]), whole, 0.1, [0, 0]), whole)).toBe(true);
});

test('the drawing cannot be pushed out of sight', () => {
  const view = zoomed(whole, whole, 2, [0, 0]);
  const pushed = movedBy(view, whole, [99_999, -99_999]);
  expect(pushed.x).toBeLessThan(whole.width);
  expect(pushed.y + pushed.height).toBeGreaterThan(0);
});

test('what has the focus is brought into sight, and what is in sight does not move', () => {
  const view = zoomed(whole, whole, 2, [0, 0]);
  expect(showing(view, whole, { x: 100, y: 100, width: 80, height: 40 })).toBe(view);
  const moved = showing(view, whole, { x: 1000, y: 500, width: 80, height: 40 });
  expect(moved.x + moved.width).toBeGreaterThanOrEqual(1080);
  expect(moved.y + moved.height).toBeGreaterThanOrEqual(540);
});

test('a narrow screen begins at the beginning, near enough to read', () => {
  const view = near(whole, { x: 30, y: 200, width: 70, height: 46 });
  expect(view.width).toBeLessThan(500);
  expect(view.x).toBeLessThan(30);
});
