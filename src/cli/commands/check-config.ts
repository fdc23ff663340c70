// `etappe check-config`: everything that is wrong with the settings at once, and the settings that hold.
import { isAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { halfFaults, leakedFaults, mailFaults, placeFaults, tlsFaults } from '../settings/checks.ts';
import { isNote, type Fault } from '../settings/fault.ts';
import { faultSentence, subjectOf } from '../settings/fault-texts.ts';
import { listed } from '../settings/listed.ts';
import { readSettings, type ReadSettings } from '../settings/read-settings.ts';
import { entranceFaults } from '../settings/entrance.ts';
import { portFaults } from '../settings/ports.ts';
import { settingsReference } from '../settings/reference.ts';
import { configName, type Environment } from '../settings/sources.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '[--config FILE] [--reference]',
    'names everything that is wrong with the settings at once, and shows those that hold; secrets stay hidden',
    '',
    '--config FILE  the settings (TOML), else the file that ETAPPE_CONFIG names; the environment comes first',
    '--reference    all settings with their names, defaults and purposes, as a page (docs/operations/settings.md)',
  ],
  de: [
    '[--config DATEI] [--reference]',
    'nennt alles auf einmal, was an den Einstellungen nicht stimmt, und zeigt die geltenden; Geheimes bleibt verborgen',
    '',
    '--config DATEI die Einstellungen (TOML), sonst die Datei aus ETAPPE_CONFIG; die Umgebung geht vor',
    '--reference    alle Einstellungen mit Namen, Vorgaben und Zweck, als Seite (docs/operations/settings.md)',
  ],
} as const;

/** 0 when the server would start with them, 2 when not. */
export const checkConfigCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'check-config', help, options: { config: 'string', reference: 'boolean' }, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const [word] = asked.words;
  if (word !== undefined) throw new WrongUsage(voice.t.tooMuch(word));
  if (isAsked(asked, 'reference')) {
    settingsReference().forEach(io.out);
    return 0;
  }
  const { read, faults } = await checkedSettings(textAsked(asked, 'config'), process.env);
  if (isAsked(asked, 'json')) io.out(JSON.stringify(asJson(read, faults, voice)));
  else tell(read, faults, io, voice);
  return faults.every(isNote) ? 0 : 2;
}

/** `file`: null takes the one that the environment names, if it does. */
async function checkedSettings(file: string | null, environment: Environment): Promise<{ read: ReadSettings; faults: Fault[] }> {
  const read = readSettings({ options: {}, environment, file: file ?? (environment[configName] || null) });
  // Nobody knows what it would have said: whatever stands in its place was meant by nobody, and is neither shown nor tried.
  if (isUnread(read.faults)) return { read, faults: [...read.faults] };
  const here = [
    ...entranceFaults(read, true),
    ...mailFaults(read),
    ...halfFaults(read),
    ...leakedFaults(read),
    ...tlsFaults(read, new Date()),
  ];
  return { read, faults: [...read.faults, ...here, ...(await placeFaults(read)), ...(await portFaults(read))] };
}

/** Whether there is a file of settings of which nothing could be read. */
const isUnread = (faults: readonly Fault[]): boolean => faults.some(({ place: { key, setBy } }) => key === '' && setBy.kind === 'file');

function tell(read: ReadSettings, faults: readonly Fault[], { out, err }: Io, { lang, t }: Voice): void {
  const wrong = faults.filter((fault) => !isNote(fault));
  const shown = isUnread(faults) ? [] : shownSettings(read);
  const width = Math.max(...shown.map(({ key }) => key.length));
  for (const { key, value, by } of shown) out(`${key.padEnd(width)}  ${value ?? t.notUsable}${by === null ? '' : `  (${by})`}`);
  for (const note of faults.filter(isNote)) out(faultSentence(lang, note));
  // Last, where they are still seen on a small screen.
  for (const fault of wrong) err(faultSentence(lang, fault));
  out(wrong.length === 0 ? t.settingsHold : t.settingsFaulty(wrong.length));
}

const asJson = (read: ReadSettings, faults: readonly Fault[], { lang }: Voice) => ({
  settings: isUnread(faults) ? null : Object.fromEntries(shownSettings(read).map(({ key, json }) => [key, json])),
  faults: faults.filter((fault) => !isNote(fault)).map((fault) => toldIn(lang, fault)),
  notes: faults.filter(isNote).map((fault) => toldIn(lang, fault)),
});

const toldIn = (lang: Voice['lang'], fault: Fault) => ({
  code: fault.code,
  key: fault.place.key,
  by: fault.place.setBy,
  sentence: faultSentence(lang, fault),
});

/** `value`: null for one that cannot be used, in whose place no default holds. */
type Shown = { key: string; value: string | null; json: unknown; by: string | null };

const hidden = '********';

/** `by`: who set it; null where it is the default. */
function shownSettings({ settings, placeOf, isWrong }: ReadSettings): Shown[] {
  return listed.map((setting) => {
    const value = setting.key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], settings);
    const isUsed = !isWrong(setting.key);
    const json = !isUsed ? null : setting.isSecret === true && value !== null ? hidden : value;
    const { setBy } = placeOf(setting.key);
    return {
      key: setting.key,
      json,
      value: !isUsed ? null : json === null ? '-' : JSON.stringify(json),
      by: setBy.kind === 'default' ? null : subjectOf({ key: '', setBy }),
    };
  });
}
