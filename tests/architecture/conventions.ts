// The rules of thumb about size, names and style that a text and its syntax can show: one checking function a file.
import { posix } from 'node:path';
import { lineOf, parse, type Parsed, type Source, type SyntaxNode } from './source.ts';

/** Lines. A longer file or function is two; the shares below are what 95 in 100 must stay under. */
export const limits = { file: 300, usualFile: 200, function: 70, usualFunction: 30 } as const;

const bannedWords = ['manager', 'service', 'helper', 'helpers', 'util', 'utils', 'handler', 'data', 'info', 'base'];
const kebabCase = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:tsx?|mjs|css|html|json|jsonl|svg)$|^README\.md$/u;

const isFunction = ({ type }: SyntaxNode): boolean => /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u.test(type);

/** Function lengths in lines, outer functions including the inner ones. */
export const measureFunctions = ({ text, nodes }: Parsed): { line: number; length: number }[] =>
  nodes.filter(isFunction).map(({ start, end }) => {
    const line = lineOf(text, start);
    return { line, length: lineOf(text, end) - line + 1 };
  });

export const countLines = (text: string): number => text.trimEnd().split('\n').length;

const nameOf = (node: unknown): string[] => {
  const name = (node as { id?: { name?: unknown } } | null)?.id?.name;
  return typeof name === 'string' ? [name] : [];
};

const listExportedNames = ({ nodes }: Parsed): string[] =>
  nodes
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .map((node) => node['declaration'] as { declarations?: unknown[] } | null)
    .flatMap((declaration) => declaration?.declarations ?? [declaration])
    .flatMap(nameOf);

const lastWordOf = (name: string): string => (name.split(/(?=[A-Z])|_/u).at(-1) ?? name).toLowerCase();

/** A module that has nothing of its own and only passes on what others export. */
const isBarrel = ({ nodes }: Parsed): boolean => {
  const statements = (nodes[0]?.['body'] ?? []) as SyntaxNode[];
  const passesOn = ({ type, source }: SyntaxNode) =>
    type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && Boolean(source));
  return statements.some(({ type }) => type === 'ExportAllDeclaration') || (statements.length > 0 && statements.every(passesOn));
};

const findSyntaxFaults = (parsed: Parsed): string[] => {
  const { text, nodes } = parsed;
  const lines = (type: string) => nodes.filter((node) => node.type === type).map(({ start }) => lineOf(text, start));
  return [
    ...lines('TSAnyKeyword').map((line) => `line ${line}: any switches the types off`),
    ...lines('ExportDefaultDeclaration').map((line) => `line ${line}: a default export has no name to search for`),
    ...lines('TSEnumDeclaration').map((line) => `line ${line}: an enum is not erasable`),
    ...(isBarrel(parsed) ? ['a barrel only passes on what others export'] : []),
    ...listExportedNames(parsed)
      .filter((name) => bannedWords.includes(lastWordOf(name)))
      .map((name) => `${name} says nothing about what it is`),
    ...measureFunctions(parsed)
      .filter(({ length }) => length > limits.function)
      .map(({ line, length }) => `line ${line}: a function of ${length} lines`),
  ];
};

const findTextFaults = ({ path, text }: Source): string[] => {
  const firstLine = text.startsWith('#!') ? text.split('\n')[1] : text.split('\n')[0];
  const suppression = /@ts-(?:ignore|expect-error|nocheck)/u.exec(text);
  return [
    ...(/^\/[/*]+ ?\S.{9,}/u.test(firstLine ?? '') ? [] : ['the first line does not say what the module is for']),
    ...(countLines(text) > limits.file ? [`${countLines(text)} lines; two files would be easier to read`] : []),
    ...(kebabCase.test(posix.basename(path)) ? [] : ['the file name is not in kebab-case']),
    ...(suppression === null ? [] : [`${suppression[0]} hides a fault`]),
  ];
};

/** Everything that is wrong with one source by itself, as sentences that begin with its path. */
export const findConventionFaults = (source: Source): string[] =>
  [...findTextFaults(source), ...findSyntaxFaults(parse(source))].map((fault) => `${source.path}: ${fault}`);

/** A limit of one's own is measured on one's own machine; a wait of a fixed length too. */
const ownLimit =
  /\b[a-z]*timeout(?:: ?|=)\d[\d_]*|\b(?:setDefault\w*Timeout|AbortSignal\.timeout)\(\d[\d_]*|(?<=^\}), \d[\d_]*(?=\);$)|\bwaitForTimeout\b/gimu;

/** Holds the same in tests, and there also that nothing of ours is mocked and that no test says how fast a machine has to be. */
export const findTestFaults = (source: Source): string[] => {
  const { code } = parse(source);
  const found = (pattern: RegExp, fault: string) => [...code.matchAll(pattern)].map(([match]) => `${source.path}: ${match} ${fault}`);
  return [
    ...findConventionFaults(source).filter((fault) => !/ a function of \d+ lines$/u.test(fault)),
    ...found(/\bvi\.(?:mock|doMock|stubGlobal)\b/gu, 'replaces what is to be tested'),
    ...found(ownLimit, 'is a limit of its own; they are in tests/patience.ts'),
  ];
};
