// Names put where something could be typed, in every event, as its schema says; and all the rest of the event filled in so that it fits.
import type { z } from 'zod';
import { Day } from '../machines/day.ts';
import { ContentHash, Times } from '../machines/case/events/define.ts';
import { asked } from '../src/record/case/stray-facts.ts';

export type Schema = z.core.$ZodType;
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type Place = { readonly path: readonly (string | number)[]; readonly schema: Schema };

export const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** What a schema lets through, every field of it filled in: where a canary stands in one, all the rest fits. */
export function filled(schema: Schema): Json {
  const def = defOf(schema);
  if (schema === Day) return '2026-08-31';
  if (schema === ContentHash) return `sha256:${'0'.repeat(64)}`;
  if (schema === Times) return [{ weekday: 1, from: '08:00', to: '09:00' }];
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return filled(def.innerType);
    case 'array':
      return [filled(def.element)];
    case 'object':
      // A correction without its reason is refused for that alone.
      return Object.fromEntries(Object.entries(def.shape).map(([name, inner]) => [name, name === 'correction' ? 'x' : filled(inner)]));
    case 'enum':
      return Object.values(def.entries)[0] ?? null;
    case 'literal':
      return def.values[0] as Json;
    case 'record':
      return { language: 'de' };
    case 'boolean':
      return true;
    case 'number':
      return 1;
    case 'string':
      return 'format' in def && def.format === 'uuid' ? '00000000-0000-4000-8000-000000000000' : asked.has(schema) ? 'de' : '';
    default:
      throw new Error(`nobody knows how to fill in '${def.type}'`);
  }
}

/** Where a text can stand. */
export function* placesIn(schema: Schema, path: Place['path'] = []): Generator<Place> {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'nullable') yield* placesIn(def.innerType, path);
  else if (def.type === 'array') yield* placesIn(def.element, [...path, 0]);
  else if (def.type === 'object') for (const [name, inner] of Object.entries(def.shape)) yield* placesIn(inner, [...path, name]);
  else if (def.type === 'string' || def.type === 'enum' || def.type === 'literal' || def.type === 'record') yield { path, schema };
}

export function planted(value: Json, [step, ...rest]: Place['path'], canary: Json): Json {
  if (step === undefined) return canary;
  if (Array.isArray(value)) return [planted(value[0] as Json, rest, canary)];
  const fields = value as Readonly<Record<string, Json>>;
  return { ...fields, [step]: planted(fields[step] ?? null, rest, canary) };
}

/** A name as people write it; and such as have the form of an id, of a language, of a code or of a pseudonym. */
export const names = ['Zaunkönig 4711', 'zaunkoenig-4711', 'zaunkoenigAnna', 'de-zaunkoenig'];
export const canary = /zaunk/iu;

/** In a list nothing but what is listed fits, whatever its form. */
export function textsFor(schema: Schema): readonly Json[] {
  if (asked.has(schema)) return names;
  if (defOf(schema).type !== 'record') return names.slice(0, 1);
  return names.flatMap((name) => [{ [name]: 'x' }, { type: name }, { language: name }, { language: [name] }, { service: name }]);
}
