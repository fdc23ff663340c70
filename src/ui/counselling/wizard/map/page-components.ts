// Which component asks each page's questions, chapter by chapter: a chapter is loaded when its first page is opened (code splitting), or
// before that, when the browser has nothing else to do. A page without a component does not compile (totality by mapped type).
import type { ComponentType } from 'react';
import type { PageName } from '../page/page-name.ts';

type Chapter<N extends PageName> = { readonly pages: Readonly<Record<N, ComponentType>> };

/** `component` is null until the chapter is there; from then on its pages are shown at once, without waiting for a promise. */
type Loading = { readonly load: () => Promise<unknown>; readonly component: (page: PageName) => ComponentType | null };

function chapter<N extends PageName>(names: readonly N[], fetched: () => Promise<Chapter<N>>): Readonly<Record<N, Loading>> {
  let loaded: Chapter<PageName> | null = null;
  let underway: Promise<unknown> | null = null;
  const load = (): Promise<unknown> => {
    underway ??= fetched().then(
      (module) => {
        loaded = module as Chapter<PageName>;
      },
      (error: unknown) => {
        // Without the network a chapter does not come; the next try asks again.
        underway = null;
        throw error;
      },
    );
    return underway;
  };
  const loading: Loading = { load, component: (page) => loaded?.pages[page] ?? null };
  return Object.fromEntries(names.map((name) => [name, loading])) as Record<N, Loading>;
}

const chapters: Readonly<Record<PageName, Loading>> = {
  ...chapter(['domain', 'levels', 'risks', 'overview', 'finalRatings', 'reopen', 'rerate'], () => import('../assessment/components.ts')),
  ...chapter(['summary', 'followup', 'correct', 'return', 'keep', 'erase', 'erased'], () => import('../closed/components.ts')),
  ...chapter(['referrals', 'deletion', 'aftercare', 'close'], () => import('../completion/components.ts')),
  ...chapter(['contact'], () => import('../contact/components.ts')),
  ...chapter(
    [
      'occasion',
      'departure',
      'stay',
      'next',
      'schedule',
      'progress',
      'review',
      'renegotiate',
      'pause',
      'end',
      'confirm',
      'complete',
      'resume',
    ],
    () => import('../in-force/components.ts'),
  ),
  ...chapter(
    ['inquiry', 'appointment', 'privacy', 'begin', 'need', 'filing', 'person', 'decision', 'advice', 'onward', 'leave'],
    () => import('../intake/components.ts'),
  ),
  ...chapter(['goals', 'goal', 'measures', 'commitments', 'offer', 'abandon'], () => import('../plan/components.ts')),
  ...chapter(['interval', 'waive', 'assess', 'balance', 'dissent', 'hold', 'adjourn'], () => import('../review/components.ts')),
  ...chapter(['read', 'explain', 'sign', 'copy', 'conclude', 'withdraw', 'decline'], () => import('../signing/components.ts')),
  ...chapter(['handover', 'handedOver', 'takeover'], () => import('../transfer/components.ts')),
};

/** The component of a page; null while its chapter is not there yet. */
export const componentOf = (page: PageName): ComponentType | null => chapters[page].component(page);

export const loadChapterOf = (page: PageName): Promise<unknown> => chapters[page].load();

/** Whatever page comes next is there before it is asked for; one that does not come is asked for again when it is opened. */
export const loadAllChapters = (): Promise<unknown> => Promise.allSettled([...new Set(Object.values(chapters))].map(({ load }) => load()));
