// Everything the language layer says, by its code, with an example of each: what the files in `said/` hold.
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import { signals } from '../../machines/case/chart/parts.ts';
import { deadlineTypes } from '../../machines/case/events/case-event.ts';
import { appointmentKinds } from '../../src/engine/outlook/appointments.ts';
import { chartNames, chartOf } from '../../src/engine/chart/chart-of.ts';
import { messageTopics } from '../../src/engine/outlook/news.ts';
import { chartWordsIn } from '../../src/language/chart-words.ts';
import { clientTexts } from '../../src/language/client-texts.ts';
import { clockDoubtIn } from '../../src/language/clock-doubt.ts';
import { invitationLetter } from '../../src/language/invitation.ts';
import type { Lang } from '../../src/language/language.ts';
import {
  appointmentName,
  calendarEntry,
  calendarName,
  deliveryFault,
  messageTopicName,
  outboxStatusName,
  staffMessage,
} from '../../src/language/messages.ts';
import { eitherIn, languageNameIn, listIn } from '../../src/language/names.ts';
import { sentencesIn } from '../../src/language/sentences.ts';
import { deliveryFaults, outboxStatuses } from '../../src/record/ports/outbox-store.ts';
import { clientWords } from '../../src/ui/counselling/wizard/client-view/client-words.ts';
import { itemStates, rules, statePaths } from './charts.ts';
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
    ...each('task', deadlineTypes, itself, (type) => say.task(type) ?? ''),
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
      ...fields.flatMap(({ name, sample, codes }): Line[] => [
        [`field ${name}`, say.field(name)],
        [`field ${name}`, say.field(name, type)],
        ...(codes.length === 0 ? [[`value ${name}`, say.option(name, sample, type)] as const] : []),
        ...each(`option ${name}`, codes, String, (value) => say.option(name, value, type)),
      ]),
      ...each('word', wordFields, itself, (name) => say.word(name)),
      ...each('word', wordFields, itself, (name) => say.word(name, type)),
    ]),
  ]);
}

/** The drawings: what stands in a box, with `|` where a long word may be divided, and what an arrow says that is no act. */
export function chartsSay(lang: Lang): Said {
  const words = chartNames.flatMap((name): Line[] => {
    const { region, box, cause } = chartWordsIn(lang, name);
    const { states, transitions } = chartOf(name);
    const paths = states.map(({ path }) => path);
    return [
      ...each(`${name} region`, paths, itself, (path) => region(path) ?? ''),
      ...each(`${name} box`, paths, itself, (path) => box(path).replaceAll('\u00ad', '|')),
      ...each(
        `${name} arrow`,
        transitions.filter(({ event }) => name !== 'case' || signals.has(event)),
        ({ event }) => event,
        cause,
      ),
    ];
  });
  return numbered(words.filter(([, sentence]) => sentence !== ''));
}

/** Values without a code, and names that come from elsewhere. */
export function valuesSay(lang: Lang): Said {
  const say = sentencesIn(lang);
  const values = [null, undefined, true, false, [], ['x', 'y'], 3, 'x', { dueOn: '2026-08-31', unheardOf: 3 }, '2026-08-31', '2026-02-30'];
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '12:30' }));
  const asked = (value: unknown) => JSON.stringify(value ?? null);
  const lists = [['A'], ['A', 'B'], ['A', 'B', 'C']];
  return numbered([
    ...each('value', [...values, ...weekdays], asked, (value) => say.option('x', value)),
    ...each('reasons', [['a'], ['a', 'b']], String, (reasons) => say.option('reasons', reasons)),
    ...each('language', [...clientLanguages, 'ti', 'pt-BR', 'de-x', '?'], itself, languageNameIn(lang)),
    ...['language', 'languages', 'alsoUnderstands', 'x'].map((field): Line => [`tag ${field}`, say.option(field, 'ar')]),
    ...each('list', lists, String, listIn(lang)),
    ...each('either', lists, String, eitherIn(lang)),
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
      ...each('topic in a few words', messageTopics, itself, (topic) => messageTopicName(lang, topic)),
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
      [true, false].flatMap((canBeConfirmed) => [doubt.last, null].map((last) => clockDoubtIn(lang)({ ...doubt, last, canBeConfirmed }))),
    ),
  };
}

/** What clients are written, and what stands around the words of the standard where they read along, in all languages. */
export const clientsAreTold = (): Said => ({ ...told('', clientTexts), ...told('view', clientWords) });
