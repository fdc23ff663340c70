// One page at work: what is typed is kept, what is sent leads on.
import { useRef } from 'react';
import { useSitting, type Sitting } from '../../../parts/draft/use-draft.ts';
import { slugOf, type PageRef } from '../page/page.ts';
import type { Scene } from '../page/case-view.ts';
import { inTalk } from '../page/late-talk.ts';
import type { Sending } from '../page/sending.ts';
import { useWizard } from './wizard-context.ts';

/** Where to go once everything is saved, and what of the typed words is still to be sent. */
export type After<D> = { readonly to?: PageRef | 'stay'; readonly rest?: D };

export type Work<D> = {
  readonly draft: D;
  readonly set: (change: Partial<D>) => void;
  readonly send: (sending: Sending, after?: After<D>) => void;
  readonly sitting: Sitting<D>;
  /** Nothing was typed since the page was opened or saved. */
  readonly isUntouched: boolean;
};

const isObject = (draft: unknown): draft is object => typeof draft === 'object' && draft !== null;

export function usePage<D extends object>(start: (scene: Scene, item: string) => D): Work<D> {
  const { view, here, go, goOn } = useWizard();
  const after = useRef<After<D>>({});
  const initial = start(view, here.item);
  const sitting = useSitting<D>({
    caseId: view.id,
    page: slugOf(here),
    initial,
    // A draft of an earlier version of this page may lack a field or two.
    restore: (draft) => (isObject(draft) ? { ...initial, ...draft } : null),
    onSaved: () => {
      const { to, rest } = after.current;
      // A draft that says nothing new is no draft.
      if (rest !== undefined && JSON.stringify(rest) !== JSON.stringify(initial)) sitting.change(rest);
      if (to === undefined) goOn();
      else if (to !== 'stay') go(to);
    },
  });
  return {
    draft: sitting.value,
    set: (change) => sitting.change({ ...sitting.value, ...change }),
    send: ({ proposals }, next = {}) => {
      after.current = next;
      sitting.submit(inTalk(view, proposals));
    },
    sitting,
    isUntouched: sitting.keeping === 'untouched' && sitting.state !== 'saving',
  };
}
