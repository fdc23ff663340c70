// Where everything of a chart stands in its drawing: what is computed when the charts are built, and shipped as data.

/** Pixels at 100 %, from the top left corner of the cell. */
export type Point = readonly [x: number, y: number];
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** `holds`: it is drawn as a frame with states inside. A state that is folded is a box like any other. */
export type LaidState = Box & { readonly path: string; readonly holds: boolean };

/** All transitions between the same two states are one arrow: their rules stand in one label, their names in the outline. */
export type LaidArrow = {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** The middle of its label. Null where no paragraph of the standard is named. */
  readonly label: Point | null;
  /** The middle of the clock on its line, where the calendar takes it. */
  readonly clock: Point | null;
};

/** One way to fold a cell, with the size it then takes. */
export type Fold = {
  /** States whose inner states are hidden. */
  readonly folded: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly states: readonly LaidState[];
  readonly arrows: readonly LaidArrow[];
};

/** A graph of its own: one parallel region, or what lies outside them all. Every way to fold it is here. */
export type LaidCell = { readonly region: string | null; readonly folds: readonly Fold[] };

/** The layout of one chart. The same in every language: a box has room for its name in each. */
export type ChartLayout = { readonly name: string; readonly cells: readonly LaidCell[] };
