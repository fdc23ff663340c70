// What the drawings call things. Handed in by whoever asks, because this room speaks no language of its own.
import type { ChartName } from '../../engine/chart/chart-of.ts';

export type ChartNames = {
  readonly chart: (name: ChartName) => string;
  readonly state: (chart: ChartName, path: string) => string;
  readonly event: (chart: ChartName, type: string) => string;
  readonly requirement: (name: string) => string;
  readonly effect: (effect: string) => string;
};

/** The names the machines themselves use. */
export const codes: ChartNames = {
  chart: (name) => name,
  state: (_chart, path) => path,
  event: (_chart, type) => type,
  requirement: (name) => name,
  effect: (effect) => effect,
};
