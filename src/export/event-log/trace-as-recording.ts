// A trace of XES as the recording of a case: of our own export, or of a foreign log by a mapping. Nothing is bound by a hash: what is read
// here was never recorded here.
import type { z } from 'zod';
import { calendar, type Actor } from '../../../machines/actor.ts';
import { deadlineTypes, proposalTypes, type CaseEvent } from '../../../machines/case/events/case-event.ts';
import { sites } from '../../../machines/sites.ts';
import { currentStandard, knownStandards } from '../../../machines/standards/released.ts';
import { standardHash } from '../../engine/chart/standard-hash.ts';
import { germanDayAt } from '../../engine/state/told-on.ts';
import { Header, RecordedEntry } from '../../record/log/entry.ts';
import { factShapeOf, factsOf } from './facts.ts';
import type { Mapping } from './mapping.ts';
import { recordedNames } from './names.ts';
import type { XesAttribute, XesEvent, XesTrace } from './read-xes.ts';
import { UnreadableXes } from './unreadable-xes.ts';

type Schema = z.core.$ZodType;
type Read = { readonly header: Header; readonly entries: readonly RecordedEntry[] };

const valueOf = (attributes: readonly XesAttribute[], key: string): string | undefined => attributes.find((one) => one.key === key)?.value;

/** By its own type, where the schema says nothing: the fields of a correction have the types of other events. */
function plain({ tag, value, inner }: XesAttribute): unknown {
  if (tag === 'list')
    return inner.every(({ key }) => key === 'item') ? inner.map(plain) : Object.fromEntries(inner.map((one) => [one.key, plain(one)]));
  if (tag === 'int' || tag === 'float') return Number(value);
  if (tag === 'boolean') return value === 'true';
  return tag === 'date' ? value.slice(0, 10) : value;
}

/** What was left out because it was null is null again where the schema asks for it. */
function restored(schema: Schema, attribute: XesAttribute | undefined): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return attribute === undefined ? undefined : restored(def.innerType, attribute);
  if (def.type === 'nullable') return attribute === undefined ? null : restored(def.innerType, attribute);
  if (attribute === undefined) return undefined;
  if (def.type === 'array') return attribute.inner.map((one) => restored(def.element, one));
  if (def.type === 'object') return fieldsOf(def.shape, attribute.inner);
  return def.type === 'record' ? Object.fromEntries(attribute.inner.map((one) => [one.key, plain(one)])) : plain(attribute);
}

const fieldsOf = (shape: Readonly<Record<string, Schema>>, attributes: readonly XesAttribute[], prefix = ''): object =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      const value = restored(
        schema,
        attributes.find(({ key }) => key === `${prefix}${name}`),
      );
      return value === undefined ? [] : [[name, value]];
    }),
  );

function checked<T>(schema: z.ZodType<T>, value: unknown, line: number): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new UnreadableXes('malformed', line, read.error.issues[0]?.path.join('.') ?? '');
}

function momentOf({ attributes, line }: XesEvent): string {
  const moment = new Date(valueOf(attributes, 'time:timestamp') ?? '');
  if (Number.isNaN(moment.getTime())) throw new UnreadableXes('noMoment', line);
  return moment.toISOString();
}

type Told = { readonly on: string; readonly by: Actor; readonly event: object };

function entryOf(event: XesEvent, seq: number, told: (event: XesEvent, at: string) => Told): RecordedEntry {
  const at = momentOf(event);
  return checked(RecordedEntry, { seq, at, ...told(event, at) }, event.line);
}

const isActivity: ReadonlySet<string> = new Set([...proposalTypes, ...deadlineTypes]);

/** As our own export has written it. */
function ownEvent({ attributes, line }: XesEvent): Told {
  const type = valueOf(attributes, 'concept:name') ?? '';
  if (!isActivity.has(type)) throw new UnreadableXes('unknownActivity', line);
  return {
    on: valueOf(attributes, 'etappe:effectiveOn')?.slice(0, 10) ?? '',
    by: { role: valueOf(attributes, 'org:role'), id: valueOf(attributes, 'org:resource') } as Actor,
    event: { type, ...fieldsOf(factShapeOf(type as CaseEvent['type']), attributes, 'fact:') },
  };
}

function ownRecording({ attributes, events, line }: XesTrace): Read {
  const standard = valueOf(attributes, 'etappe:standard') ?? '';
  if (!knownStandards.includes(standard)) throw new UnreadableXes('foreignStandard', line);
  const [municipality, centre] = [valueOf(attributes, 'etappe:municipality'), valueOf(attributes, 'etappe:centre')];
  const header = {
    format: 'etappe.recording/1',
    case: valueOf(attributes, 'concept:name'),
    site: valueOf(attributes, 'etappe:site'),
    land: valueOf(attributes, 'etappe:land'),
    ...(municipality !== undefined && { municipality }),
    ...(centre !== undefined && { centre }),
    standard,
    standardHash: standardHash(standard),
  };
  return { header: checked(Header, header, line), entries: events.map((event, index) => entryOf(event, index + 1, ownEvent)) };
}

const isDeadline: ReadonlySet<string> = new Set(deadlineTypes);

/** Who acts in a foreign log is nobody here: its names stay behind. */
const somebody = (role: Actor['role'], type: string): Actor => (isDeadline.has(type) ? calendar : { role, id: 'c-1' });

function mappedEvent({ activities, effectiveOn, role }: Mapping, { attributes, line }: XesEvent, at: string): Told | null {
  const name = valueOf(attributes, 'concept:name') ?? '';
  const mapped = Object.hasOwn(activities, name) ? activities[name] : undefined;
  if (mapped === undefined) throw new UnreadableXes('unknownActivity', line);
  if (mapped === null) return null;
  const shape = factShapeOf(mapped.event);
  const facts = Object.entries(mapped.facts).flatMap(([fact, said]): [string, unknown][] => {
    if (said === null || typeof said !== 'object') return [[fact, said]];
    const attribute = attributes.find(({ key }) => key === said.from);
    const schema = Object.hasOwn(shape, fact) ? shape[fact] : undefined;
    return schema === undefined ? [[fact, null]] : [[fact, restored(schema, attribute)]];
  });
  const said = effectiveOn === undefined ? undefined : valueOf(attributes, effectiveOn);
  return {
    on: said?.slice(0, 10) ?? germanDayAt(at),
    by: somebody(role, mapped.event),
    event: { type: mapped.event, ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)) },
  };
}

/** `number` becomes the name of the case: what it is called elsewhere may be a person's name. */
function mappedRecording({ events, line }: XesTrace, mapping: Mapping, number: number): Read {
  const site = sites.find(({ code }) => code === mapping.site);
  const header = {
    format: 'etappe.recording/1',
    case: `import-${number}`,
    site: mapping.site,
    land: site?.land,
    ...(site?.municipality !== undefined && { municipality: site.municipality }),
    standard: currentStandard,
    standardHash: standardHash(currentStandard),
  };
  const told = events.flatMap((event) => {
    const said = mappedEvent(mapping, event, momentOf(event));
    return said === null ? [] : [{ event, said }];
  });
  const names = recordedNames.of(header.case);
  const entries = told.map(({ event, said }, index) => {
    const entry = entryOf(event, index + 1, () => said);
    // An attribute may hold what somebody has typed: it comes in as it would go out.
    const { facts } = factsOf(entry.event, names, null);
    return checked(RecordedEntry, { ...entry, event: { type: entry.event.type, ...facts } }, event.line);
  });
  return { header: checked(Header, header, line), entries };
}

/** Whether the trace says of itself by which standard it was kept: only our own export does. */
const isOurs = ({ attributes }: XesTrace): boolean => valueOf(attributes, 'etappe:standard') !== undefined;

/** `number`: which trace of the log it is. Without a mapping only our own logs can be read. Throws `UnreadableXes`. */
export function traceAsRecording(trace: XesTrace, mapping: Mapping | null, number: number): Read {
  if (mapping !== null) return mappedRecording(trace, mapping, number);
  if (!isOurs(trace)) throw new UnreadableXes('notOurs', trace.line);
  return ownRecording(trace);
}
