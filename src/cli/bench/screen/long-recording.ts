// A recording far longer than any case of the caseload, so that the player is measured at its limit.
import { plus } from '../../../../machines/day.ts';
import { linesOfRecording } from '../../../record/log/line.ts';
import { on, play, type Step } from '../../../scenarios/life.ts';
import { leipzig } from '../../../scenarios/lives/leipzig.ts';

/** After the last day that is told of Leipzig. */
const from = '2026-12-01';

const change = (number: number): Step[] =>
  on(plus(from, { days: Math.floor(number / 8) }), {
    type: 'languages.changed',
    language: number % 2 === 0 ? 'uk' : 'fa',
    alsoUnderstands: ['de'],
  });

/** The lines of a life in force in which the language is noted again and again, until it has so many entries. */
export function longRecording(length: number): string {
  const changes = Array.from({ length }, (_, number) => change(number));
  const { header, entries } = play({ ...leipzig, steps: [...leipzig.steps, ...changes.flat()] });
  return `${[...linesOfRecording(header, entries.slice(0, length))].join('\n')}\n`;
}
