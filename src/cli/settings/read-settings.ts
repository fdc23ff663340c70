// The settings that hold: what was collected, checked value by value and put together, with every fault at once.
import { resolve } from 'node:path';
import { keyFileOf } from '../../storage/open-storage.ts';
import type { Fault, SetBy, Place } from './fault.ts';
import type { SettingKind } from './kinds.ts';
import { fileKeyOf, listed, type Listed } from './listed.ts';
import { Settings } from './schema.ts';
import { collect, type Asked, type Given } from './sources.ts';

export type ReadSettings = {
  /** What is faulty is left at its default, so that everything else can still be checked. */
  readonly settings: Settings & { readonly data: { readonly keyFile: string } };
  readonly faults: readonly Fault[];
  /** Where a setting was set, by its dotted key. */
  readonly placeOf: (key: string) => Place;
  /** Whether somebody has set it to what cannot be used: then nobody meant the default that stands in its place. */
  readonly isWrong: (key: string) => boolean;
  /** What was set, as it was written, also where it cannot be used; null where it is no text. */
  readonly written: (key: string) => string | null;
};

/** What checks go by; what was wrong with single values is told already. */
export type Read = Omit<ReadSettings, 'faults'>;

export function readSettings(asked: Asked): ReadSettings {
  const { given, faults } = collect(asked);
  const wrong: Fault[] = [];
  const table: Record<string, unknown> = {};
  for (const setting of listed) {
    const found = given.get(setting.key);
    const value = valueOf(setting, found);
    const parsed = setting.schema.safeParse(value);
    if (!parsed.success) wrong.push({ code: 'wrongForm', place: placeIn(given, setting.key), given: shown(setting, found?.value) });
    put(table, setting.key.split('.'), parsed.success ? value : undefined);
  }
  const settings = Settings.parse(table);
  const refused = new Set([...faults, ...wrong].flatMap(({ code, place }) => (code === 'givenTwice' ? [] : [place.key])));
  const keyFile = settings.data.keyFile ?? keyFileOf(settings.data.directory);
  return {
    settings: { ...settings, data: { ...settings.data, keyFile } },
    faults: [...faults, ...wrong],
    placeOf: (key) => placeIn(given, key),
    isWrong: (key) =>
      refused.has(key) || listed.some((setting) => setting.key === key && setting.isSecret && refused.has(fileKeyOf(setting))),
    written: (key) => textIn(given.get(key)?.value),
  };
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const placeIn = (given: ReadonlyMap<string, Given>, key: string): Place => ({
  key,
  setBy: given.get(key)?.setBy ?? ({ kind: 'default' } satisfies SetBy),
});

function put(table: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) put((table[name] ??= {}) as Record<string, unknown>, rest, value);
  else if (value !== undefined) table[name] = value;
}

/** Options and the environment know only text; the file has numbers, switches and lists of its own. */
function valueOf({ kind }: Listed, found: Given | undefined): unknown {
  if (found === undefined) return undefined;
  const { value, setBy, from } = found;
  const read = typeof value === 'string' && setBy.kind !== 'file' ? fromText[kind](value) : value;
  return (kind === 'file' || kind === 'folder') && typeof read === 'string' && read !== '' ? resolve(from, read) : read;
}

const same = (text: string): string => text;

/** What cannot be read stays text, which the schema then refuses. */
const fromText: Readonly<Record<SettingKind, (text: string) => unknown>> = {
  text: same,
  file: same,
  folder: same,
  number: (text) => (/^\d{1,9}$/u.test(text.trim()) ? Number(text) : text),
  switch: (text) => switches.get(text.trim().toLowerCase()) ?? text,
  list: (text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
};

const switches = new Map(Object.entries({ true: true, yes: true, on: true, 1: true, false: false, no: false, off: false, 0: false }));

/** Null for a secret, and for what would not fit into a sentence. */
function shown({ isSecret }: Listed, value: unknown): string | null {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return isSecret === true || text === '' || text.length > 80 || text.includes('\n') ? null : text;
}
