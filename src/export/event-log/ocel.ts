// An event log as OCEL 2.0 in JSON: an event an entry, and beside the case what lives in it by a chart of its own.
import { itemCharts, type ItemKind } from '../../../machines/item-life.ts';
import type { ItemName } from './item-names.ts';
import type { Logged, LoggedEvent } from './logged-event.ts';
import { ocelText } from './ocel-text.ts';
import { ThingsOfCase, type OcelObject, type Relation } from './ocel-things.ts';
import { eventTypes, factAttribute, factTypes, objectTypes, ownColumns, type OcelType } from './ocel-types.ts';

type Attribute = { readonly name: string; readonly value: string };
export type OcelEvent = {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly attributes: readonly Attribute[];
  readonly relationships: readonly Relation[];
};

/** The file is these lines around the events and the objects, each but the first of its kind after a comma. */
export const ocelFrame = {
  head: [`{"eventTypes":${JSON.stringify(eventTypes)},`, `"objectTypes":${JSON.stringify(objectTypes)},`, '"events":['],
  between: '],"objects":[',
  end: ']}',
} as const;

const columnTypes = { string: 'string', json: 'string', integer: 'integer', boolean: 'boolean', day: 'time', instant: 'time' } as const;

const isItem = (name: ItemName): name is ItemName & ItemKind => Object.hasOwn(itemCharts, name);

function attributesOf(event: LoggedEvent): Attribute[] {
  const attribute = (name: string, value: unknown, type: OcelType): Attribute[] => {
    const text = ocelText(value, type);
    return text === null ? [] : [{ name, value: text }];
  };
  const types = factTypes.get(event.activity) ?? {};
  return [
    ...ownColumns.flatMap((column) => attribute(column.name, column.of(event), columnTypes[column.type])),
    ...Object.entries(event.facts).flatMap(([name, fact]) => attribute(factAttribute(name), fact, types[factAttribute(name)] ?? 'string')),
  ];
}

/** Fields that name several things at once, and how one of them is called. */
const qualifiers: Readonly<Record<string, string>> = { goals: 'goal', consents: 'consent', ranOut: 'measure', to: 'review in its place' };

/** What the event names, by the field that names it. */
function namedBy({ mentions, facts, episode }: LoggedEvent, things: ThingsOfCase): Relation[] {
  const { version } = facts;
  return [
    ...(typeof version === 'number' ? [{ objectId: things.itemId('version', String(version), episode), qualifier: 'version' }] : []),
    ...mentions.flatMap(({ item, id, field }) =>
      isItem(item) ? [{ objectId: things.itemId(item, id, episode), qualifier: qualifiers[field] ?? field }] : [],
    ),
  ];
}

/** A review that was moved has another in its place; a referral that was sent went out on a consent. */
function relateNamed(named: readonly Relation[], things: ThingsOfCase): void {
  const of = (qualifier: string) => named.find((relation) => relation.qualifier === qualifier)?.objectId;
  const [review, next, referral, consent] = [of('review'), of('review in its place'), of('referral'), of('consent')];
  if (review !== undefined && next !== undefined) things.relate(next, { objectId: review, qualifier: 'review in place of' });
  if (referral !== undefined && consent !== undefined) things.relate(referral, { objectId: consent, qualifier: 'referral under consent' });
}

export type OcelCase = { readonly events: readonly OcelEvent[]; readonly objects: readonly OcelObject[] };

/** The events of one case in the order of recording, and the objects they lead to. All ids are those of this case alone. */
export function ocelOf({ about, names, steps }: Logged): OcelCase {
  const things = new ThingsOfCase(about, names);
  const events: OcelEvent[] = [];
  for (const { event, after } of steps) {
    const time = event.recordedAt;
    if (events.length === 0) things.begin(time);
    const named = namedBy(event, things);
    relateNamed(named, things);
    const changed = after === null ? [] : things.follow(after, time);
    // What an event changes without naming it, such as the version that lapses.
    const besides = changed.filter((id) => !named.some(({ objectId }) => objectId === id));
    const relationships = [
      { objectId: about.case, qualifier: 'case' },
      ...named,
      ...besides.map((objectId) => ({ objectId, qualifier: 'changed' })),
    ];
    const unique = [...new Map(relationships.map((relation) => [`${relation.qualifier} ${relation.objectId}`, relation])).values()];
    events.push({
      id: `${about.case}/${event.seq}`,
      type: event.activity,
      time,
      attributes: attributesOf(event),
      relationships: unique,
    });
  }
  return { events, objects: things.objects() };
}
