// Everything the language layer says, by its code, with an example of each: what the files in `said/` hold.
import { appointmentKinds } from '../../src/engine/outlook/appointments.ts';
import { messageTopics } from '../../src/engine/outlook/news.ts';
import { clientTexts } from '../../src/language/client-texts.ts';
import { clockDoubtIn } from '../../src/language/clock-doubt.ts';
import { invitationLetter } from '../../src/language/invitation.ts';
import type { Lang } from '../../src/language/language.ts';
import {
  appointmentName,
  calendarEntry,
  calendarName,
  deliveryFault,
  outboxStatusName,
  staffMessage,
} from '../../src/language/messages.ts';
import { sentencesIn } from '../../src/language/sentences.ts';
import { deliveryFaults, outboxStatuses } from '../../src/record/ports/outbox-store.ts';
import { chartNames, itemStates, rules, statePaths } from './charts.ts';
import * as examples from './examples.ts';
import { everyRefusal } from './refusals.ts';
import { numbered, told, type Said } from './tell.ts';

type Line = readonly [what: string, sentence: string];

const each = <T>(name: string, all: readonly T[], code: (one: T) => string, say: (one: T) => string): Line[] =>
  all.map((one) => [`${name} ${code(one)}`, say(one)] as const);

const itself = (one: string): string => one;

/** Refusals, deadlines, needs, effects: what the rules say. */
export function rulesSay(lang: Lang): Said {
  const say = sentencesIn(lang);
  const fault = (code: (typeof examples.faultCodes)[number]) => say.fault({ code, detail: '', file: 'case.jsonl', line: 4 });
  return numbered([
    ...each('refusal', everyRefusal, ({ code }) => code, say.refusal),
    ...each('requirement', examples.requirementNames, itself, say.requirement),
    ...each('warning', examples.warnings, ({ code }) => code, say.warning),
    ...each('rule', rules, itself, say.rule),
    ...each('due', examples.dueRules, itself, say.dueReason),
    ...each('effect', examples.effects, itself, say.effect),
    ...each('deviation', examples.deviations, ({ code }) => code, say.deviation),
    ...each('damage', examples.damageCodes, itself, say.damage),
    ...each('fault', examples.faultCodes, itself, fault),
    ...each('role', examples.roles, itself, say.role),
    ...each('chart', chartNames, itself, say.chart),
    ...each('state', statePaths, itself, say.state),
    ...each(
      'item',
      itemStates,
      ([kind, state]) => `${kind} ${state}`,
      ([kind, state]) => say.itemState(kind, state),
    ),
  ]);
}

/** The timeline, and every field with all its codes. */
export function eventsSay(lang: Lang): Said {
  const say = sentencesIn(lang);
  return numbered([
    ...each(
      'event',
      examples.definitions,
      ({ type }) => type,
      ({ type }) => say.event(type),
    ),
    ...each('happened', examples.events, ({ type }) => type, say.happened),
    ...examples.definitions.flatMap(({ type, fields, wordFields }): Line[] => [
      ...fields.flatMap(({ name, codes }): Line[] => [
        [`field ${name}`, say.field(name, type)],
        ...each(`option ${name}`, codes, String, (value) => say.option(name, value, type)),
      ]),
      ...each('word', wordFields, itself, (name) => say.word(name, type)),
    ]),
  ]);
}

/** What leaves the house: messages, calendars, an invitation; and the doubt about the clock. */
export function messagesSay(lang: Lang): Said {
  const about = { case: '1a2b3c4d', day: '2026-06-02', rule: 'R1', link: 'http://localhost/cases/1a2b3c4d' } as const;
  const doubt = { said: '2026-06-02', last: '2026-06-01' } as const;
  return {
    ...Object.assign({}, ...messageTopics.map((topic) => told(`topic ${topic}`, staffMessage(lang, { ...about, topic })))),
    ...told('without link', staffMessage(lang, { ...about, topic: messageTopics[0], link: null })),
    ...numbered([
      ...each('appointment', appointmentKinds, itself, (kind) => appointmentName(lang, kind)),
      ...each('status', outboxStatuses, itself, (status) => outboxStatusName(lang, status)),
      ...each('delivery', deliveryFaults, itself, (fault) => deliveryFault(lang, fault)),
    ]),
    ...told('calendar', {
      name: calendarName(lang),
      entry: calendarEntry(lang, { on: about.day, kind: 'reviewDue', rule: 'R1' }, about.case),
    }),
    ...told(
      'invitation',
      [1, 2].map((days) => invitationLetter(lang, { name: 'Jana Weber', link: about.link, days })),
    ),
    ...told(
      'clock',
      [true, false].map((canBeConfirmed) => clockDoubtIn(lang)({ ...doubt, canBeConfirmed })),
    ),
  };
}

/** What clients are written, in all languages. */
export const clientsAreTold = (): Said => told('', clientTexts);
