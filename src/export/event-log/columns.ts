// The data dictionary of an event log: every column of a row, its type and what it means. Table, XES and OCEL are all made from it.
import type { ItemName } from './item-names.ts';
import type { LoggedCase, LoggedEvent } from './logged-event.ts';

/** A day is a civil day in Germany, an instant one in UTC; JSON is the text of it. */
export type ColumnType = 'string' | 'integer' | 'boolean' | 'day' | 'instant' | 'json';
export type Cell = string | number | boolean | null;

type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly mayBeEmpty: boolean;
  readonly meaning: string;
};

/** Of a case: the same in every row of it. `xes` is the key it has there. */
export type CaseColumn = Column & { readonly xes: string; readonly of: (about: LoggedCase) => Cell };
/** Of an event. Without a key in XES it says again what stands among the facts, for whoever reads a flat table. */
export type EventColumn = Column & { readonly xes: string | null; readonly of: (event: LoggedEvent) => Cell };

const always = { mayBeEmpty: false } as const;
const maybe = { mayBeEmpty: true } as const;

export const caseColumns: readonly CaseColumn[] = [
  { name: 'caseId', type: 'string', ...always, meaning: 'Pseudonym of the case', xes: 'concept:name', of: (about) => about.case },
  { name: 'site', type: 'string', ...always, meaning: 'Site of the programme', xes: 'etappe:site', of: ({ site }) => site },
  { name: 'land', type: 'string', ...always, meaning: 'Land of the site, two letters', xes: 'etappe:land', of: ({ land }) => land },
  {
    name: 'municipality',
    type: 'string',
    ...maybe,
    meaning: 'Municipality, where holidays there differ from those of the Land',
    xes: 'etappe:municipality',
    of: ({ municipality }) => municipality ?? null,
  },
  {
    name: 'centre',
    type: 'string',
    ...maybe,
    meaning: 'Counselling centre within the site, where it is known',
    xes: 'etappe:centre',
    of: ({ centre }) => centre,
  },
  {
    name: 'standard',
    type: 'string',
    ...always,
    meaning: 'Version of the counselling standard the case is kept by',
    xes: 'etappe:standard',
    of: ({ standard }) => standard,
  },
];

/** The one thing of this kind that the event names; empty where it names none or several. */
const theOne =
  (item: ItemName, field: string) =>
  ({ mentions }: LoggedEvent): Cell => {
    const [one, ...more] = mentions.filter((mention) => mention.item === item && mention.field === field);
    return one === undefined || more.length > 0 ? null : one.id;
  };

const item = (name: ItemName, meaning: string): EventColumn => ({
  name,
  type: 'string',
  ...maybe,
  meaning,
  xes: null,
  of: theOne(name, name),
});

export const eventColumns: readonly EventColumn[] = [
  {
    name: 'seq',
    type: 'integer',
    ...always,
    meaning: 'Number of the entry within its case, from 1 in the order of recording',
    xes: 'etappe:seq',
    of: ({ seq }) => seq,
  },
  {
    name: 'episode',
    type: 'integer',
    ...always,
    meaning: 'Episode of the case, from 1; a return opens the next, in which ids and numbers of versions begin anew',
    xes: 'etappe:episode',
    of: ({ episode }) => episode,
  },
  { name: 'activity', type: 'string', ...always, meaning: 'What happened, as a code', xes: 'concept:name', of: (event) => event.activity },
  {
    name: 'recordedAt',
    type: 'instant',
    ...always,
    meaning: 'Instant it was recorded (transaction time), in UTC; in a re-keyed export only its day in Germany, at midnight',
    xes: 'time:timestamp',
    of: ({ recordedAt }) => recordedAt,
  },
  {
    name: 'effectiveOn',
    type: 'day',
    ...always,
    meaning: 'Civil day it took effect (valid time), by which the rules read it',
    xes: 'etappe:effectiveOn',
    of: ({ effectiveOn }) => effectiveOn,
  },
  {
    name: 'toldLate',
    type: 'boolean',
    ...always,
    meaning: 'Whether it was recorded on a later day than it took effect',
    xes: 'etappe:toldLate',
    of: ({ toldLate }) => toldLate,
  },
  {
    name: 'role',
    type: 'string',
    ...always,
    meaning: 'Role of who recorded it; calendar for what only a deadline causes',
    xes: 'org:role',
    of: ({ role }) => role,
  },
  {
    name: 'actor',
    type: 'string',
    ...always,
    meaning: 'Pseudonym of who recorded it',
    xes: 'org:resource',
    of: ({ actor }) => actor,
  },
  {
    name: 'stageBefore',
    type: 'string',
    ...maybe,
    meaning: 'Stage of the case before it, as far as was known then; empty where that cannot be told',
    xes: 'etappe:stageBefore',
    of: ({ stageBefore }) => stageBefore,
  },
  {
    name: 'stageAfter',
    type: 'string',
    ...maybe,
    meaning: 'Stage of the case after it',
    xes: 'etappe:stageAfter',
    of: ({ stageAfter }) => stageAfter,
  },
  {
    name: 'rule',
    type: 'string',
    ...maybe,
    meaning: 'Paragraph of the standard that let it pass',
    xes: 'etappe:rule',
    of: ({ rule }) => rule,
  },
  item('goal', 'The one goal it is about'),
  item('measure', 'The one measure it is about'),
  {
    name: 'version',
    type: 'integer',
    ...maybe,
    meaning: 'Number of the version of the agreement it is about',
    xes: null,
    of: ({ facts: { version } }) => (typeof version === 'number' ? version : null),
  },
  item('consent', 'The one consent it is about'),
  item('referral', 'The one referral it is about'),
  item('review', 'The one planned review it is about'),
  {
    name: 'facts',
    type: 'json',
    ...always,
    meaning: 'All coded facts of the event as JSON, {} where it has none; what each means is in the vocabulary of the standard',
    xes: null,
    of: ({ facts }) => JSON.stringify(facts),
  },
];

/** In the order of a row. */
export const columns: readonly Column[] = [...caseColumns, ...eventColumns];

export const rowOf = (about: LoggedCase, event: LoggedEvent): Cell[] => [
  ...caseColumns.map(({ of }) => of(about)),
  ...eventColumns.map(({ of }) => of(event)),
];
