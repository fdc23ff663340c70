// Counts the house, room by room, for docs/house.md: `node tests/architecture/measure.ts` prints the rows of today.
import { pathToFileURL } from 'node:url';
import { countLines, measureFunctions } from './conventions.ts';
import { parse, readSources, type Source } from './source.ts';

type Row = {
  readonly room: string;
  readonly files: number;
  readonly lines: number;
  readonly medianFile: number;
  readonly longestFile: number;
  readonly medianFunction: number;
  readonly longestFunction: number;
  /** Of all lines, in per cent: lines that hold a comment. */
  readonly comments: number;
};

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;
const ascending = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Where a comment was blanked out the line of the code differs from the line of the text. */
function countCommented(source: Source): number {
  const code = parse(source).code.split('\n');
  return source.text.split('\n').filter((line, index) => line !== code[index]).length;
}

export function rowOf(room: string, sources: readonly Source[]): Row {
  const files = ascending(sources.map(({ text }) => countLines(text)));
  const functions = ascending(sources.flatMap((source) => measureFunctions(parse(source))).map(({ length }) => length));
  const lines = sum(files);
  return {
    room,
    files: files.length,
    lines,
    medianFile: median(files),
    longestFile: files.at(-1) ?? 0,
    medianFunction: median(functions),
    longestFunction: functions.at(-1) ?? 0,
    comments: Math.round((100 * sum(sources.map(countCommented))) / Math.max(lines, 1)),
  };
}

const roomOf = ({ path }: Source): string =>
  path
    .split('/')
    .slice(0, path.startsWith('src/') ? 2 : 1)
    .join('/');

export const lineOf = (row: Row): string =>
  `| ${[row.room, row.files, row.lines, row.medianFile, row.longestFile, row.medianFunction, row.longestFunction, `${row.comments} %`].join(' | ')} |`;

/** One row a room, and the sum of them. */
export function measureHouse(sources: readonly Source[]): Row[] {
  const rooms = [...Map.groupBy(sources, roomOf)].map(([room, own]) => rowOf(room, own));
  return [...rooms, rowOf('all', sources)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const house = measureHouse(readSources('machines/**/*.{ts,tsx,mjs}', 'src/**/*.{ts,tsx,mjs}'));
  const tests = rowOf('tests', readSources('tests/**/*.{ts,tsx,mjs}'));
  process.stdout.write(`${[...house, tests].map(lineOf).join('\n')}\n`);
}
