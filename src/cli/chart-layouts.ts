// The layout of every chart beside the code that draws it: computed when the charts are built, shipped as data.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chartNames, chartOf, type ChartName } from '../engine/chart/chart-of.ts';
import { layOut, type Chosen, type LaidOut } from '../export/layout/lay-out.ts';
import { chartWordsIn } from '../language/chart-words.ts';
import { langs } from '../language/language.ts';

const placeOf = (file: string): URL => new URL(`../export/layout/laid/${file}.json`, import.meta.url);
const settingsFile = 'settings';

/** Loaded only when a layout is computed: 1.6 MB that nobody else needs. */
export async function layouter() {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  return new Elk();
}

async function laidOut(name: ChartName, chosen?: Chosen): Promise<LaidOut> {
  const words = langs.map((lang) => chartWordsIn(lang, name));
  return layOut(await layouter(), chartOf(name), (path) => words.map(({ box }) => box(path)), chosen);
}

const written = (content: unknown): string => `${JSON.stringify(content)}\n`;

/** Which settings were found best, by chart. */
export const settingsOnDisk = (): Readonly<Record<string, Chosen>> =>
  existsSync(placeOf(settingsFile)) ? (JSON.parse(readFileSync(placeOf(settingsFile), 'utf8')) as Record<string, Chosen>) : {};

export const layoutOnDisk = (name: ChartName): string | null => (existsSync(placeOf(name)) ? readFileSync(placeOf(name), 'utf8') : null);

/** The layout as it must read, with the settings that were found best when it was written. */
export async function layoutFor(name: ChartName): Promise<string> {
  return written((await laidOut(name, settingsOnDisk()[name] ?? {})).layout);
}

/** Tries all settings for the charts that have changed, and answers with what was written. */
export async function writeLayouts(names: readonly ChartName[]): Promise<string[]> {
  const settings: Record<string, Chosen> = { ...settingsOnDisk() };
  const changed: string[] = [];
  for (const name of names) {
    if (layoutOnDisk(name) !== null && layoutOnDisk(name) === (await layoutFor(name).catch(() => null))) continue;
    const { layout, chosen } = await laidOut(name);
    settings[name] = chosen;
    writeFileSync(placeOf(name), written(layout));
    changed.push(`src/export/layout/laid/${name}.json`);
  }
  const inOrder = Object.fromEntries(chartNames.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]])));
  writeFileSync(placeOf(settingsFile), written(inOrder));
  return changed;
}
