// What drawings of the charts call things, in the language of whoever reads.
import { signals } from '../../machines/case/chart/parts.ts';
import type { ChartName } from '../engine/chart/chart-of.ts';
import type { ChartNames } from '../export/chart/chart-names.ts';
import type { Lang } from '../language/language.ts';
import { sentencesIn } from '../language/sentences.ts';

/** The regions of an open case: states nobody is in, so that nothing else needs a name for them. */
const regions: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  de: {
    'open.stage': 'Stufe',
    'open.talk': 'Gespräch',
    'open.presence': 'Erreichbarkeit',
    'open.handover': 'Übergabe',
    'open.reviewClock': 'Uhr der Überprüfung',
  },
  en: {
    'open.stage': 'Stage',
    'open.talk': 'Talk',
    'open.presence': 'Presence',
    'open.handover': 'Handover',
    'open.reviewClock': 'Review clock',
  },
};

export function chartNamesIn(lang: Lang): ChartNames {
  const say = sentencesIn(lang);
  return {
    chart: say.chart,
    state: (chart: ChartName, path) => (chart === 'case' ? (regions[lang][path] ?? say.state(path)) : say.itemState(chart, path)),
    // Signals between regions and the steps of small charts are named by nobody but the machine.
    event: (chart, type) => (chart === 'case' && !signals.has(type) ? say.event(type) : type),
    requirement: say.requirement,
    effect: say.effect,
  };
}
