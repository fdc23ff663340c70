// What somebody with a pencil notes of each planned line for each of the fifteen indicators. Nothing of src/network is read here: the words
// of the standard, the plan and a calendar are enough.
import { daysBetween, plus, type Day } from '../../../../machines/day.ts';
import { after, balanceOn, closedOn, dayAfter, firstAnswerOn, firstTalkOn, laterTalks } from './days.ts';
import { today, type GoalFate, type Planned } from './plan.ts';

/** One stroke: of what, on which day, and under which heading it stands. */
export type Stroke = {
  readonly on: Day;
  readonly answer: 'yes' | 'no' | 'missing';
  readonly times?: number;
  readonly days?: number;
  readonly rows?: Readonly<Record<string, string>>;
};

type Count = (line: Planned) => readonly Stroke[];

const halfOf = (day: Day): string => `${day.slice(0, 4)} ${day.slice(5, 7) < '07' ? 'first' : 'second'}`;
const yesIf = (is: boolean) => (is ? 'yes' : 'no');

/** Only once the day has come. */
const onDay = (day: Day | null, stroke: Omit<Stroke, 'on'>): Stroke[] => (day === null || day >= today ? [] : [{ on: day, ...stroke }]);

/** Told twice within a half-year, it is what was told last. */
const lastOfEach = (first: Stroke[], second: Stroke[]): Stroke[] => [
  ...first.filter(({ on }) => !second.some((later) => halfOf(later.on) === halfOf(on))),
  ...second,
];

const reviewsOnTime: Count = (line) => {
  const overdue = line.review === 'missedByClient' ? 'missing' : 'no';
  const first = line.review === 'inTime' ? onDay(firstAnswerOn(line), { answer: 'yes' }) : onDay(line.cohort.dueOn, { answer: overdue });
  // After a waiver there is another talk, and it is held in time.
  const afterWaiver = line.review === 'waived' ? onDay(firstTalkOn(line), { answer: 'yes' }) : [];
  return [...first, ...afterWaiver, ...laterTalks(line).flatMap((day) => onDay(day, { answer: 'yes' }))];
};

/** Nobody can be asked any more. */
const lost = (line: Planned, rows: Stroke['rows'] = {}): Stroke[] => (line.dies ? onDay(closedOn(line), { answer: 'missing', rows }) : []);

const goal = (line: Planned, domain: string, { when, outcome, cause, client }: GoalFate): Stroke[] => [
  ...lost(line, { domain, cause: 'unknown', client: 'unknown' }),
  ...onDay(when === 'balance' ? balanceOn(line) : firstTalkOn(line), {
    answer: yesIf(outcome === 'reached'),
    rows: { domain, cause: outcome === 'reached' ? 'none' : (cause ?? 'unknown'), client },
  }),
];

const goalsReached: Count = (line) => [...goal(line, 'language', line.language), ...goal(line, 'work', line.work)];

const ratingsImproved: Count = (line) =>
  line.ratings.flatMap(([domain, first, atEnd]) => [
    ...lost(line, { domain, change: 'unknown' }),
    ...onDay(balanceOn(line), {
      answer: yesIf(atEnd > first),
      rows: { domain, change: atEnd > first ? 'better' : atEnd < first ? 'worse' : 'same' },
    }),
  ]);

/** `a1` before `a2` before `b1`: they sort as text. */
const cefrSteps: Count = (line) =>
  (['listening', 'speaking', 'reading', 'writing'] as const).flatMap((skill, index) => {
    const { levels: last, proof } = line.levelsAtEnd;
    const before = line.levels?.[index];
    const now = last[index] ?? '';
    const answer = before === undefined ? 'missing' : now <= before ? 'no' : proof === 'certificate' ? 'yes' : 'missing';
    return [...(before === undefined ? [] : lost(line, { skill })), ...onDay(balanceOn(line), { answer, rows: { skill } })];
  });

const sixMonths = (day: Day): Day => plus(day, { months: 6 });

/** Nobody waits for an answer after the closing. */
function givenUpOn(line: Planned, begunOn: Day): Day {
  const closed = closedOn(line);
  return closed !== null && closed < sixMonths(begunOn) ? closed : sixMonths(begunOn);
}

/** What was to be on that day, and somebody died before. */
const isCut = (line: Planned, days: number): boolean => line.dies && days >= after.death;

const courseEntry: Count = (line) => {
  if (line.course === null) return [];
  if (line.course !== 'registered') return onDay(dayAfter(line, after.courseBegun), { answer: 'yes' });
  return onDay(givenUpOn(line, dayAfter(line, after.courseRegistered)), { answer: 'no' });
};

const courseCompletion: Count = (line) => {
  const isOver = line.course === 'completed' || line.course === 'dropped';
  if (isOver && !isCut(line, after.courseOver))
    return onDay(dayAfter(line, after.courseOver), { answer: yesIf(line.course === 'completed') });
  return isOver || line.course === 'begun' ? onDay(closedOn(line), { answer: 'missing' }) : [];
};

const recognitionDecided: Count = (line) => {
  if (line.recognition === 'decided' && !isCut(line, after.recognitionDecided))
    return onDay(dayAfter(line, after.recognitionDecided), { answer: 'yes' });
  return line.recognition === null ? [] : onDay(closedOn(line), { answer: 'no' });
};

const childrenWithPlace: Count = (line) => {
  const { children } = line;
  if (children === null) return [];
  const { count, withPlace, later } = children;
  const noted = (day: Day | null, places: number): Stroke[] => [
    ...onDay(day, { answer: 'yes', times: places }),
    ...onDay(day, { answer: 'no', times: count - places }),
  ];
  return lastOfEach(noted(dayAfter(line, -line.decidedBefore), withPlace), later === null ? [] : noted(firstTalkOn(line), later));
};

const benefitAtStart: Count = (line) => {
  if (line.benefit !== null) return onDay(dayAfter(line, -line.decidedBefore), { answer: yesIf(line.benefit === 'jobCentre') });
  // Asked at the end only, it is what was first heard.
  const isAsked = !line.dies && line.benefitAtEnd !== null;
  return onDay(closedOn(line), { answer: isAsked ? yesIf(line.benefitAtEnd === 'jobCentre') : 'missing' });
};

const benefitAtEnd: Count = (line) => {
  const isTwice = !line.dies && line.benefit !== null && line.benefitAtEnd !== null;
  return onDay(closedOn(line), { answer: isTwice ? yesIf(line.benefitAtEnd === 'jobCentre') : 'missing' });
};

const daysToSignature: Count = (line) => onDay(line.cohort.signedOn, { answer: 'yes', days: line.decidedBefore });

const daysToFirstReview: Count = (line) => {
  const talk = firstTalkOn(line);
  return talk === null ? lost(line) : onDay(talk, { answer: 'yes', days: daysBetween(line.cohort.signedOn, talk) });
};

const referralsArrived: Count = (line) => {
  if (line.referral === null) return [];
  const { to: agency, domain, fate } = line.referral;
  const rows = { domain, agency };
  if (fate === 'arrived') return onDay(dayAfter(line, after.referralArrived), { answer: 'yes', rows });
  const isAnswered = fate === 'confirmed' || fate === 'declined';
  return onDay(givenUpOn(line, dayAfter(line, after.referralLeft)), { answer: isAnswered ? 'no' : 'missing', rows });
};

/** Told when its own half-year is printed, it is counted in the first one that can still know of it: those told up to four weeks after its end. */
function hurdleCountedOn(line: Planned): Day | null {
  if (line.hurdle?.isToldLate !== true) return dayAfter(line, after.hurdle);
  return dayAfter(line, after.hurdleToldLate) < (closedOn(line) ?? today) ? dayAfter(line, after.hurdleToldLate - 28) : null;
}

const hurdles: Count = (line) => {
  const { hurdle, stopped } = line;
  return [
    ...(stopped === null
      ? []
      : onDay(dayAfter(line, after.stopped), {
          answer: stopped.cause === null ? 'missing' : 'yes',
          rows: { cause: stopped.cause ?? 'unknown', domain: stopped.of, step: 'none', agency: 'unknown' },
        })),
    ...(hurdle === null
      ? []
      : onDay(hurdleCountedOn(line), {
          answer: hurdle.kind === 'other' ? 'missing' : 'yes',
          rows: {
            cause: hurdle.kind === 'other' ? 'unknown' : hurdle.kind,
            domain: hurdle.of ?? 'unknown',
            step: hurdle.step ?? 'none',
            agency: hurdle.agency ?? 'unknown',
          },
        })),
  ];
};

const said = { helpedMuch: 'yes', helped: 'yes', helpedLittle: 'no', notHelped: 'no', noAnswer: 'missing' } as const;

const clientVerdict: Count = (line) => {
  const told = (day: Day | null, verdict: Planned['verdict']): Stroke[] =>
    verdict === null ? [] : onDay(day, { answer: said[verdict], rows: { verdict } });
  const strokes = lastOfEach(told(firstTalkOn(line), line.verdict), told(balanceOn(line), line.verdictAtEnd));
  const closed = closedOn(line);
  // Never asked, nobody knows: half a year after the closing.
  return strokes.length > 0 || closed === null ? strokes : onDay(sixMonths(closed), { answer: 'missing', rows: { verdict: 'unknown' } });
};

export const counts: Readonly<Record<string, Count>> = {
  reviewsOnTime,
  goalsReached,
  ratingsImproved,
  cefrSteps,
  courseEntry,
  courseCompletion,
  recognitionDecided,
  childrenWithPlace,
  benefitAtStart,
  benefitAtEnd,
  daysToSignature,
  daysToFirstReview,
  referralsArrived,
  hurdles,
  clientVerdict,
};
