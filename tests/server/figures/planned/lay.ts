// Lets a planned line happen, entry by entry, through the rules.
import { onWorkingDay } from '../../../../machines/calendar/working-day.ts';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { plus, type Day } from '../../../../machines/day.ts';
import { by, late, on, play, type Act, type Step } from '../../../../src/scenarios/life.ts';
import type { Person } from '../../../../src/scenarios/people.ts';
import { headerFor, type Played } from '../../../../src/scenarios/record-of.ts';
import { teamLead } from '../../../../src/scenarios/staff.ts';
import {
  asks,
  concludes,
  draws,
  explains,
  handsOverCopy,
  offers,
  plans,
  promises,
  ratesAll,
  signs,
  talksFirst,
  wants,
} from '../../../../src/scenarios/steps.ts';
import { after, closedOn, dayAfter, firstAnswerOn, firstTalkOn, laterTalks, rhythm } from './days.ts';
import { today, type GoalFate, type Levels, type Planned } from './plan.ts';

const settled = { occupation: 'other', interpreter: 'notNeeded', titleExpires: null } as const;
const far = (line: Planned): Day => dayAfter(line, 700);
const goals = [
  ['g1', 'language'],
  ['g2', 'work'],
] as const;
const goalOf = { language: 'g1', work: 'g2' } as const;

const personOf = ({ number, ageBand, centre }: Planned): Person => ({
  name: `Planfall ${number}`,
  birthDate: ageBand === 'adult' ? '1986-02-14' : '2003-08-14',
  contact: `0152 2881${number}`,
  concern: 'Ein Anliegen.',
  language: 'de',
  ageBand,
  service: centre.service,
});

const described = (benefit: Planned['benefit']) => ({ ...settled, ...(benefit !== null && { benefit }) });
const counted = (children: number, withPlace: number): Act => ({ type: 'children.counted', children, withPlace });
const levelled = ([listening, speaking, reading, writing]: Levels, evidence: string): Act =>
  ({ type: 'language.levelled', listening, speaking, reading, writing, evidence }) as Proposal;

function beginning(line: Planned): Step[] {
  const person = personOf(line);
  const before = (days: number): Day => dayAfter(line, -days);
  const { children, levels, ratings } = line;
  const rated = Object.fromEntries(ratings.map(([domain, first]) => [domain, [first, null] as const]));
  return [
    ...on(before(line.decidedBefore + 7), asks(person, 'walkIn'), { type: 'talk.offered', for: before(line.decidedBefore) }),
    ...on(
      before(line.decidedBefore),
      ...talksFirst(person, described(line.benefit)),
      ...(children === null ? [] : [counted(children.count, children.withPlace)]),
      { type: 'assessment.begun' },
    ),
    ...on(before(21), ...ratesAll(rated), ...(levels === null ? [] : [levelled(levels, 'selfReport')]), { type: 'assessment.completed' }),
    ...on(
      before(14),
      wants('g1', 'reachLevelB1', far(line)),
      wants('g2', 'completeApplicationFolder', far(line)),
      plans('m1', 'g1', 'practiseWeekly', far(line)),
      plans('m2', 'g2', 'writeCurriculumVitae', far(line)),
      promises('c1', 'checkOffers'),
    ),
    ...on(
      line.cohort.signedOn,
      offers(['g1', 'g2']),
      explains('de', 'none'),
      signs('client'),
      signs('counsellor'),
      handsOverCopy,
      concludes,
    ),
  ];
}

const hurdleNoted = ({ kind, step, agency, of }: NonNullable<Planned['hurdle']>): Act => ({
  type: 'hurdle.noted',
  hurdle: 'h1',
  kind,
  step,
  agency,
  goal: of === null ? null : goalOf[of],
});

/** On its day, recorded long afterwards. */
function toldLate(line: Planned): Step[] {
  const day = dayAfter(line, after.hurdleToldLate);
  if (line.hurdle?.isToldLate !== true || day >= (closedOn(line) ?? today)) return [];
  return late(day, dayAfter(line, after.hurdle), hurdleNoted(line.hurdle));
}

/** What happens beside the talks, where its day has come. */
function meanwhile(line: Planned): Step[] {
  const { course, hurdle, recognition, referral, stopped } = line;
  const happens = (days: number, ...acts: Act[]): Step[] => {
    const day = dayAfter(line, days);
    return day < (closedOn(line) ?? today) ? on(day, ...acts) : [];
  };
  const noted = (stage: 'registered' | 'begun' | 'completed' | 'dropped', days: number) =>
    happens(days, { type: 'course.noted', course: 'integrationCourse', stage, happenedOn: dayAfter(line, days) });
  const applied = (stage: 'applied' | 'decided', days: number) =>
    happens(days, { type: 'recognition.noted', stage, result: stage === 'decided' ? 'full' : null, happenedOn: dayAfter(line, days) });
  const hasBegun = course !== null && course !== 'registered';
  return [
    ...(course === null ? [] : noted('registered', after.courseRegistered)),
    ...(hasBegun ? noted('begun', after.courseBegun) : []),
    ...(course === 'completed' || course === 'dropped' ? noted(course, after.courseOver) : []),
    ...(recognition === null ? [] : applied('applied', after.recognitionApplied)),
    ...(recognition === 'decided' ? applied('decided', after.recognitionDecided) : []),
    ...(referral === null
      ? []
      : [
          ...happens(
            after.referralLeft,
            { type: 'referral.proposed', referral: 'f1', to: referral.to, domain: referral.domain },
            { type: 'referral.carried', referral: 'f1' },
          ),
          ...(referral.fate === 'silent'
            ? []
            : happens(after.referralAnswered, {
                type: 'referral.answered',
                referral: 'f1',
                answer: referral.fate === 'arrived' ? 'confirmed' : referral.fate,
              })),
          ...(referral.fate === 'arrived' ? happens(after.referralArrived, { type: 'referral.arrived', referral: 'f1' }) : []),
        ]),
    ...(hurdle === null || hurdle.isToldLate ? [] : happens(after.hurdle, hurdleNoted(hurdle))),
    ...(stopped === null
      ? []
      : happens(after.stopped, {
          type: 'measure.reported',
          measure: stopped.of === 'language' ? 'm1' : 'm2',
          status: 'stopped',
          cause: stopped.cause,
        })),
  ];
}

const assessed = (goal: string, fate: GoalFate, goesOn: boolean): Act =>
  goesOn
    ? { type: 'goal.assessed', goal, client: 'onTrack', counsellor: 'onTrack', outcome: 'continues', cause: null, evidence: 'selfReport' }
    : {
        type: 'goal.assessed',
        goal,
        client: fate.client,
        counsellor: fate.client,
        outcome: fate.outcome,
        cause: fate.cause,
        evidence: 'documentSeen',
      };

/** Goals that have ended are not talked about again. */
function talk(line: Planned, day: Day, isFirst: boolean, lateBecause: 'client' | 'centre' | null = null): Step[] {
  const place = headerFor('', line.centre.site);
  const running = goals.filter(([, name]) => isFirst || line[name].when === 'balance');
  return on(
    day,
    { type: 'review.opened', occasion: 'regular' },
    ...running.map(([id, name]) => assessed(id, line[name], line[name].when === 'balance')),
    ...(isFirst && line.verdict !== null ? [{ type: 'client.judged', verdict: line.verdict } as const] : []),
    ...(isFirst && line.children !== null && line.children.later !== null ? [counted(line.children.count, line.children.later)] : []),
    { type: 'dissent.recorded', dissent: 'none' },
    handsOverCopy,
    {
      type: 'review.held',
      next: onWorkingDay(plus(day, { days: rhythm(line) }), place),
      lateBecause,
      words: { summary: 'Es geht voran.' },
    },
  );
}

function reviews(line: Planned): Step[] {
  const answeredOn = firstAnswerOn(line);
  const talkOn = firstTalkOn(line);
  const { dueOn } = line.cohort;
  const waiver = by(teamLead, { type: 'review.waived', because: 'longAbsence', words: { reason: 'Lange verreist.' } });
  const lateBecause = line.review === 'late' ? 'centre' : line.review === 'missedByClient' ? 'client' : null;
  return [
    ...(line.review === 'missedByClient'
      ? [
          ...on(line.cohort.signedOn, { type: 'review.planned', review: 'r1', for: dueOn }),
          ...on(dueOn, { type: 'review.missed', review: 'r1', side: 'client' }),
        ]
      : []),
    ...(line.review === 'waived' && answeredOn !== null ? on(answeredOn, waiver) : []),
    ...(talkOn === null ? [] : talk(line, talkOn, true, lateBecause)),
    ...laterTalks(line).flatMap((day) => talk(line, day, false)),
  ];
}

function ending(line: Planned): Step[] {
  const day = closedOn(line);
  if (day === null) return [];
  if (line.dies) return on(day, { type: 'client.died' });
  const rated = Object.fromEntries(line.ratings.map(([domain, , atEnd]) => [domain, [atEnd, null] as const]));
  return on(
    day,
    ...(line.benefitAtEnd === null ? [] : [{ type: 'client.described', ...described(line.benefitAtEnd) } as const]),
    { type: 'completion.begun', because: 'clientWish' },
    ...goals.filter(([, name]) => line[name].when === 'balance').map(([id, name]) => assessed(id, line[name], false)),
    ...ratesAll(rated, 'notPossible'),
    levelled(line.levelsAtEnd.levels, line.levelsAtEnd.proof),
    ...(line.verdictAtEnd === null ? [] : [{ type: 'client.judged', verdict: line.verdictAtEnd } as const]),
    draws('client', 'Vieles.', 'Wenig.'),
    draws('counsellor', 'Vieles.', 'Wenig.'),
    { type: 'referrals.named', words: { open: 'Keine.' } },
    { type: 'deletion.explained' },
    handsOverCopy,
    { type: 'case.closed', reason: 'clientWish', words: { note: 'Beendet.' } },
  );
}

const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

export function laid(line: Planned): Played {
  const { centre, number } = line;
  const steps = [...beginning(line), ...meanwhile(line), ...reviews(line), ...ending(line), ...toldLate(line)];
  const name = `planned-${number}`;
  const ordered = steps.toSorted((a, b) => compareDays(a.recordedOn ?? a.on, b.recordedOn ?? b.on));
  const played = play({ name, case: name, site: centre.site, steps: ordered });
  return { ...played, header: { ...played.header, centre: centre.code } };
}
