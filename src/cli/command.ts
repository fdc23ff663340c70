// What all commands share: options read strictly, help, the language of the answer.
import { parseArgs } from 'node:util';
import { langs, type Lang } from '../language/language.ts';
import { StartRefused } from '../record/ports/start-refused.ts';
import { sentencesIn, type Sentences } from '../language/sentences.ts';
import type { ExitCode, Io } from './io.ts';
import { refusedOutside } from './refused-outside.ts';
import { texts, type Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

type OptionKind = 'string' | 'boolean';

/** What was typed: files and other words, options by name. */
export type Asked = { readonly words: readonly string[]; readonly options: Readonly<Record<string, string | true>> };

/** The language of the answer: sentences about the rules, and those of the command line. */
export type Voice = { readonly lang: Lang; readonly say: Sentences; readonly t: Texts };

export type Definition = {
  readonly name: string;
  /** After `etappe <name>`, then one line an option. Must fit a screen. */
  readonly help: Readonly<Record<Lang, readonly [pattern: string, ...explained: string[]]>>;
  readonly options: Readonly<Record<string, OptionKind>>;
  readonly run: (asked: Asked, io: Io, voice: Voice) => Promise<ExitCode>;
};

const everywhere: Record<string, OptionKind> = { json: 'boolean', lang: 'string', help: 'boolean' };

/** With `--help` nothing is run and the exit code is 0. Throws `WrongUsage` for an option or a language that does not exist. */
export async function runCommand(definition: Definition, argv: readonly string[], io: Io): Promise<ExitCode> {
  const voice = voiceFor(argv);
  const asked = readArguments({ ...everywhere, ...definition.options }, argv, voice.t, definition.name);
  if (asked.options['help'] !== undefined) {
    helpOf(definition, voice).forEach(io.out);
    return 0;
  }
  try {
    return await definition.run(asked, io, voice);
  } catch (error) {
    if (error instanceof StartRefused) throw error.german !== null && voice.lang === 'de' ? new WrongUsage(error.german) : error;
    throw refusedOutside(error, voice.t) ?? error;
  }
}

function helpOf({ name, help }: Definition, { lang, t }: Voice): string[] {
  const [pattern, ...explained] = help[lang];
  return [
    `${t.usage} etappe ${name} ${pattern}`,
    '',
    ...explained.map((line) => (line === '' ? '' : `  ${line}`)),
    ...t.everywhere.split('\n'),
  ];
}

/** Found before anything else is read, so that every complaint is in the right language. */
function voiceFor(argv: readonly string[]): Voice {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at === -1 ? 'en' : argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  const lang = langs.find((known) => known === asked);
  if (lang === undefined) throw new WrongUsage(texts.en.notOneOf('--lang', asked ?? '', langs.join(', ')));
  return voiceIn(lang);
}

export const voiceIn = (lang: Lang): Voice => ({ lang, say: sentencesIn(lang), t: texts[lang] });

function readArguments(kinds: Readonly<Record<string, OptionKind>>, argv: readonly string[], t: Texts, name: string): Asked {
  const wrong = (sentence: string): WrongUsage => new WrongUsage(`${sentence} ${t.helpHint(name)}`);
  const config = Object.fromEntries(Object.entries(kinds).map(([option, type]) => [option, { type }]));
  // Not `strict`: its complaints are in English only. The same is refused below, in the language of the reader.
  const { tokens, positionals } = parseArgs({ args: [...argv], options: config, strict: false, allowPositionals: true, tokens: true });
  const options: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw wrong(t.unknownOption(token.rawName));
    if (kind === 'string' && (token.value === undefined || token.value === '')) throw wrong(t.missingValue(token.rawName));
    if (kind === 'boolean' && token.value !== undefined) throw wrong(t.noValue(token.rawName));
    options[token.name] = token.value ?? true;
  }
  return { words: positionals, options };
}
