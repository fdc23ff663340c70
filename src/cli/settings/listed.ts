// Every setting of the schema in order, by its dotted key: what reads the sources, hides secrets and writes the reference goes by this list.
import { z } from 'zod';
import { notes, type SettingNote } from './kinds.ts';
import { Settings } from './schema.ts';

export type Listed = SettingNote & { readonly key: string; readonly schema: z.ZodType };

function listIn(shape: Readonly<Record<string, z.ZodType>>, above: string): Listed[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const key = `${above}${name}`;
    if (schema instanceof z.ZodObject) return listIn(schema.shape as Record<string, z.ZodType>, `${key}.`);
    const note = notes.get(schema);
    if (note === undefined) throw new Error(`the setting ${key} says nothing about itself`);
    return [{ ...note, key, schema }];
  });
}

export const listed: readonly Listed[] = listIn(Settings.shape, '');

/** A setting of the file that is not one by itself: where a secret is kept. */
export const fileKeyOf = ({ key }: Pick<Listed, 'key'>): string => `${key}File`;
export const fileEnvOf = ({ env }: Pick<Listed, 'env'>): string => `${env}_FILE`;
