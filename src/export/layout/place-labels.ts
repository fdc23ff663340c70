// Finds a place for every label: beside its own line, on no line, no box and no other label.
import type { Box, Point } from './layout.ts';
import type { Line } from './read-elk.ts';
import { around, isLevel, meet, segmentsOf, type Segment } from './segments.ts';

export type Size = { readonly width: number; readonly height: number };
type Wanted = { readonly line: Line; readonly size: Size };

/** Pixels between a label and its own line, and between it and anything else; the second where there is no room for the first. */
const beside = 2;
const distances = [4, 2, 1] as const;
/** Pixels of the tip of an arrow. */
const tip = 8;
/** How far from each other the places along a line are that are tried. */
const stride = 1;

export const boxAround = ([x, y]: Point, { width, height }: Size): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/** From the beginning of the line on: a reader looks there first for what a step is called. */
function placesAlong(segment: Segment, { width, height }: Size): Point[] {
  const [[x, y], [otherX, otherY]] = segment;
  const level = isLevel(segment);
  const length = Math.abs(level ? otherX - x : otherY - y);
  const half = (level ? width : height) / 2;
  const off = (level ? height : width) / 2 + beside;
  const steps = Math.floor((length - 2 * half) / stride);
  if (steps < 0) return [];
  const sign = Math.sign(level ? otherX - x : otherY - y);
  return Array.from({ length: steps + 1 }, (_, index) => half + index * stride + Math.min(2, (length - 2 * half) / 2)).flatMap(
    (along): Point[] =>
      level
        ? [
            [x + sign * along, y - off],
            [x + sign * along, y + off],
          ]
        : [
            [x + off, y + sign * along],
            [x - off, y + sign * along],
          ],
  );
}

/** On the longest piece of the line that has room: in its middle, or as near to it as what is there leaves. */
export function placeOnLine({ points }: Line, size: number, taken: readonly Box[]): Point | null {
  const end = points.at(-1) ?? [0, 0];
  const pieces = segmentsOf(points).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  for (const piece of pieces) {
    const [[x, y], [otherX, otherY]] = piece;
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
      const point: Point = [Math.round(x + (otherX - x) * share), Math.round(y + (otherY - y) * share)];
      const isAtTip = lengthOf([point, end]) < size / 2 + tip;
      if (!isAtTip && !taken.some((box) => meet(box, boxAround(point, { width: size, height: size })))) return point;
    }
  }
  return null;
}

const lengthOf = ([[x, y], [otherX, otherY]]: Segment): number => Math.abs(x - otherX) + Math.abs(y - otherY);

/** Labels that have found a place. */
type Found = Map<Wanted, Point>;

/** Whether nobody else stands there, `apart` pixels around included. */
function isLeft(found: Found, label: Wanted, place: Point, apart: number): boolean {
  const { width, height } = label.size;
  const roomy = boxAround(place, { width: width + 2 * apart, height: height + 2 * apart });
  return ![...found].some(([other, point]) => other !== label && meet(boxAround(point, other.size), roomy));
}

/** Null for a label that has found no place. */
export function placeLabels(wanted: readonly Wanted[], lines: readonly Line[], blocked: readonly Box[]): (Point | null)[] {
  const found: Found = new Map();
  for (const apart of distances) {
    const choices = wanted.map((label) => ({ label, places: freePlaces(label, lines, blocked, apart) }));
    // Those with the fewest places to go first.
    for (const { label, places } of choices.toSorted((a, b) => a.places.length - b.places.length)) {
      const place = found.has(label) ? undefined : places.find((point) => isLeft(found, label, point, apart));
      if (place !== undefined) found.set(label, place);
    }
    for (const { label, places } of choices) if (!found.has(label)) makeRoom(found, label, places, choices, apart);
  }
  return wanted.map((label) => found.get(label) ?? null);
}

type Choice = { readonly label: Wanted; readonly places: readonly Point[] };

/** Lets one other label step aside, where that is all that is needed. */
function makeRoom(found: Found, label: Wanted, places: readonly Point[], choices: readonly Choice[], apart: number): void {
  for (const place of places) {
    const inTheWay = [...found.keys()].filter((other) => !isLeft(new Map([[other, found.get(other) ?? place]]), label, place, apart));
    const [only] = inTheWay;
    if (only === undefined || inTheWay.length > 1) continue;
    const others: Found = new Map([...found, [label, place]]);
    const aside = choices.find((choice) => choice.label === only)?.places.find((point) => isLeft(others, only, point, apart));
    if (aside === undefined) continue;
    found.set(label, place).set(only, aside);
    return;
  }
}

function freePlaces({ line, size }: Wanted, lines: readonly Line[], blocked: readonly Box[], apart: number): Point[] {
  const strokes = lines.flatMap((other) => segmentsOf(other.points).map((segment) => around(segment, other === line ? beside - 1 : apart)));
  const isFree = (place: Box): boolean => ![...blocked, ...strokes].some((box) => meet(box, place));
  return segmentsOf(line.points)
    .flatMap((segment) => placesAlong(segment, size))
    .filter((point) => isFree(boxAround(point, size)));
}
