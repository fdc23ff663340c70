// Where somebody is in the wizard and where they can go (routing): the address names the page, the case says which pages there are.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Actor } from '../../../../../machines/actor.ts';
import { caseQuery } from '../../../parts/api/queries.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import { useActor } from '../../../parts/api/use-actor.ts';
import { markOf, nextOf, previousOf } from './graph.ts';
import { allPages, findIn, goOnIn, type Found } from './chapters.ts';
import { actOf } from './mend.ts';
import type { Arrival } from '../page/arrival.ts';
import { arrive, begin } from '../page/page-history.ts';
import { placeOfRefusal } from './page-of-refusal.ts';
import { isSame, slugOf, type PageRef } from '../page/page.ts';
import { isTalking } from '../page/scene.ts';
import { stageOf } from '../../../../engine/state/state-path.ts';
import { useArrival } from './use-arrival.ts';
import { useChanging } from '../frame/changing.ts';
import { focusField, focusHeading, isAtWorkBeside } from '../frame/focus.ts';
import type { WizardPosition } from '../frame/wizard-context.ts';

type WizardRoute = {
  readonly position: WizardPosition;
  /** For the element that holds the page: focus management looks for the heading in it. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** What has just begun, or ended; null once another page was opened. */
  readonly arrival: Arrival | null;
  /** The address named a page the case does not have now. */
  readonly strayed: boolean;
};

/** An address that fits no page of the case is never an error: the wizard opens where the case stands and says so. */
export function useWizardRoute(view: CaseView): WizardRoute {
  const { page: slug } = useSearch({ strict: false });
  const stage = stageOf(view.state);
  const asked = slug === undefined ? null : findIn(view, slug);
  const arrival = useArrival(view, (at) => asked === null || isSame(asked.ref, beginningOf(at, view).ref));
  const found = asked ?? (arrival === null ? goOnIn(view) : beginningOf(arrival, view));
  const here = found.ref;
  const { go, goOn } = useSteps(view, here);
  useEffect(() => {
    // The address names the page from the start, so that saving never moves it; an address that led astray stays.
    if (slug === undefined || (asked === null && arrival !== null)) go(here, true);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [slug, arrival]);
  const goBack = useBack(view, found, go);
  const place = useHeadingFocus(`${found.chapter.name} ${stage} ${slugOf(here)}`);
  const by = useActor();
  const position = { ...answersOf(view, found, by.role), view, stage, here, by, go, goOn, goBack };
  return { position, place, arrival, strayed: slug !== undefined && asked === null && arrival === null };
}

type Answers = Pick<WizardPosition, 'chapter' | 'talkAt' | 'mark' | 'hasPage' | 'placeOf' | 'actOf'>;

/** What the map of the case says to whoever stands on this page. */
function answersOf(view: CaseView, { chapter, ref }: Found, role: Actor['role']): Answers {
  return {
    chapter: chapter.name,
    talkAt: isTalking(view) ? goOnIn(view, 'talk').ref : null,
    mark: markOf(view, ref),
    hasPage: (name) => allPages(view).some(({ page }) => page === name),
    placeOf: (refusal) => placeOfRefusal(refusal, view),
    actOf: (refusal) => actOf(refusal, view, role),
  };
}

/**
 * A talk and a stage are shown from their beginning. At the end much was said in the talk before and need not be asked again, and after
 * a talk the stage goes on where it was.
 */
function beginningOf(arrival: Arrival, view: CaseView): Found {
  const name = arrival.in === 'talk' ? 'talk' : 'stage';
  const open = goOnIn(view, name);
  if (arrival.in === 'afterTalk' || (arrival.in === 'stage' && arrival.stage === 'completion')) return open;
  return { ...open, ref: open.chapter.graph.path(view)[0] ?? open.ref };
}

function useSteps(view: CaseView, here: PageRef): { go: (ref: PageRef, replace?: boolean) => void; goOn: () => void } {
  const navigate = useNavigate();
  const client = useQueryClient();
  const changing = useChanging();
  const go = (ref: PageRef, replace = false) =>
    void navigate({ to: '/cases/$id', params: { id: view.id }, search: { page: slugOf(ref) }, replace });
  const goOn = () => {
    if (changing !== null && findIn(view, slugOf(changing.back)) !== null) return go(changing.back);
    // The newest view, not the one this page was drawn with: saving may have added or taken away pages.
    const now = client.getQueryData(caseQuery(view.id).queryKey) ?? view;
    // A new stage or talk opens at its own beginning, see `useArrival`.
    if (stageOf(now.state) !== stageOf(view.state) || isTalking(now) !== isTalking(view)) return;
    const { graph } = (findIn(now, slugOf(here)) ?? goOnIn(now)).chapter;
    const next = nextOf(graph, now, here);
    if (next !== null) go(next);
  };
  return { go, goOn };
}

/** Back to where one came from; for those who came from nowhere, to the page before. */
function useBack(view: CaseView, { chapter, ref }: Found, go: (ref: PageRef) => void): (() => void) | null {
  const slug = slugOf(ref);
  const [history, setHistory] = useState(() => begin(slug));
  if (history.here !== slug) setHistory(arrive(history, slug));
  const came = history.past.at(-1);
  // The page one came from may be gone with what was saved since.
  const before = came === undefined ? null : findIn(view, came);
  const target = before?.ref ?? previousOf(chapter.graph, view, ref);
  return target === null ? null : () => go(target);
}

/** Whoever opens another page is taken to its heading, or to the answer they came to change; on the first the browser decides. */
function useHeadingFocus(page: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const changing = useChanging();
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    // Whoever works beside the wizard meanwhile (the stops and the calendar of the training room) stays where they are.
    if (isAtWorkBeside(place.current?.closest<HTMLElement>('.wizard') ?? null)) return;
    if (changing === null || !focusField(changing.field)) focusHeading(place.current);
    // Where it leads is read when the page is opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [page]);
  return place;
}
