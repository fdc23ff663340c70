// What has happened with courses, recognition, hurdles and places, as the German timeline says it.
import type { Happened } from '../wording.ts';
import { options } from './options.ts';
import { agencyNames, chainStepNames, day, domainNames, list } from './say.ts';

export const happenedOnTheWay = {
  'goal.placed': ({ step }) => (step === null ? 'Ein Ziel keinem Schritt mehr zugeordnet' : `Ein Ziel zugeordnet: ${chainStepNames[step]}`),
  'hurdle.noted': ({ kind, step, agency }) =>
    `Hürde festgehalten: ${options.kind[kind]}${agency === null ? '' : `; Stelle: ${agencyNames[agency]}`}${step === null ? '' : `; Schritt: ${chainStepNames[step]}`}`,
  'hurdle.ended': 'Eine Hürde besteht nicht mehr',
  'children.counted': ({ children, withPlace }) => `Plätze der Kinder festgehalten: ${withPlace} von ${children} in Kita oder Schule`,
  'course.noted': ({ course, stage, happenedOn }) => `${options.course[course]}: ${options.stage[stage]} am ${day(happenedOn)}`,
  'courseHours.counted': ({ course, hoursLeft, hoursPerWeek }) =>
    `${options.course[course]}: noch ${hoursLeft} Unterrichtsstunden, ${hoursPerWeek} in der Woche`,
  'arrival.noted': ({ stage, happenedOn }) => `${options.stage[stage]} am ${day(happenedOn)}`,
  'recognition.noted': ({ stage, result, happenedOn }) =>
    `Anerkennung: ${options.stage[stage]} am ${day(happenedOn)}${result === null ? '' : `; ${options.result[result]}`}`,
  'client.judged': ({ verdict }) => `Urteil der Klient:in über die Beratung: ${options.verdict[verdict]}`,
  'evaluation.consented': 'Einwilligung zur Auswertung ohne Namen gegeben',
  'evaluation.withdrawn': 'Einwilligung zur Auswertung widerrufen',
  'conference.held': ({ participants, domains }) =>
    `Fallkonferenz mit ${list(participants.map((agency) => agencyNames[agency]))}; Bereiche: ${list(domains.map((domain) => `„${domainNames[domain]}“`))}`,
} satisfies Partial<Happened>;
