// Collects what was set, and by whom: options before the environment, the environment before the file. What it means is read elsewhere.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { whyAt } from '../../record/ports/system-reasons.ts';
import type { Fault, SetBy } from './fault.ts';
import { fileEnvOf, fileKeyOf, listed, type Listed } from './listed.ts';
import { nearest } from './nearest.ts';

/** Names the file of the settings. */
export const configName = 'ETAPPE_CONFIG';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Asked = {
  /** By their names without dashes, as they were typed. */
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly environment: Environment;
  /** The file of the settings; null where there is none. */
  readonly file: string | null;
};

/** `from`: the folder that a path without a slash at its beginning is meant from. */
export type Given = { readonly value: unknown; readonly setBy: SetBy; readonly from: string };
export type Collected = { readonly given: ReadonlyMap<string, Given>; readonly faults: readonly Fault[] };

type Source = {
  readonly setBy: (setting: Listed, asFile: boolean) => SetBy;
  readonly valueOf: (setting: Listed, asFile: boolean) => unknown;
  readonly from: string;
};

export function collect(asked: Asked): Collected {
  const file = asked.file === null ? null : readSettingsFile(resolve(asked.file));
  const faults: Fault[] = [...(file?.faults ?? []), ...mistypedIn(asked.environment)];
  const sources: Source[] = [fromOptions(asked.options), fromEnvironment(asked.environment), ...(file === null ? [] : [file.source])];
  const given = new Map<string, Given>();
  for (const setting of listed) {
    for (const source of sources) {
      const found = foundIn(source, setting, faults);
      if (found === null) continue;
      given.set(setting.key, found);
      break;
    }
  }
  return { given, faults };
}

function foundIn({ setBy, valueOf, from }: Source, setting: Listed, faults: Fault[]): Given | null {
  const value = valueOf(setting, false);
  const path = setting.isSecret === true ? valueOf(setting, true) : undefined;
  if (path === undefined) return value === undefined ? null : { value, setBy: setBy(setting, false), from };
  const place = { key: fileKeyOf(setting), setBy: setBy(setting, true) };
  if (value !== undefined) faults.push({ code: 'givenTwice', place, other: nameIn(setBy(setting, false), setting.key) });
  if (typeof path !== 'string') faults.push({ code: 'wrongForm', place, given: null });
  if (typeof path !== 'string') return null;
  const full = resolve(from, path);
  const secret = readSecret(full);
  if ('text' in secret && secret.text !== '') return { value: secret.text, setBy: setBy(setting, true), from };
  faults.push('text' in secret ? { code: 'emptyFile', place, path: full } : { code: 'unreadable', place, path: full, why: secret.why });
  return null;
}

const nameIn = (setBy: SetBy, key: string): string => ('name' in setBy ? setBy.name : key);

function readSecret(path: string): { text: string } | { why: string } {
  try {
    return { text: readFileSync(path, 'utf8').trim() };
  } catch (error) {
    return { why: whyAt(path, error) };
  }
}

const fromOptions = (options: Asked['options']): Source => ({
  setBy: ({ option }) => ({ kind: 'option', name: `--${option}` }),
  valueOf: ({ option }, asFile) => (option === undefined || asFile ? undefined : options[option]),
  from: process.cwd(),
});

/** Set to nothing is not set. */
const fromEnvironment = (environment: Environment): Source => ({
  setBy: (setting, asFile) => ({ kind: 'environment', name: asFile ? fileEnvOf(setting) : setting.env }),
  valueOf: (setting, asFile) => environment[asFile ? fileEnvOf(setting) : setting.env] || undefined,
  from: process.cwd(),
});

/** One that is nearly a setting: others beginning with ETAPPE_ may belong to somebody else. */
function mistypedIn(environment: Environment): Fault[] {
  const ours = 'ETAPPE_';
  const known = [configName, ...listed.flatMap((setting) => [setting.env, ...(setting.isSecret ? [fileEnvOf(setting)] : [])])].map((name) =>
    name.slice(ours.length),
  );
  return Object.keys(environment).flatMap((name): Fault[] => {
    const rest = name.slice(ours.length);
    if (!name.startsWith(ours) || known.includes(rest)) return [];
    const meant = nearest(rest, known);
    return meant === null
      ? []
      : [{ code: 'unknown', place: { key: name, setBy: { kind: 'environment', name } }, nearest: `${ours}${meant}` }];
  });
}

type Table = Readonly<Record<string, unknown>>;

function readSettingsFile(file: string): { readonly source: Source; readonly faults: Fault[] } {
  const setBy: SetBy = { kind: 'file', file };
  const read = parsedFile(file);
  const table = 'table' in read ? read.table : {};
  const valueAt = (key: string): unknown =>
    key.split('.').reduce<unknown>((at, name) => (isTable(at) && Object.hasOwn(at, name) ? at[name] : undefined), table);
  const valueOf = (setting: Listed, asFile: boolean) => valueAt(asFile ? fileKeyOf(setting) : setting.key);
  const source: Source = { setBy: () => setBy, valueOf, from: dirname(file) };
  if ('table' in read) return { source, faults: unknownIn(table, setBy, '') };
  return { source, faults: [{ ...read, place: { key: '', setBy } }] };
}

type Unread = { code: 'unreadable'; path: string; why: string } | { code: 'notToml'; line: number; column: number; why: string };

function parsedFile(file: string): { table: Table } | Unread {
  try {
    return { table: parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    if (!(error instanceof TomlError)) return { code: 'unreadable', path: file, why: whyAt(file, error) };
    // The first line says it; what follows repeats the text, which may hold a secret.
    const why = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /u, '').replace(/\.$/u, '');
    return { code: 'notToml', line: error.line, column: error.column, why };
  }
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value);

const fileKeys = listed.flatMap((setting) => [setting.key, ...(setting.isSecret ? [fileKeyOf(setting)] : [])]);

const groups = [...new Set(fileKeys.map((key) => key.slice(0, Math.max(0, key.lastIndexOf('.')))))];

function unknownIn(table: Table, setBy: SetBy, above: string): Fault[] {
  return Object.entries(table).flatMap(([name, value]): Fault[] => {
    const key = `${above}${name}`;
    if (fileKeys.includes(key)) return [];
    if (isTable(value) && fileKeys.some((known) => known.startsWith(`${key}.`))) return unknownIn(value, setBy, `${key}.`);
    return [{ code: 'unknown', place: { key, setBy }, nearest: nearest(key, isTable(value) ? groups : fileKeys) }];
  });
}
