// What has happened with courses, recognition, hurdles and places, as the English timeline says it.
import type { Happened } from '../wording.ts';
import { options } from './options.ts';
import { agencyNames, chainStepNames, day, domainNames, list } from './say.ts';

export const happenedOnTheWay = {
  'goal.placed': ({ step }) => (step === null ? 'A goal placed on no step any more' : `A goal placed: ${chainStepNames[step]}`),
  'hurdle.noted': ({ kind, step, agency }) =>
    `Hurdle noted: ${options.kind[kind]}${agency === null ? '' : `; body: ${agencyNames[agency]}`}${step === null ? '' : `; step: ${chainStepNames[step]}`}`,
  'hurdle.ended': 'A hurdle is gone',
  'children.counted': ({ children, withPlace }) => `Places of the children noted: ${withPlace} of ${children} in day care or at school`,
  'course.noted': ({ course, stage, happenedOn }) => `${options.course[course]}: ${options.stage[stage]} on ${day(happenedOn)}`,
  'courseHours.counted': ({ course, hoursLeft, hoursPerWeek }) =>
    `${options.course[course]}: ${hoursLeft} teaching hours left, ${hoursPerWeek} a week`,
  'arrival.noted': ({ stage, happenedOn }) => `${options.stage[stage]} on ${day(happenedOn)}`,
  'recognition.noted': ({ stage, result, happenedOn }) =>
    `Recognition: ${options.stage[stage]} on ${day(happenedOn)}${result === null ? '' : `; ${options.result[result]}`}`,
  'client.judged': ({ verdict }) => `The client’s verdict on counselling: ${options.verdict[verdict]}`,
  'evaluation.consented': 'Consent to evaluation without a name given',
  'evaluation.withdrawn': 'Consent to evaluation withdrawn',
  'conference.held': ({ participants, domains }) =>
    `Case conference with ${list(participants.map((agency) => agencyNames[agency]))}; domains: ${list(domains.map((domain) => `“${domainNames[domain]}”`))}`,
} satisfies Partial<Happened>;
