// What drawings of the charts call things, in the language of whoever reads.
import { signals } from '../../machines/case/chart/parts.ts';
import type { ChartNames } from '../export/chart/chart-names.ts';
import { chartWordsIn } from '../language/chart-words.ts';
import type { Lang } from '../language/language.ts';
import { sentencesIn } from '../language/sentences.ts';

export function chartNamesIn(lang: Lang): ChartNames {
  const say = sentencesIn(lang);
  return {
    chart: say.chart,
    state: (chart, path) => chartWordsIn(lang, chart).state(path),
    // Signals between regions and the steps of small charts are named by nobody but the machine.
    event: (chart, type) => (chart === 'case' && !signals.has(type) ? say.event(type) : type),
    requirement: say.requirement,
    effect: say.effect,
  };
}
