// The types of an OCEL log: what happens in a case with which facts, and the things in it with what changes about them.
import type { z } from 'zod';
import type { CaseContext, Consent, Goal, Measure, Referral, Review, Version } from '../../../machines/case/context/context.ts';
import { deadlineTypes, proposalTypes, type CaseEvent } from '../../../machines/case/events/case-event.ts';
import { Day } from '../../../machines/day.ts';
import { itemCharts, type ItemKind } from '../../../machines/item-life.ts';
import { eventColumns, type ColumnType } from './columns.ts';
import { factShapeOf } from './facts.ts';

/** OCEL 2.0 has a fifth, float, which nothing here needs. */
export type OcelType = 'string' | 'integer' | 'boolean' | 'time';
type Declared = { readonly name: string; readonly attributes: readonly { readonly name: string; readonly type: OcelType }[] };

/** The case itself, and what lives in it by a small chart. */
export type ThingKind = 'case' | ItemKind;

type Attributes = Readonly<Record<string, OcelType>>;

/** A thing as the context of its case keeps it, by its id or number. */
type Kept = readonly [id: string, kept: Readonly<Record<string, unknown>>];

type ThingsOfKind = { readonly attributes: Attributes; readonly in: (context: CaseContext) => readonly Kept[] };

/** `in` says where they are kept; only what is kept there can be an attribute. */
const kind = <T extends object>(
  attributes: Readonly<Partial<Record<keyof T & string, OcelType>>>,
  read: (context: CaseContext) => object,
) =>
  ({
    attributes: attributes as Attributes,
    in: (context) => Object.entries(read(context)) as unknown as readonly Kept[],
  }) satisfies ThingsOfKind;

/** While a new version is drafted, the plan both have signed counts, and beside it what only the draft has (T10). */
const planOf = ({ plan, agreement: { standing } }: CaseContext) => ({
  goals: { ...plan.goals, ...standing?.goals },
  measures: { ...plan.measures, ...standing?.measures },
});

export const itemsInCase: Readonly<Record<ItemKind, ThingsOfKind>> = {
  version: kind<Version>({ state: 'string', number: 'integer', offeredOn: 'time', inForceOn: 'time', reviewBy: 'time' }, (context) =>
    Object.fromEntries(context.agreement.versions.map((version) => [version.number, version])),
  ),
  goal: kind<Goal>(
    {
      state: 'string',
      domain: 'string',
      chosenBy: 'string',
      dueOn: 'time',
      evidence: 'string',
      template: 'string',
      step: 'string',
      cause: 'string',
    },
    (context) => planOf(context).goals,
  ),
  measure: kind<Measure>(
    {
      state: 'string',
      responsible: 'string',
      agency: 'string',
      dueOn: 'time',
      needsOffer: 'boolean',
      template: 'string',
      cause: 'string',
    },
    (context) => planOf(context).measures,
  ),
  consent: kind<Consent>(
    { state: 'string', recipient: 'string', purpose: 'string', use: 'string', until: 'time' },
    ({ network }) => network.consents,
  ),
  review: kind<Review>({ state: 'string', for: 'time' }, ({ clock }) => clock.reviews),
  referral: kind<Referral>({ state: 'string', to: 'string', domain: 'string' }, ({ network }) => network.referrals),
};

export const itemKinds = Object.keys(itemCharts) as ItemKind[];

/** What is said of a case: where it lies, and where it stands in each region of its chart. */
export const caseAttributes = {
  site: 'string',
  land: 'string',
  municipality: 'string',
  centre: 'string',
  standard: 'string',
  episode: 'integer',
  stage: 'string',
  reviewClock: 'string',
  presence: 'string',
  handover: 'string',
  talk: 'string',
  closingReason: 'string',
} as const satisfies Attributes;

const listed = (attributes: Attributes): Declared['attributes'] => Object.entries(attributes).map(([name, type]) => ({ name, type }));

export const objectTypes: readonly Declared[] = [
  { name: 'case', attributes: listed(caseAttributes) },
  ...itemKinds.map((name) => ({ name, attributes: listed(itemsInCase[name].attributes) })),
];

const ofColumn = {
  string: 'string',
  json: 'string',
  integer: 'integer',
  boolean: 'boolean',
  day: 'time',
  instant: 'time',
} as const satisfies Record<ColumnType, OcelType>;

/** Type and time of an event have their own place in OCEL; the facts follow one by one. */
const apart: ReadonlySet<string> = new Set(['activity', 'recordedAt', 'facts']);
export const ownColumns = eventColumns.filter(({ name, xes }) => xes !== null && !apart.has(name));

/** Lists and what has fields are text: JSON. */
function typeOfFact(schema: z.core.$ZodType): OcelType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (schema === Day) return 'time';
  if (def.type === 'optional' || def.type === 'nullable') return typeOfFact(def.innerType);
  if (def.type === 'boolean') return 'boolean';
  if (def.type === 'number') return 'integer';
  return def.type === 'literal' && typeof def.values[0] === 'number' ? 'integer' : 'string';
}

/** The name of a fact among the attributes of an event, where columns have theirs. */
export const factAttribute = (name: string): string => `fact:${name}`;

const factsOfType = (type: CaseEvent['type']): Attributes =>
  Object.fromEntries(Object.entries(factShapeOf(type)).map(([name, schema]) => [factAttribute(name), typeOfFact(schema)]));

const declared = [...proposalTypes, ...deadlineTypes].map((type) => [type, factsOfType(type)] as const);

/** By type of event, the types of the attributes its facts become. */
export const factTypes: ReadonlyMap<string, Attributes> = new Map(declared);

export const eventTypes: readonly Declared[] = declared.map(([name, facts]) => ({
  name,
  attributes: [...ownColumns.map((column) => ({ name: column.name, type: ofColumn[column.type] })), ...listed(facts)],
}));
