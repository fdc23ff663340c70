// On which days things happen after the signature; both who lays a plan and who counts it read them off here.
import { plus, type Day } from '../../../../machines/day.ts';
import { today, type Planned } from './plan.ts';

/** Days after the signature. */
export const after = {
  courseRegistered: 7,
  referralLeft: 10,
  recognitionApplied: 14,
  hurdle: 20,
  referralAnswered: 24,
  courseBegun: 35,
  referralArrived: 38,
  stopped: 40,
  death: 60,
  recognitionDecided: 63,
  courseOver: 70,
  firstReview: 84,
  end: 336,
  hurdleToldLate: 20 + 240,
} as const;

/** Days after the due day on which an overdue review is answered. */
const answered = { late: 10, missedByClient: 9, waived: 7 } as const;
/** Twelve weeks from talk to talk at a youth service, twenty-four elsewhere: always before the day the rules set. */
export const rhythm = ({ centre }: Planned): number => (centre.service === 'jmd' ? 84 : 168);

export const dayAfter = ({ cohort }: Planned, days: number): Day => plus(cohort.signedOn, { days });

/** Null where it has not been held; what stands for it, where it was waived. */
export function firstAnswerOn(line: Planned): Day | null {
  if (line.review === 'open') return null;
  const on = line.review === 'inTime' ? dayAfter(line, after.firstReview) : plus(line.cohort.dueOn, { days: answered[line.review] });
  return on < (closedOn(line) ?? today) ? on : null;
}

/** The day of the first talk; a waiver is none, and twelve weeks after it there is one. */
export function firstTalkOn(line: Planned): Day | null {
  const on = firstAnswerOn(line);
  if (on === null || line.review !== 'waived') return on;
  const talk = plus(on, { days: 84 });
  return talk < today ? talk : null;
}

/** Forty-eight weeks after the signature, unless the first review is still open; or by a death. */
export function closedOn(line: Planned): Day | null {
  const on = dayAfter(line, line.dies ? after.death : after.end);
  return on < today && line.review !== 'open' ? on : null;
}

/** The day of the final balance. */
export const balanceOn = (line: Planned): Day | null => (line.dies ? null : closedOn(line));

/** The talks after the first one, all held in time. */
export function laterTalks(line: Planned): Day[] {
  const talks: Day[] = [];
  const end = closedOn(line) ?? today;
  const first = firstTalkOn(line);
  if (first === null) return talks;
  for (let on = plus(first, { days: rhythm(line) }); on < end; on = plus(on, { days: rhythm(line) })) talks.push(on);
  return talks;
}
