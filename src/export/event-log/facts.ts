// The facts of an event as they leave: by the schema that let each through, so that no new field can be forgotten. What somebody could
// have typed stays behind (decision 52 asks of what is written; old recordings were written before).
import type { z } from 'zod';
import { Actor } from '../../../machines/actor.ts';
import { deadlines } from '../../../machines/case/events/deadline.ts';
import { proposals, type CaseEvent } from '../../../machines/case/events/case-event.ts';
import { ContentHash, ItemId, Language } from '../../../machines/case/events/define.ts';
import { Template } from '../../../machines/case/events/plan.ts';
import { MarkReason } from '../../../machines/case/events/record.ts';
import { catalogueOf } from '../../../machines/standards/catalogues.ts';
import { knownStandards } from '../../../machines/standards/released.ts';
import { refusals } from '../../language/en/refusals.ts';
import { isLanguage } from '../../record/case/real-language.ts';
import { itemNamedBy, type ItemName } from './item-names.ts';
import type { Names } from './names.ts';

type Schema = z.core.$ZodType;

/** Coded facts: codes, numbers, days and ids. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };
export type Facts = { readonly [name: string]: Fact };

/** Something inside the case that an event names, as it is called in the export, and the field that names it. */
export type Mention = { readonly item: ItemName; readonly id: string; readonly field: string };

const shapes: ReadonlyMap<string, Readonly<Record<string, Schema>>> = new Map(
  [...proposals, ...deadlines].map(({ type, recorded }) => [type, recorded.shape]),
);

/** The schemas of the facts of an event of this type, by their names. */
export const factShapeOf = (type: CaseEvent['type']): Readonly<Record<string, Schema>> => {
  const { type: _, ...facts } = shapes.get(type) ?? {};
  return facts;
};

const templates: ReadonlySet<string> = new Set(
  knownStandards.flatMap((standard) => {
    const { goalTemplates, measureTemplates, commitments } = catalogueOf(standard);
    return [...goalTemplates, ...measureTemplates, ...commitments].map(({ code }) => code);
  }),
);

/** Of a catalogue there is; everything else is somebody's own word. */
export const isTemplate = (code: string): boolean => templates.has(code);

/** Gathers what the facts name on the way. */
type Telling = { readonly names: Names; readonly mentions: Mention[] };

type Look = (text: string, telling: Telling, field: string) => string | undefined;

const ifListed =
  (isListed: (text: string) => boolean): Look =>
  (text) =>
    isListed(text) ? text : undefined;

/** By schema, how a text leaves; undefined is one that does not. A schema that is not here closes its texts by itself. */
const looks: ReadonlyMap<Schema, Look> = new Map<Schema, Look>([
  [
    ItemId,
    (text, { names, mentions }, field) => {
      const item = itemNamedBy(field);
      const id = names.item(item, text);
      mentions.push({ item, id, field });
      return id;
    },
  ],
  [Actor.shape.id, (text, { names }) => names.person(text)],
  [ContentHash, (text, { names }) => names.text(text)],
  [Language, ifListed(isLanguage)],
  [Template, ifListed(isTemplate)],
  [MarkReason, ifListed((code) => Object.hasOwn(refusals, code))],
]);

const isThere = (fact: Fact | undefined): fact is Fact => fact !== undefined;

function told(schema: Schema, value: unknown, field: string, telling: Telling): Fact | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (value === undefined || value === null) return value;
  if (def.type === 'optional' || def.type === 'nullable') return told(def.innerType, value, field, telling);
  if (def.type === 'array') return (value as unknown[]).map((each) => told(def.element, each, field, telling)).filter(isThere);
  if (def.type === 'object') return toldOf(def.shape, value as object, telling);
  // A record has names of its own: nobody has said what may stand there.
  if (def.type === 'record') return undefined;
  if (typeof value !== 'string') return value as number | boolean;
  if ('format' in def && def.format === 'uuid') return telling.names.offer(value);
  const look = looks.get(schema);
  return look === undefined ? value : look(value, telling, field);
}

function toldOf(shape: Readonly<Record<string, Schema>>, values: object, telling: Telling): Facts {
  const facts = Object.entries(values).flatMap(([field, value]): [string, Fact][] => {
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    const fact = schema === undefined ? undefined : told(schema, value, field, telling);
    return fact === undefined ? [] : [[field, fact]];
  });
  return Object.fromEntries(facts);
}

/** What a correction says is read as facts of the entry it corrects; whatever is none of them stays behind. */
function correctedFacts(said: object, type: CaseEvent['type'] | null, telling: Telling): Facts {
  const shape = type === null ? {} : factShapeOf(type);
  const fits = ([field, value]: [string, unknown]) => {
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    return schema !== undefined && (schema as z.ZodType).safeParse(value).success;
  };
  return toldOf(shape, Object.fromEntries(Object.entries(said).filter(fits)), telling);
}

export type ToldFacts = { readonly facts: Facts; readonly mentions: readonly Mention[] };

/** `corrects`: of a correction, what kind of entry it is about; null where nobody can tell. */
export function factsOf(event: CaseEvent, names: Names, corrects: CaseEvent['type'] | null): ToldFacts {
  const telling: Telling = { names, mentions: [] };
  const { type, ...said } = event;
  const facts = toldOf(factShapeOf(type), said, telling);
  if (event.type !== 'fact.corrected' || event.facts === undefined) return { facts, mentions: telling.mentions };
  return { facts: { ...facts, facts: correctedFacts(event.facts, corrects, telling) }, mentions: telling.mentions };
}
