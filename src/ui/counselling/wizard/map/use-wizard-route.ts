// Where somebody is in the wizard and where they can go (routing): the address names the page, the case names the stage.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { caseQuery } from '../../../parts/api/queries.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useActor } from '../../../parts/api/use-actor.ts';
import { findPage, firstOpen, markOf, nextOf, pagesOf, previousOf } from './graph.ts';
import { actOf } from './mend.ts';
import { arrive, begin } from '../page/page-history.ts';
import { placeOfRefusal } from './page-of-refusal.ts';
import { isSame, slugOf, type PageRef } from '../page/page.ts';
import { stageOf, type StagePath } from '../../../../engine/state/state-path.ts';
import { stages } from './stages.ts';
import { useArrival } from './use-arrival.ts';
import { focusHeading } from '../frame/focus.ts';
import type { WizardPosition } from '../frame/wizard-context.ts';

type WizardRoute = {
  readonly position: WizardPosition;
  /** For the element that holds the page: focus management looks for the heading in it. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** The stage that has just begun; null once another page was opened. */
  readonly arrivedIn: StagePath | null;
  /** The address named a page this stage does not have. */
  readonly strayed: boolean;
};

/** An address that fits no page of the stage is never an error: the wizard opens where the case stands and says so. */
export function useWizardRoute(view: CaseView): WizardRoute {
  const { page: slug } = useSearch({ strict: false });
  const stage = stageOf(view.state);
  const graph = stages[stage];
  const asked = slug === undefined ? null : findPage(graph, view, slug);
  const first = beginningOf(stage, view);
  const arrivedIn = useArrival(stage, view.version, asked === null || isSame(asked, first));
  const here = asked ?? (arrivedIn === null ? firstOpen(graph, view) : first);
  const { go, goOn } = useSteps(view, here);
  useEffect(() => {
    // The address names the page from the start, so that saving never moves it; an address that led astray stays.
    if (slug === undefined || (asked === null && arrivedIn !== null)) go(here, true);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [slug, arrivedIn]);
  const goBack = useBack(view, here, go);
  const place = useHeadingFocus(`${stage} ${slugOf(here)}`);
  const position = { ...answersOf(view, stage, here), view, stage, here, by: useActor(), go, goOn, goBack };
  return { position, place, arrivedIn, strayed: slug !== undefined && asked === null && arrivedIn === null };
}

/** What the map of the stage says to whoever stands on this page. */
function answersOf(view: CaseView, stage: StagePath, here: PageRef): Pick<WizardPosition, 'mark' | 'hasPage' | 'placeOf' | 'actOf'> {
  const graph = stages[stage];
  return {
    mark: markOf(view, here),
    hasPage: (name) => pagesOf(graph, view).some(({ page }) => page === name),
    placeOf: (refusal) => placeOfRefusal(refusal, graph, view),
    actOf: (refusal) => actOf(refusal, view),
  };
}

/** At the end much was said in the talk before and need not be asked again; every other stage is shown from its beginning. */
function beginningOf(stage: StagePath, view: CaseView): PageRef {
  const open = firstOpen(stages[stage], view);
  return stage.startsWith('completion') ? open : (stages[stage].path(view)[0] ?? open);
}

function useSteps(view: CaseView, here: PageRef): { go: (ref: PageRef, replace?: boolean) => void; goOn: () => void } {
  const navigate = useNavigate();
  const client = useQueryClient();
  const go = (ref: PageRef, replace = false) =>
    void navigate({ to: '/cases/$id', params: { id: view.id }, search: { page: slugOf(ref) }, replace });
  const goOn = () => {
    // The newest view, not the one this page was drawn with: saving may have added or taken away pages.
    const now = client.getQueryData(caseQuery(view.id).queryKey) ?? view;
    const stage = stageOf(now.state);
    // A new stage opens at its own beginning, see `useArrival`.
    if (stage !== stageOf(view.state)) return;
    const next = nextOf(stages[stage], now, here);
    if (next !== null) go(next);
  };
  return { go, goOn };
}

/** Back to where one came from; for those who came from nowhere, to the page before. */
function useBack(view: CaseView, here: PageRef, go: (ref: PageRef) => void): (() => void) | null {
  const slug = slugOf(here);
  const [history, setHistory] = useState(() => begin(slug));
  if (history.here !== slug) setHistory(arrive(history, slug));
  const graph = stages[stageOf(view.state)];
  const came = history.past.at(-1);
  // The page one came from may be gone with what was saved since.
  const target = (came === undefined ? null : findPage(graph, view, came)) ?? previousOf(graph, view, here);
  return target === null ? null : () => go(target);
}

/** Whoever opens another page is taken to its heading; on the first the browser decides. */
function useHeadingFocus(page: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    focusHeading(place.current);
  }, [page]);
  return place;
}
