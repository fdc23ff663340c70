// Reads off the schema of a proposal (zod) what has to be asked: one question a field, whatever the standard adds later.
import type { z } from 'zod';
import { Actor } from '../../../../machines/actor.ts';
import { proposals, type ProposalType } from '../../../../machines/case/events/case-event.ts';
import { ContentHash, Day, ItemId, Language, Rating, Times } from '../../../../machines/case/events/define.ts';
import { Count, HoursLeft, HoursPerWeek } from '../../../../machines/case/events/waypoints.ts';

/** What a case has several of. */
export type ItemNoun = 'goal' | 'measure' | 'commitment' | 'risk' | 'review' | 'consent' | 'referral' | 'duty' | 'expectation' | 'hurdle';

/**
 * `key` keeps the words of an act apart from its facts: `need` is a fact and a word of the same act.
 * `isNullable`: without an answer the fact is null; an optional one that is not is left out.
 */
export type Question = { readonly key: string; readonly field: string; readonly isOptional: boolean; readonly isNullable: boolean } &
  /** A code, or several. */
  (
    | { readonly kind: 'oneOf' | 'manyOf'; readonly codes: readonly string[] }
    /** A thing of this case; `newItem` is never asked, its id is picked. */
    | { readonly kind: 'oneItem' | 'manyItems' | 'newItem'; readonly noun: ItemNoun }
    /** `entry`: the number of an entry. `staff`: the id of a colleague. `mark`: a name several cases share. `words`: sealed text. */
    | {
        readonly kind: 'day' | 'yesNo' | 'rating' | 'count' | 'language' | 'manyLanguages' | 'entry' | 'staff' | 'mark' | 'words' | 'times';
      }
    /** A whole number within these bounds, typed because they are far apart. */
    | { readonly kind: 'number'; readonly atLeast: number; readonly atMost: number }
    /** Several of the same, each with answers of its own. */
    | { readonly kind: 'rows'; readonly fields: readonly Question[] }
    /** Never asked: the case itself has the answer, or a form of its own works it out. */
    | { readonly kind: 'version' | 'hash' | 'template' | 'facts' | 'workedOut' }
  );

type Schema = z.core.$ZodType;
type Definition = (typeof proposals)[number];

/** Throws for a name that is no proposal: a defect of the caller. */
export const definitionOf = (type: ProposalType): Definition => {
  const found = proposals.find((definition) => definition.type === type);
  if (found === undefined) throw new Error(`no proposal is called '${type}'`);
  return found;
};

/** The events that bring a thing into the world, and the field its new name stands in. */
const creators: Readonly<Partial<Record<ProposalType, string>>> = {
  'goal.proposed': 'goal',
  'measure.proposed': 'measure',
  'commitment.made': 'commitment',
  'risk.noted': 'risk',
  'review.planned': 'review',
  'review.moved': 'to',
  'consent.drafted': 'consent',
  'referral.proposed': 'referral',
  'duty.noted': 'duty',
  'expectation.noted': 'expectation',
  'hurdle.noted': 'hurdle',
};
const nouns: Readonly<Record<string, ItemNoun>> = {
  goal: 'goal',
  goals: 'goal',
  measure: 'measure',
  ranOut: 'measure',
  commitment: 'commitment',
  risk: 'risk',
  review: 'review',
  to: 'review',
  consent: 'consent',
  referral: 'referral',
  duty: 'duty',
  expectation: 'expectation',
  hurdle: 'hurdle',
  consents: 'consent',
};

/** The act that brings the first of a kind. */
export function creatorOf(noun: ItemNoun): ProposalType {
  const found = Object.entries(creators).find(([, field]) => field === noun);
  if (found === undefined) throw new Error(`no act brings a '${noun}'`);
  return found[0] as ProposalType;
}

/** Not a thing of this case: what several cases share. */
const shared = new Set(['household']);

/** What a field of an event is the name of; null where it is about no thing of a case. */
export const itemNounOf = (field: string): ItemNoun | null => nouns[field] ?? null;

function nounOf(field: string): ItemNoun {
  const noun = nouns[field];
  if (noun === undefined) throw new Error(`no thing of a case is called '${field}'`);
  return noun;
}

/** Without `nullable` and `optional` around it. Their fields need no answer. */
function peel(schema: Schema): { readonly inner: Schema; readonly isOptional: boolean; readonly isNullable: boolean } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'nullable' && def.type !== 'optional') return { inner: schema, isOptional: false, isNullable: false };
  const { inner, isNullable } = peel(def.innerType);
  return { inner, isOptional: true, isNullable: isNullable || def.type === 'nullable' };
}

const typed: ReadonlySet<Schema> = new Set([HoursLeft, HoursPerWeek]);
const boundsOf = ({ minValue, maxValue }: z.ZodNumber) => ({ atLeast: minValue ?? 0, atMost: maxValue ?? Number.MAX_SAFE_INTEGER });

/**
 * A kind of value is known by its schema object, by identity. A copy (`ItemId.describe(…)`) is another object and falls through
 * to its bare shape, where a string is taken for a template.
 */
function questionOf(type: ProposalType, field: string, schema: Schema): Question {
  const { inner, ...openness } = peel(schema);
  const about = { key: field, field, ...openness };
  if (inner === ItemId && shared.has(field)) return { ...about, kind: 'mark' };
  if (inner === ItemId) return { ...about, kind: creators[type] === field ? 'newItem' : 'oneItem', noun: nounOf(field) };
  if (inner === Day) return { ...about, kind: 'day' };
  if (inner === Times) return { ...about, kind: 'times' };
  if (inner === Count) return { ...about, kind: 'count' };
  if (typed.has(inner)) return { ...about, kind: 'number', ...boundsOf(inner as z.ZodNumber) };
  if (inner === Rating) return { ...about, kind: 'rating' };
  if (inner === Language) return { ...about, kind: 'language' };
  if (inner === Actor.shape.id) return { ...about, kind: 'staff' };
  if (inner === ContentHash) return { ...about, kind: 'hash' };
  return { ...about, ...byShape(type, field, inner as z.core.$ZodTypes) };
}

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'key' | 'field' | 'isOptional' | 'isNullable'> : never) : never;

/** Throws for a shape nobody has thought of, so that a test that asks every act finds it. */
function byShape(type: ProposalType, field: string, { _zod: { def } }: z.core.$ZodTypes): Asked {
  switch (def.type) {
    case 'enum':
      return { kind: 'oneOf', codes: Object.values(def.entries).map(String) };
    case 'boolean':
      return { kind: 'yesNo' };
    case 'array':
      return ofMany(type, field, def.element as z.core.$ZodTypes);
    case 'number':
      return { kind: field === 'seq' ? 'entry' : 'version' };
    case 'record':
      return { kind: 'facts' };
    case 'string':
      return { kind: 'template' };
    default:
      throw new Error(`nobody knows how to ask for '${field}' (${def.type})`);
  }
}

/** Birthdays follow from the birth date, and nobody types the codes they have seen. */
const workedOut = new Set(['birthdays', 'reasons']);

function ofMany(type: ProposalType, field: string, element: z.core.$ZodTypes): Asked {
  if (workedOut.has(field)) return { kind: 'workedOut' };
  if (element === ItemId) return { kind: 'manyItems', noun: nounOf(field) };
  if (element === Language) return { kind: 'manyLanguages' };
  const { def } = element._zod;
  if (def.type === 'object')
    return { kind: 'rows', fields: Object.entries(def.shape).map(([name, schema]) => questionOf(type, name, schema)) };
  if (def.type !== 'enum') throw new Error(`nobody knows how to ask for several '${field}' (${def.type})`);
  return { kind: 'manyOf', codes: Object.values(def.entries).map(String) };
}

/** Coded facts first, in the order of the standard, then what may be said in words. */
export function questionsOf(type: ProposalType): readonly Question[] {
  const { proposal, wordFields } = definitionOf(type);
  const { type: _type, words: _words, ...facts } = proposal.shape as Record<string, Schema>;
  return [
    ...Object.entries(facts).map(([field, schema]) => questionOf(type, field, schema)),
    ...wordFields.map((field) => ({ key: `words.${field}`, field, isOptional: true, isNullable: false, kind: 'words' as const })),
  ];
}
