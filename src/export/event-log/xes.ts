// An event log as XES (IEEE 1849-2016): a trace a case, an event an entry, in the order of recording.
import { isCivilDay } from '../../../machines/day.ts';
import { caseColumns, columns, eventColumns, type Cell, type ColumnType } from './columns.ts';
import type { Fact } from './facts.ts';
import type { Logged, LoggedEvent } from './logged-event.ts';
import { xmlText } from './xml-text.ts';

export const xesNamespace = 'http://www.xes-standard.org/';

/** Those of the standard, and two of our own: what every event has, and the facts only some have. A prefix is an XML name. */
const extensions = [
  ['Concept', 'concept', 'http://www.xes-standard.org/concept.xesext'],
  ['Lifecycle', 'lifecycle', 'http://www.xes-standard.org/lifecycle.xesext'],
  ['Organizational', 'org', 'http://www.xes-standard.org/org.xesext'],
  ['Time', 'time', 'http://www.xes-standard.org/time.xesext'],
  ['Etappe', 'etappe', 'urn:etappe:event-log'],
  ['EtappeFact', 'fact', 'urn:etappe:event-log:fact'],
] as const;

/** Keys of a classifier are global: every event, or every trace, has them. */
const classifiers = [
  ['Activity', 'event', 'concept:name'],
  ['ActivityAndRole', 'event', 'concept:name org:role'],
  ['Resource', 'event', 'org:resource'],
  ['Case', 'trace', 'concept:name'],
  ['Site', 'trace', 'etappe:site'],
] as const;

type Tag = 'string' | 'int' | 'boolean' | 'date';

const tags = {
  string: 'string',
  json: 'string',
  integer: 'int',
  boolean: 'boolean',
  day: 'date',
  instant: 'date',
} as const satisfies Record<ColumnType, Tag>;

/** A civil day is told as its midnight in UTC: XES has no days. */
const dateText = (day: string): string => `${day}T00:00:00.000Z`;

const attribute = (tag: Tag, key: string, value: string): string => `<${tag} key="${xmlText(key)}" value="${xmlText(value)}"/>`;

function columnAttribute({ type }: { readonly type: ColumnType }, key: string, cell: Cell): string[] {
  if (cell === null) return [];
  return [attribute(tags[type], key, type === 'day' ? dateText(String(cell)) : String(cell))];
}

/** Nothing is said by leaving it out: XES has no value for it. Lists keep their order; what has fields is a list of them by name. */
function factAttribute(key: string, fact: Fact): string[] {
  if (fact === null) return [];
  if (typeof fact === 'boolean') return [attribute('boolean', key, String(fact))];
  if (typeof fact === 'number') return [attribute('int', key, String(fact))];
  if (typeof fact === 'string') return [isCivilDay(fact) ? attribute('date', key, dateText(fact)) : attribute('string', key, fact)];
  const inner = Object.entries(fact).map(([name, one]) => [Array.isArray(fact) ? 'item' : name, one] as const);
  return [
    `<list key="${xmlText(key)}"><values key="values">${inner.flatMap(([name, one]) => factAttribute(name, one)).join('')}</values></list>`,
  ];
}

/** What a missing global attribute would count as; nothing in these logs lacks one. */
const defaults = { string: '', json: '', integer: '0', boolean: 'false', day: dateText('1970-01-01'), instant: dateText('1970-01-01') };

type Global = { readonly xes: string | null; readonly type: ColumnType; readonly mayBeEmpty: boolean };

const globalOf = (scope: 'trace' | 'event', those: readonly Global[], more: readonly string[] = []): string[] => [
  `<global scope="${scope}">`,
  ...those.flatMap(({ xes, type, mayBeEmpty }) => (xes === null || mayBeEmpty ? [] : [attribute(tags[type], xes, defaults[type])])),
  ...more,
  '</global>',
];

/** Every entry of a case says that something is done; when work on it began nobody records. */
const complete = attribute('string', 'lifecycle:transition', 'complete');

/** What each column means, for whoever has nothing but the file. */
const dictionary = (): string =>
  `<list key="etappe:dictionary"><values key="values">${columns.map(({ name, meaning }) => attribute('string', name, meaning)).join('')}</values></list>`;

export const xesHead = (): string[] => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  `<log xes.version="1849.2016" xmlns="${xesNamespace}">`,
  ...extensions.map(([name, prefix, uri]) => `<extension name="${name}" prefix="${prefix}" uri="${uri}"/>`),
  ...globalOf('trace', caseColumns),
  ...globalOf('event', eventColumns, [complete]),
  ...classifiers.map(([name, scope, keys]) => `<classifier name="${name}" scope="${scope}" keys="${keys}"/>`),
  attribute('string', 'concept:name', 'Etappe'),
  attribute('string', 'lifecycle:model', 'standard'),
  dictionary(),
];

const eventLines = (event: LoggedEvent): string[] => [
  '<event>',
  ...eventColumns.flatMap((column) => (column.xes === null ? [] : columnAttribute(column, column.xes, column.of(event)))),
  complete,
  ...Object.entries(event.facts).flatMap(([name, fact]) => factAttribute(`fact:${name}`, fact)),
  '</event>',
];

/** The trace of one case, line by line. */
export function* xesOf({ about, steps }: Logged): Generator<string> {
  yield '<trace>';
  yield* caseColumns.flatMap((column) => columnAttribute(column, column.xes, column.of(about)));
  for (const { event } of steps) yield* eventLines(event);
  yield '</trace>';
}

export const xesEnd = '</log>';
