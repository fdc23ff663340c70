// The pages of a stage in their order, and where each leads: one small graph per stage, apart from the lifecycle chart.
// One chart for both was tried elsewhere (HMPPS) and dropped (3-architecture).
import type { Scene } from '../page/scene.ts';
import { isSame, slugOf, type Mark, type PageRef } from '../page/page.ts';
import { pages } from './pages.ts';

export type Graph = {
  /** The way through the stage, in order; answers decide which pages it has. */
  readonly path: (scene: Scene) => readonly PageRef[];
  /** Other ways out of the stage. */
  readonly aside: (scene: Scene) => readonly PageRef[];
  /** Pages that belong to another page and have no line of their own in the list: page → where it returns to. */
  readonly under?: (scene: Scene) => readonly { readonly ref: PageRef; readonly back: PageRef }[];
};

/** Done, open or free as the case stands; nothing of it is stored. */
export const markOf = (scene: Scene, { page, item }: PageRef): Mark => pages[page].mark(scene, item);

const under = (graph: Graph, scene: Scene) => graph.under?.(scene) ?? [];

/** All of them, beside the way or under another page too. */
export const pagesOf = (graph: Graph, scene: Scene): readonly PageRef[] => [
  ...graph.path(scene),
  ...graph.aside(scene),
  ...under(graph, scene).map(({ ref }) => ref),
];

/** Null when this part of an address is no page of the stage. */
export const findPage = (graph: Graph, scene: Scene, slug: string): PageRef | null =>
  pagesOf(graph, scene).find((ref) => slugOf(ref) === slug) ?? null;

/** Where to go on: at the beginning while nothing is done, then at the first page with something left to do. */
export function firstOpen(graph: Graph, scene: Scene): PageRef {
  const path = graph.path(scene);
  const [first] = path;
  if (first === undefined) throw new Error('a stage without pages');
  // Between the talks one begins with how it goes on.
  if (first.page === 'next') return first;
  const marks = path.map((ref) => markOf(scene, ref));
  return marks.includes('done') ? (path[marks.indexOf('open')] ?? first) : first;
}

/** The page after this one; null at the end of the way. Pages beside the way lead back to it. */
export function nextOf(graph: Graph, scene: Scene, here: PageRef): PageRef | null {
  const path = graph.path(scene);
  const at = path.findIndex((ref) => isSame(ref, here));
  if (at >= 0) return path[at + 1] ?? null;
  return under(graph, scene).find(({ ref }) => isSame(ref, here))?.back ?? firstOpen(graph, scene);
}

/** The page before this one in the list, for those who have come from nowhere. */
export function previousOf(graph: Graph, scene: Scene, here: PageRef): PageRef | null {
  const path = graph.path(scene);
  const at = path.findIndex((ref) => isSame(ref, here));
  if (at >= 0) return path[at - 1] ?? null;
  return under(graph, scene).find(({ ref }) => isSame(ref, here))?.back ?? path[0] ?? null;
}
