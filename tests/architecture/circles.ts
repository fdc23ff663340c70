// Files that import one another in a circle, types included: Tarjan's strongly connected components.
import { goalOf, listImports } from './imports.ts';
import { parse, type Source } from './source.ts';

type Visit = { readonly index: number; low: number };

/** Every circle as the sorted paths of its files; a file that imports itself is one too. */
export function findCircles(sources: readonly Source[]): string[][] {
  const goals = new Map(sources.map((source) => [source.path, goalsOf(source)]));
  const visits = new Map<string, Visit>();
  const stack: string[] = [];
  const circles: string[][] = [];

  function visit(path: string): Visit {
    const own: Visit = { index: visits.size, low: visits.size };
    visits.set(path, own);
    stack.push(path);
    for (const goal of goals.get(path) ?? []) {
      const known = visits.get(goal);
      if (known === undefined && goals.has(goal)) own.low = Math.min(own.low, visit(goal).low);
      else if (known !== undefined && stack.includes(goal)) own.low = Math.min(own.low, known.index);
    }
    if (own.low === own.index) close(path);
    return own;
  }

  function close(path: string): void {
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1 || goals.get(path)?.includes(path)) circles.push(circle.toSorted());
  }

  for (const path of goals.keys()) if (!visits.has(path)) visit(path);
  return circles;
}

const goalsOf = (source: Source): string[] => listImports(parse(source)).flatMap(({ target }) => goalOf(source.path, target) ?? []);
