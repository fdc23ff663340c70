// Which component asks each page's questions, chapter by chapter: a chapter is loaded when its first page is opened (code splitting), or
// before that, when the browser has nothing else to do. A page without a component does not compile (totality by mapped type).
import type { ComponentType } from 'react';
import type { PageName } from '../page/page-name.ts';

type Chapter<N extends PageName> = { readonly pages: Readonly<Record<N, ComponentType>> };

type Load = () => Promise<void>;

/** What is there already. */
export const loadedPages: Partial<Record<PageName, ComponentType>> = {};

/** Marks a promise that has come true the way React does it, so that `use` reads it without waiting for another turn. */
function readAtOnce(coming: Promise<void>): Promise<void> {
  coming.then(
    () => Object.assign(coming, { status: 'fulfilled', value: undefined }),
    () => {},
  );
  return coming;
}

function chapter<N extends PageName>(names: readonly N[], fetched: () => Promise<Chapter<N>>): Readonly<Record<N, Load>> {
  let underway: Promise<void> | null = null;
  const load: Load = () => {
    underway ??= readAtOnce(
      fetched().then(
        ({ pages }) => void Object.assign(loadedPages, pages),
        (error: unknown) => {
          // Without the network a chapter does not come; on the page loaded anew it is asked for again.
          underway = null;
          throw error;
        },
      ),
    );
    return underway;
  };
  return Object.fromEntries(names.map((name) => [name, load])) as Record<N, Load>;
}

const chapters: Readonly<Record<PageName, Load>> = {
  ...chapter(['needs', 'risks', 'finalRatings', 'reopen', 'rerate'], () => import('../assessment/components.ts')),
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
    ['inquiry', 'begin', 'privacy', 'clarify', 'need', 'filing', 'person', 'advice', 'onward', 'leave'],
    () => import('../intake/components.ts'),
  ),
  ...chapter(['goals', 'goal', 'measures', 'commitments', 'offer', 'abandon'], () => import('../plan/components.ts')),
  ...chapter(['interval', 'waive', 'assess', 'balance', 'dissent', 'hold', 'adjourn'], () => import('../review/components.ts')),
  ...chapter(['read', 'explain', 'sign', 'copy', 'conclude', 'withdraw', 'decline'], () => import('../signing/components.ts')),
  ...chapter(['handover', 'handedOver', 'takeover'], () => import('../transfer/components.ts')),
};

export const loadChapterOf = (page: PageName): Promise<void> => chapters[page]();

/** Whatever page comes next is there before it is asked for; one that does not come is asked for again when it is opened. */
export const loadAllChapters = (): Promise<unknown> => Promise.allSettled([...new Set(Object.values(chapters))].map((load) => load()));
