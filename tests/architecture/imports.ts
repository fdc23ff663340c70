// Which module imports which, read from the syntax: import, export … from, import(), and types that are imported in place.
import { posix } from 'node:path';
import { lineOf, type Parsed, type SyntaxNode } from './source.ts';

export type Import = { readonly target: string; readonly line: number; readonly isType: boolean };

const isTypeOnly = (node: SyntaxNode): boolean => {
  const specifiers = (node['specifiers'] ?? []) as { importKind?: string; exportKind?: string }[];
  const kinds = specifiers.map((specifier) => specifier.importKind ?? specifier.exportKind);
  const isWhole = node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
  return isWhole || (kinds.length > 0 && kinds.every((kind) => kind === 'type'));
};

const importing = /^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration|TSImportType)$/u;

/** Targets as they are written. */
export const listImports = ({ text, nodes }: Parsed): Import[] =>
  nodes
    .filter(({ type }) => importing.test(type))
    .flatMap((node) => {
      const target = (node['source'] as { value?: unknown } | null | undefined)?.value;
      return typeof target === 'string' ? [{ target, line: lineOf(text, node.start), isType: isTypeOnly(node) }] : [];
    });

/** The path from the project's root that a relative target means; null for a package. */
export const goalOf = (path: string, target: string): string | null =>
  target.startsWith('.') ? posix.join(posix.dirname(path), target.replace(/\?.*$/u, '')) : null;
