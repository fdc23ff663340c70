// Writes the README of one chart: the drawings and the tables, read from the machine that is executed.
import type { Parameters } from '../../../machines/standards/parameters.ts';
import type { Chart, ChartName } from '../../engine/chart/chart-of.ts';
import type { ChartNames } from './chart-names.ts';
import { mermaidOf } from './mermaid.ts';
import { deadlinesTable, statesTable, transitionsTable } from './table.ts';

/** What each chart is about, in a sentence. */
const about: Readonly<Record<ChartName, string>> = {
  case: 'The life of a case, from the first contact to erasure: the counselling standard as it is executed.',
  version: 'The life of one version of an agreement. A signed text never changes: a changed text is the next version.',
  goal: 'The life of one goal, from somebody’s proposal to what became of it.',
  measure: 'The life of one measure: what somebody does so that a goal comes nearer.',
  consent: 'The life of one consent. It is checked when something is sent, not when it is queued.',
  review: 'The life of one planned review. Only a held review moves the clock.',
  referral: 'The life of one referral to another body. Sent is not arrived.',
};

const section = (title: string, body: string): string[] => [`## ${title}`, '', body, ''];

/** Byte for byte what stands in `machines/<chart>/README.md`: a test compares them, so a drawing cannot fall behind the chart. */
export function readmeOf(chart: Chart, names: ChartNames, parameters: Parameters): string {
  const drawings = mermaidOf(chart, names);
  const single = drawings.length === 1;
  const pictures = drawings.flatMap(({ title, text }) =>
    section(single ? 'Drawing' : `Drawing: ${title}`, `\`\`\`mermaid\n${text}\n\`\`\``),
  );
  const hasDeadlines = chart.states.some(({ deadlines }) => deadlines.length > 0);
  return [
    `# ${chart.name} · ${names.chart(chart.name)}`,
    '',
    about[chart.name],
    '',
    'Written by `npm run chart` from the machine in this folder; a test holds the two together. Dashed arrows are those the calendar takes,',
    'hexagons are states outside the picture. What is noted without moving the case has no arrow; it stands in the table.',
    '',
    ...pictures,
    ...section('States', statesTable(chart, names)),
    ...section('Transitions', transitionsTable(chart, names)),
    ...(hasDeadlines ? section('Deadlines', deadlinesTable(chart, names, parameters)) : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
