// The README beside every machine, as it must read: drawn from the machine itself.
import { currentStandard, parametersOf } from '../../machines/standards/released.ts';
import { chartNames, chartOf } from '../engine/chart/chart-of.ts';
import { readmeOf } from '../export/chart/readme.ts';
import { chartNamesIn } from './chart-names.ts';

/** `path` counts from the project's root. States and acts are named in German, as on the screen. */
export const chartReadmes = (): { path: string; text: string }[] =>
  chartNames.map((name) => ({
    path: `machines/${name}/README.md`,
    text: readmeOf(chartOf(name), chartNamesIn('de'), parametersOf(currentStandard)),
  }));
