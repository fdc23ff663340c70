// What is written at an arrow or a mark: the paragraphs it comes from, and whether the calendar takes it.
import type { Lead } from './cells.ts';
import { letters } from './label-lines.ts';
import { widthOf } from './text-size.ts';

export type LeadLabel = {
  /** Paragraphs of the standard such as `T18`; what has no number is named in the outline only. */
  readonly rules: readonly string[];
  /** By people, by the calendar, by both; or because another region says so. */
  readonly taker: 'people' | 'calendar' | 'both' | 'region';
};

const numbered = /^[TR]\d/u;
const byCalendar = (event: string): boolean => event.startsWith('deadline.');

/** Steps of small charts have no rule and are taken by people all the same: the case steps them. */
export function leadLabel({ steps }: Pick<Lead, 'steps'>, isCase: boolean): LeadLabel {
  const rules = [...new Set(steps.flatMap(({ rule }) => (rule !== null && numbered.test(rule) ? [rule] : [])))];
  const recorded = isCase ? steps.filter(({ rule }) => rule !== null) : steps;
  if (recorded.length === 0) return { rules, taker: 'region' };
  const some = recorded.some(({ event }) => byCalendar(event));
  return { rules, taker: !some ? 'people' : recorded.every(({ event }) => byCalendar(event)) ? 'calendar' : 'both' };
}

export const labelText = ({ rules }: LeadLabel): string => rules.join(' ');

/** Whether the calendar takes it, alone or as well: said by a clock that sits on the line like a bead. */
export const hasClock = ({ taker }: LeadLabel): boolean => taker === 'calendar' || taker === 'both';

/** Pixels across. */
export const clockSize = 11;

/** Null where there is nothing to write. */
export function labelSize(label: LeadLabel): { readonly width: number; readonly height: number } | null {
  const text = labelText(label);
  return text === '' ? null : { width: Math.ceil(widthOf(text, letters.label)), height: 12 };
}
