// Finds tables of texts by how their files are called, and writes what they say as a file to be read in a review.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { langs, type Lang } from '../../src/language/language.ts';
import type { Said } from './tell.ts';

const src = join(import.meta.dirname, '../../src');

export type Exported = { readonly path: string; readonly as: string; readonly value: unknown };

export async function exportedIn(room: string, called: RegExp): Promise<Exported[]> {
  const paths = readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).filter((path) => called.test(path));
  const found = paths.toSorted().map(async (path) => {
    const module = (await import(join(src, room, path))) as Record<string, unknown>;
    return Object.entries(module).map(([as, value]) => ({ path, as, value }));
  });
  return (await Promise.all(found)).flat();
}

export type Table = { readonly name: string; readonly table: Readonly<Record<Lang, unknown>> };

export const isOfBoth = (value: unknown): value is Table['table'] =>
  typeof value === 'object' && value !== null && langs.every((lang) => Object.hasOwn(value, lang));

export const asFile = (said: Said): string => `${JSON.stringify(said, null, 2)}\n`;
