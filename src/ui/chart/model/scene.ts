// Puts the cells of a chart into their fixed grid: what is drawn, and where, for one way of folding.
import { chartOf, type Chart, type ChartName } from '../../../engine/chart/chart-of.ts';
import { cellsOf, foldedCell, seen, type Cell } from '../../../export/layout/cells.ts';
import type { Box, Fold, LaidState } from '../../../export/layout/layout.ts';
import { layouts } from './layouts.ts';

/** A cell at its place. `inner` is where its drawing begins. */
export type PlacedCell = Box & {
  readonly region: string | null;
  readonly inner: { readonly x: number; readonly y: number };
  readonly fold: Fold;
  readonly cell: Cell;
};

export type Scene = {
  readonly chart: Chart;
  readonly folded: readonly string[];
  readonly width: number;
  readonly height: number;
  /** The frame of the open case around all its regions: a corner is left to what comes after it. Null where there are no regions. */
  readonly open: readonly Box[] | null;
  readonly cells: readonly PlacedCell[];
};

/** The stage above, as people speak of a case; beneath it what runs beside it. Null is what lies outside the regions. */
const rows: readonly (readonly (string | null)[])[] = [
  ['open.stage'],
  ['open.reviewClock', 'open.handover'],
  ['open.presence', 'open.talk', null],
];

/** Pixels around everything, between cells, and between the rows, where the names of the regions stand on the frames. */
const gaps = { edge: 14, beside: 18, below: 20 } as const;

/** A small chart is not blown up to the size of a poster. */
const smallest = { width: 920, height: 400 } as const;

const foldOf = (folds: readonly Fold[], folded: readonly string[]): Fold => {
  const own = folds.find((fold) => fold.folded.length === folded.length && folded.every((path) => fold.folded.includes(path)));
  if (own === undefined) throw new Error(`nobody has laid out the folding ${folded.join(', ')}`);
  return own;
};

type Sized = { readonly region: string | null; readonly fold: Fold; readonly cell: Cell };

/** A state that is folded away inside another one makes no difference. */
function sizedCells(name: ChartName, folded: readonly string[]): Sized[] {
  const shown = folded.filter((path) => seen(path, folded) === path);
  return layouts[name].cells.map(({ region, folds }) => {
    const cell = cellsOf(chartOf(name)).find((one) => one.region === region);
    if (cell === undefined) throw new Error(`the layout of '${name}' has a cell '${region}' that the chart has not`);
    const own = shown.filter((path) => cell.states.some((state) => state.path === path));
    return { region, fold: foldOf(folds, own), cell: foldedCell(cell, own) };
  });
}

const widthOf = (row: readonly Sized[]): number =>
  row.reduce((sum, { fold }) => sum + fold.width, 0) + Math.max(0, row.length - 1) * gaps.beside;

/** Cells of one row are of one height, and together as wide as the widest row: the drawing has straight edges. */
function placeRow(row: readonly Sized[], y: number, width: number): PlacedCell[] {
  const height = Math.max(...row.map(({ fold }) => fold.height));
  const spare = Math.floor((width - widthOf(row)) / row.length);
  let x: number = gaps.edge;
  return row.map(({ region, fold, cell }) => {
    const placed = {
      region,
      cell,
      fold,
      x,
      y,
      width: fold.width + spare,
      height,
      inner: { x: x + Math.floor(spare / 2), y: y + Math.floor((height - fold.height) / 2) },
    };
    x += fold.width + spare + gaps.beside;
    return placed;
  });
}

export function sceneOf(name: ChartName, folded: readonly string[]): Scene {
  const sized = sizedCells(name, folded);
  const inRows = rows.map((row) => row.flatMap((region) => sized.filter((cell) => cell.region === region))).filter((row) => row.length > 0);
  const width = Math.max(...inRows.map(widthOf));
  const cells: PlacedCell[] = [];
  let y: number = gaps.edge + (sized.length > 1 ? gaps.below / 2 : 0);
  for (const row of inRows) {
    const placed = placeRow(row, y, width);
    cells.push(...placed);
    y += (placed[0]?.height ?? 0) + gaps.below;
  }
  const size = { width: width + 2 * gaps.edge, height: y - gaps.below + gaps.edge };
  return { chart: chartOf(name), folded, open: openFrame(cells), ...inTheMiddle(cells, size) };
}

function inTheMiddle(cells: readonly PlacedCell[], size: Pick<Scene, 'width' | 'height'>): Pick<Scene, 'width' | 'height' | 'cells'> {
  const width = Math.max(size.width, smallest.width);
  const height = Math.max(size.height, smallest.height);
  const [x, y] = [Math.floor((width - size.width) / 2), Math.floor((height - size.height) / 2)];
  const shift = (cell: PlacedCell) => ({ ...cell, x: cell.x + x, y: cell.y + y, inner: { x: cell.inner.x + x, y: cell.inner.y + y } });
  return { width, height, cells: cells.map(shift) };
}

/** Two boxes: all rows but the last, and the last without what lies outside. */
function openFrame(cells: readonly PlacedCell[]): Box[] | null {
  const outside = cells.find(({ region }) => region === null);
  const regions = cells.filter(({ region }) => region !== null);
  if (outside === undefined || regions.length === 0) return null;
  const above = regions.filter(({ y }) => y < outside.y);
  const beside = regions.filter(({ y }) => y === outside.y);
  return [around(above), around(beside)];
}

const air = 8;
function around(cells: readonly Box[]): Box {
  const x = Math.min(...cells.map((cell) => cell.x)) - air;
  const y = Math.min(...cells.map((cell) => cell.y)) - air;
  return {
    x,
    y,
    width: Math.max(...cells.map((cell) => cell.x + cell.width)) + air - x,
    height: Math.max(...cells.map((cell) => cell.y + cell.height)) + air - y,
  };
}

const moved = <B extends Box>(box: B, { inner }: PlacedCell): B => ({ ...box, x: box.x + inner.x, y: box.y + inner.y });

/** Where a state stands, in the coordinates of the whole drawing; a region is its cell. Null for what is not drawn. */
export function boxOf(scene: Scene, path: string): Box | null {
  for (const cell of scene.cells) {
    if (cell.region === path) return cell;
    const state = cell.fold.states.find((one) => one.path === seen(path, scene.folded));
    if (state !== undefined) return moved<LaidState>(state, cell);
  }
  return path === 'open' ? (scene.open?.[0] ?? null) : null;
}
