// Reads the project's own sources as text and syntax, for the tests that hold the rules of the house.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A source file: its path from the project's root, with forward slashes, and its text. */
export type Source = { path: string; text: string };

export type SyntaxNode = { type: string; start: number; end: number; [key: string]: unknown };

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export const readSources = (...patterns: string[]): Source[] =>
  globSync(patterns, { cwd: projectRoot })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(`${projectRoot}${path}`, 'utf8') }));

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** Every node of a syntax tree, parents before children. */
const listNodes = (node: SyntaxNode): SyntaxNode[] => {
  const children = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [node, ...children.filter(isNode).flatMap(listNodes)];
};

export type Parsed = Source & { nodes: SyntaxNode[]; code: string };

/** Several rules look at the same file. */
const known = new WeakMap<Source, Parsed>();

export const parse = (source: Source): Parsed => {
  const parsed = known.get(source) ?? parseAnew(source);
  known.set(source, parsed);
  return parsed;
};

/** `code` is the text with comments blanked out, so that a rule may be named in a comment without being broken. */
const parseAnew = ({ path, text }: Source): Parsed => {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const code = comments.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/\S/gu, ' ') + rest.slice(end),
    text,
  );
  return { path, text, code, nodes: listNodes(program as unknown as SyntaxNode) };
};

export const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length;
