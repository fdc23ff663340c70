// `etappe chart`: the statecharts as drawings, as data, and as the READMEs beside the machines.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { currentStandard, parametersOf } from '../../../machines/standards/released.ts';
import { chartNames, chartOf, type ChartName } from '../../engine/chart/chart-of.ts';
import { jsonOf } from '../../export/chart/json.ts';
import { mermaidOf } from '../../export/chart/mermaid.ts';
import { readmeOf } from '../../export/chart/readme.ts';
import { scxmlOf } from '../../export/chart/scxml.ts';
import type { Lang } from '../../language/language.ts';
import { choiceAsked, isAsked } from '../asked.ts';
import { writeChainLayouts } from '../chain-layouts.ts';
import { writeLayouts } from '../chart-layouts.ts';
import { chartNamesIn } from '../chart-names.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { WrongUsage } from '../wrong-usage.ts';

const formats = ['mermaid', 'scxml', 'json'] as const;
type Format = (typeof formats)[number];

const help = {
  en: [
    '[NAME] [--format mermaid|scxml|json] [--write]',
    'the statecharts, read from the machines that are executed',
    '',
    `NAME             one of ${chartNames.join(', ')}; default all`,
    '--format F       mermaid (default), scxml or json',
    '--write          write the README beside each machine and the layout of each drawing instead',
  ],
  de: [
    '[NAME] [--format mermaid|scxml|json] [--write]',
    'die Zustandsdiagramme, gelesen aus den Maschinen, die ausgeführt werden',
    '',
    `NAME             eines von ${chartNames.join(', ')}; sonst alle`,
    '--format F       mermaid (sonst), scxml oder json',
    '--write          stattdessen die README neben jeder Maschine und das Layout jeder Zeichnung schreiben',
  ],
} as const;

export const chartCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'chart', help, options: { format: 'string', write: 'boolean' }, run }, argv, io);

async function run(asked: Asked, io: Io, { lang, t }: Voice): Promise<ExitCode> {
  const [word, more] = asked.words;
  if (more !== undefined) throw new WrongUsage(t.tooMuch(more));
  const name = chartNames.find((known) => known === word);
  const format = choiceAsked(asked, 'format', formats, t) ?? (isAsked(asked, 'json') ? 'json' : 'mermaid');
  // Several documents in one file are no SCXML.
  const mustBeNamed = word !== undefined || format === 'scxml';
  if (name === undefined && mustBeNamed) throw new WrongUsage(t.notOneOf('NAME', word ?? '', chartNames.join(', ')));
  const names = name === undefined ? chartNames : [name];
  if (isAsked(asked, 'write')) {
    names.filter(writeReadme).forEach((written) => io.out(`machines/${written}/README.md`));
    (await writeLayouts(names)).forEach((written) => io.out(written));
    if (name === undefined) (await writeChainLayouts()).forEach((written) => io.out(written));
  } else names.forEach((each) => io.out(show(each, format, lang)));
  return 0;
}

function show(name: ChartName, format: Format, lang: Lang): string {
  const chart = chartOf(name);
  if (format === 'scxml') return scxmlOf(chart).trimEnd();
  if (format === 'json') return jsonOf(chart, parametersOf(currentStandard));
  return mermaidOf(chart, chartNamesIn(lang))
    .map(({ title, text }) => `%% ${title}\n${text}\n`)
    .join('\n');
}

const placeOf = (name: ChartName): URL => new URL(`../../../machines/${name}/README.md`, import.meta.url);

/** Null when there is none. */
export const readmeOnDisk = (name: ChartName): string | null => (existsSync(placeOf(name)) ? readFileSync(placeOf(name), 'utf8') : null);

/** States and acts are named in German, as on the screen of the people the READMEs are for. */
export const readmeFor = (name: ChartName): string => readmeOf(chartOf(name), chartNamesIn('de'), parametersOf(currentStandard));

/** True when the README was not what it should be. */
function writeReadme(name: ChartName): boolean {
  if (readmeOnDisk(name) === readmeFor(name)) return false;
  writeFileSync(placeOf(name), readmeFor(name));
  return true;
}
