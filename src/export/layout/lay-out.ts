// Lays a chart out: each cell in every way it can be folded, with the settings that draw it best.
import type { ELK } from 'elkjs/lib/elk-api.js';
import type { Chart } from '../../engine/chart/chart-of.ts';
import type { NamesOf } from './box-size.ts';
import { cellsOf, foldable, foldedCell, seen, type Cell } from './cells.ts';
import { elkGraphOf } from './elk-graph.ts';
import { gateBox } from './gate.ts';
import type { Box, ChartLayout, Fold, LaidCell, LaidState } from './layout.ts';
import { clockSize, hasClock, labelSize, leadLabel } from './lead-label.ts';
import { boxAround, placeLabels, placeOnLine } from './place-labels.ts';
import { readElk } from './read-elk.ts';
import { costOf } from './score.ts';
import { startsFor, turns, type Settings } from './settings.ts';

type Layouter = Pick<ELK, 'layout'>;

/** Pixels the marks on the upper edge of a box reach out of it, and the name of a frame takes. */
const marksReach = 8;
const titleHeight = 24;

/** All ways to fold: none first. */
const foldings = (paths: readonly string[]): string[][] =>
  paths.reduce<string[][]>((all, path) => [...all, ...all.map((one) => [...one, path])], [[]]);

/** A label may stand inside a frame, but not on its name or across its edge. */
function blockedBy(state: LaidState): Box[] {
  const { x, y, width, height, holds } = state;
  if (!holds) return [{ x: x - 1, y: y - marksReach, width: width + 2, height: height + marksReach + 1 }];
  const edge = 2;
  return [
    { x, y: y - marksReach, width, height: titleHeight + marksReach },
    { x: x - edge, y, width: 2 * edge, height },
    { x: x + width - edge, y, width: 2 * edge, height },
    { x, y: y + height - edge, width, height: 2 * edge },
  ];
}

/** A drawing, what it costs, and how it came about. */
type Attempt = { readonly fold: Fold; readonly cost: number; readonly settings: Settings };

async function attempt(
  elk: Layouter,
  cell: Cell,
  folded: readonly string[],
  namesOf: NamesOf,
  settings: Settings,
): Promise<Attempt | null> {
  const shown = foldedCell(cell, folded);
  // Some settings make the library give up on some graphs: then another one has to do.
  const graph = await elk.layout(elkGraphOf(shown, namesOf, settings)).catch(() => null);
  if (graph === null) return null;
  const { width, height, states, lines } = readElk(graph);
  const isCase = shown.arrows.some(({ steps }) => steps.some(({ rule }) => rule !== null));
  const said = lines.map((line) => {
    const lead = shown.arrows.find(({ from, to }) => from === line.from && to === line.to);
    return { line, label: lead === undefined ? null : leadLabel(lead, isCase) };
  });
  const wanted = said.flatMap(({ line, label }) => {
    const size = label === null ? null : labelSize(label);
    return size === null ? [] : [{ line, size }];
  });
  const gates = lines.map(({ points }) => gateBox(points));
  const places = placeLabels(wanted, lines, [...states.flatMap(blockedBy), ...gates]);
  const labels = wanted.flatMap(({ size }, index) => (places[index] == null ? [] : [boxAround(places[index], size)]));
  const arrows = said.map(({ line, label }) => ({
    ...line,
    label: places[wanted.findIndex((one) => one.line === line)] ?? null,
    clock: label !== null && hasClock(label) ? placeOnLine(line, clockSize, [...labels, ...gates]) : null,
  }));
  const missing =
    places.filter((place) => place === null).length +
    said.filter(({ label }, index) => label !== null && hasClock(label) && arrows[index]?.clock == null).length;
  const fold: Fold = { folded, width, height, states, arrows };
  return { fold, settings, cost: costOf(fold, missing) };
}

/** Which settings were chosen for which folding of which cell: kept, so that a check need not try them all again. */
export type Chosen = Readonly<Record<string, Settings>>;

export type LaidOut = { readonly layout: ChartLayout; readonly chosen: Chosen };

const keyOf = ({ region }: Cell, folded: readonly string[]): string => [region ?? 'outside', ...folded].join(' ');

const better = (a: Attempt | null, b: Attempt | null): Attempt | null => (a === null || (b !== null && b.cost < a.cost) ? b : a);

/** From one beginning: the best value of each setting in turn. Settings help each other, so it goes around twice. */
async function improved(start: Settings, tryOut: (settings: Settings) => Promise<Attempt | null>): Promise<Attempt | null> {
  let best = await tryOut(start);
  for (const values of [...turns, ...turns]) {
    const { options } = best?.settings ?? start;
    for (const value of values) {
      if (Object.entries(value).every(([name, given]) => options[name] === given)) continue;
      best = better(best, await tryOut({ ...start, options: { ...options, ...value } }));
    }
  }
  return best;
}

async function drawnBest(elk: Layouter, cell: Cell, folded: readonly string[], namesOf: NamesOf, known?: Settings): Promise<Attempt> {
  const tryOut = (settings: Settings) => attempt(elk, cell, folded, namesOf, settings);
  const open = foldable(cell).filter((path) => !folded.includes(path) && seen(path, folded) === path);
  let best: Attempt | null = known === undefined ? null : await tryOut(known);
  for (const start of known === undefined ? startsFor('RIGHT', open) : []) best = better(best, await improved(start, tryOut));
  if (best === null) throw new Error(`no setting lays out '${keyOf(cell, folded)}'`);
  return best;
}

/** Without `chosen` every setting is tried, which takes some minutes for the case. Throws for a folding nobody has chosen for. */
export async function layOut(elk: Layouter, chart: Chart, namesOf: NamesOf, chosen?: Chosen): Promise<LaidOut> {
  const kept: Record<string, Settings> = {};
  const cells: LaidCell[] = [];
  for (const cell of cellsOf(chart)) {
    const folds: Fold[] = [];
    for (const folded of foldings(foldable(cell))) {
      const key = keyOf(cell, folded);
      if (chosen !== undefined && chosen[key] === undefined) throw new Error(`nobody has chosen settings for '${key}'`);
      const { fold, settings } = await drawnBest(elk, cell, folded, namesOf, chosen?.[key]);
      kept[key] = settings;
      folds.push(fold);
    }
    cells.push({ region: cell.region, folds });
  }
  return { layout: { name: chart.name, cells }, chosen: kept };
}
