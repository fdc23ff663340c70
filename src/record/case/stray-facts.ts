// Facts stand for ever and in clear, so no field of an entry takes what somebody could type: ids have the form they are given in, languages
// exist, everything else comes from a list (decision 52). Asked only of what is written; whatever a log holds is read as it stands.
import type { z } from 'zod';
import { Actor } from '../../../machines/actor.ts';
import { proposals, type CaseEvent } from '../../../machines/case/events/case-event.ts';
import { givenHousehold, givenId, ItemId, Language } from '../../../machines/case/events/define.ts';
import { Template } from '../../../machines/case/events/plan.ts';
import { MarkReason } from '../../../machines/case/events/record.ts';
import { catalogueOf } from '../../../machines/standards/catalogues.ts';
import type { EntryFacts } from '../../engine/state/entry-facts.ts';
import type { CaseAtHand, HumanEvent } from '../../engine/step/decide.ts';
import { editedLog } from '../../engine/step/edited.ts';
import { isLanguage } from './real-language.ts';

type Schema = z.core.$ZodType;

/** A text of an event, and the schema that let it through. `field` is the one of the event in which it stands. */
type TextFact = { readonly schema: Schema; readonly text: string; readonly field: string };

/** Every text in a value, by its innermost schema; that of a closed list is among them. */
function* textsAt(schema: Schema, value: unknown, field: string): Generator<TextFact> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (value === undefined || value === null) return;
  if (def.type === 'optional' || def.type === 'nullable') yield* textsAt(def.innerType, value, field);
  else if (def.type === 'array' && Array.isArray(value)) for (const each of value) yield* textsAt(def.element, each, field);
  else if (def.type === 'object')
    for (const [name, inner] of Object.entries(def.shape)) yield* textsAt(inner, (value as Record<string, unknown>)[name], field);
  else if (typeof value === 'string') yield { schema, text: value, field };
}

const shapeOf = (type: string): Readonly<Record<string, Schema>> => proposals.find((one) => one.type === type)?.recorded.shape ?? {};

const textsOf = ({ type, ...facts }: CaseEvent): TextFact[] =>
  Object.entries(shapeOf(type)).flatMap(([field, schema]) => [...textsAt(schema, (facts as Record<string, unknown>)[field], field)]);

/** What a correction says is read as facts of the entry it corrects. Facts such an entry does not have the rules refuse. */
function correctedTexts({ log }: CaseAtHand, event: Extract<HumanEvent, { type: 'fact.corrected' }>): TextFact[] {
  const meant = editedLog(log.entries).find(({ seq }) => seq === event.seq);
  const shape = meant === undefined ? {} : shapeOf(meant.event.type);
  return Object.entries(event.facts ?? {}).flatMap(([name, value]) => {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return schema === undefined ? [] : [...textsAt(schema, value, 'facts')];
  });
}

/** Ids that a log holds already, whatever they look like: an old case goes on. */
export const idsIn = (entries: readonly EntryFacts[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ event }) => textsOf(event).flatMap(({ schema, text }) => (schema === ItemId ? [text] : []))));

const templatesOf = (standard: string): readonly string[] => {
  const { goalTemplates, measureTemplates, commitments } = catalogueOf(standard);
  return [...goalTemplates, ...measureTemplates, ...commitments].map(({ code }) => code);
};

type Look = (text: string, atHand: CaseAtHand, field: string) => boolean;

/** By schema, whether a text is one of those that may stand there. A schema that is not here closes its texts by itself. */
const looks: ReadonlyMap<Schema, Look> = new Map<Schema, Look>([
  [ItemId, (text, atHand, field) => (field === 'household' ? givenHousehold : givenId).test(text) || idsIn(atHand.log.entries).has(text)],
  [Language, isLanguage],
  [Template, (text, { log }) => templatesOf(log.input.standard).includes(text)],
  [MarkReason, (text, { state }) => Object.values(state.context.marks).some(({ reasons }) => reasons.some(({ code }) => code === text))],
]);

/** The schemas under which something could be typed: of each it is asked here whether it was. */
export const asked: ReadonlySet<Schema> = new Set([...looks.keys(), Actor.shape.id]);

/** Whether somebody with this pseudonym works here. */
export type IsPerson = (id: string) => boolean;

/** The fields of an event that hold what is none of the texts they may hold, each once. */
export function strayFacts(atHand: CaseAtHand, event: HumanEvent, isPerson: IsPerson): readonly string[] {
  const texts = event.type === 'fact.corrected' ? correctedTexts(atHand, event) : textsOf(event);
  // What an entry is nobody corrects: it would be kept without a meaning.
  if (event.type === 'fact.corrected' && Object.hasOwn(event.facts ?? {}, 'type')) return ['facts'];
  const strays = texts.filter(({ schema, text, field }) =>
    schema === Actor.shape.id ? !isPerson(text) : looks.get(schema)?.(text, atHand, field) === false,
  );
  return [...new Set(strays.map(({ field }) => field))];
}
