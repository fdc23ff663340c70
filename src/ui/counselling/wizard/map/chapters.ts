// The chapters of a case: the pages of its stage, and beside them those of the review talk while one is open. Each page stands in one
// chapter only, so that its address says which is meant.
import { stageOf } from '../../../../engine/state/state-path.ts';
import type { ChapterName } from '../page/chapter-name.ts';
import { slugOf, type PageRef } from '../page/page.ts';
import { isTalking, type Scene } from '../page/scene.ts';
import { findPage, firstOpen, pagesOf, type Graph } from './graph.ts';
import { stages } from './stages.ts';
import { copyOfTalk, talk } from './talk.ts';

export type Chapter = { readonly name: ChapterName; readonly graph: Graph };

/** What is said while a talk is open is said in the talk: its pages are left out of the stage's chapter. */
function beside(graph: Graph): Graph {
  const isOwn = (scene: Scene) => {
    const ofTalk = new Set([...pagesOf(talk, scene), ...copyOfTalk].map(slugOf));
    return (ref: PageRef): boolean => !ofTalk.has(slugOf(ref));
  };
  return {
    path: (scene) => graph.path(scene).filter(isOwn(scene)),
    aside: (scene) => graph.aside(scene).filter(isOwn(scene)),
    under: (scene) => {
      const isOwnPage = isOwn(scene);
      return (graph.under?.(scene) ?? []).filter(({ ref }) => isOwnPage(ref));
    },
  };
}

/** The talk first: it waits to be recorded, and other acts wait for it. */
export function chaptersOf(scene: Scene): readonly [Chapter, ...Chapter[]] {
  const stage = stages[stageOf(scene.state)];
  return isTalking(scene)
    ? [
        { name: 'talk', graph: talk },
        { name: 'stage', graph: beside(stage) },
      ]
    : [{ name: 'stage', graph: stage }];
}

/** A page and the chapter it stands in. */
export type Found = { readonly chapter: Chapter; readonly ref: PageRef };

/** Null when this part of an address is no page of the case as it stands. */
export function findIn(scene: Scene, slug: string): Found | null {
  for (const chapter of chaptersOf(scene)) {
    const ref = findPage(chapter.graph, scene, slug);
    if (ref !== null) return { chapter, ref };
  }
  return null;
}

/** Where to go on with the case, or with one of its chapters. */
export function goOnIn(scene: Scene, name?: ChapterName): Found {
  const chapters = chaptersOf(scene);
  const chapter = chapters.find((one) => one.name === name) ?? chapters[0];
  return { chapter, ref: firstOpen(chapter.graph, scene) };
}

/** Of every chapter. */
export const allPages = (scene: Scene): PageRef[] => chaptersOf(scene).flatMap(({ graph }) => pagesOf(graph, scene));
