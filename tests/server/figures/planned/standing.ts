// Where the planned agreements stand on the day everything is looked at, counted with a pencil.
import { plus, type Day } from '../../../../machines/day.ts';
import type { Programme } from '../../../../src/contract/figures.ts';
import { closedOn, firstAnswerOn, firstTalkOn, laterTalks } from './days.ts';
import { today, type Planned } from './plan.ts';

/** No holiday lies on a working day of the four weeks that are looked ahead. */
const notOnWeekend = (day: Day): Day => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 6 ? plus(day, { days: 2 }) : weekday === 0 ? plus(day, { days: 1 }) : day;
};

/** The last day of the review that comes next; null where none does. */
function nextDueOn(line: Planned): Day | null {
  if (closedOn(line) !== null) return null;
  const talk = laterTalks(line).at(-1) ?? firstTalkOn(line);
  if (talk !== null) return notOnWeekend(plus(talk, { months: line.centre.service === 'jmd' ? 3 : 6 }));
  const waivedOn = line.review === 'waived' ? firstAnswerOn(line) : null;
  return waivedOn === null ? line.cohort.dueOn : notOnWeekend(plus(waivedOn, { months: 3 }));
}

type Standing = Omit<Programme['all'], 'centres' | 'toVerify' | 'actionsOpen' | 'actionsDone'>;

export function standingOf(lines: readonly Planned[]): Standing {
  const closed = lines.filter((line) => closedOn(line) !== null).length;
  const isOverdue = (line: Planned): boolean => line.review === 'open';
  const soon = lines.filter((line) => {
    const due = nextDueOn(line);
    return due !== null && !isOverdue(line) && due >= today && due <= plus(today, { days: 28 });
  });
  const overdue = lines.filter(isOverdue);
  return {
    cases: { beforeAgreement: 0, inForce: lines.length - closed, withoutAgreement: 0, paused: 0, outOfContact: 0, closed },
    agreements: lines.length - closed,
    reviewsDue: soon.length,
    overdue: overdue.length,
    // Told on the fifteenth day.
    escalated: overdue.filter(({ cohort }) => plus(cohort.dueOn, { days: 15 }) <= today).length,
  };
}
