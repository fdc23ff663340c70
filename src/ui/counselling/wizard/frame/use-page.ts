// One page at work: its draft is kept, what is sent leads on.
import { useRef } from 'react';
import { withMeanwhile } from '../../../parts/draft/meanwhile.ts';
import { useDraft, type DraftState } from '../../../parts/draft/use-draft.ts';
import { slugOf, type PageRef } from '../page/page.ts';
import type { Scene } from '../page/scene.ts';
import { withDaysOnly, withUnread, type Unread } from '../../../parts/kit/typed-day.ts';
import { useChanging } from './changing.ts';
import { datedHere } from './dating.ts';
import type { Sending } from '../page/sending.ts';
import { useWizard } from './wizard-context.ts';

/**
 * What follows once everything is saved. `to`: a page, or `stay`; without it the next page of the chapter. `rest`: what of the typed
 * words is still to be sent; without it the draft ends with what was sent.
 */
export type After<D> = { readonly to?: PageRef | 'stay'; readonly rest?: D };

/** What the fields hold of the answers: a day may be none yet. */
export type InFields<D> = { readonly [K in keyof D]: string | null extends D[K] ? D[K] | Unread : D[K] };

export type Work<D> = {
  /** In every draft null is an answer not given yet, and an empty text one not written. */
  readonly draft: D;
  /** The draft as it stands in the fields: a day may be unread text there, which is null in `draft`. */
  readonly typed: InFields<D>;
  /** Merges into the draft; called while typing. */
  readonly set: (change: Partial<InFields<D>>) => void;
  /** Sends what a button would send. Call it only for a sending without missing answers. */
  readonly send: (sending: Sending, after?: After<D>) => void;
  /** Lets go of what was typed here; it can be brought back until something else is typed. */
  readonly discard: () => void;
  /** For the foot of the page. */
  readonly state: DraftState;
  /** Nothing was typed since the page was opened or saved. */
  readonly isUntouched: boolean;
};

const isObject = (kept: unknown): kept is object => typeof kept === 'object' && kept !== null;

/** `start` makes the draft a page begins with from the case as it stands; `item` is the page's goal, measure or domain, or empty. */
export function usePage<D extends object>(start: (scene: Scene, item: string) => D): Work<D> {
  const position = useWizard();
  const { view, here, go, goOn } = position;
  const changing = useChanging();
  // Derived at each rendering, so that a page nobody has typed on follows the case.
  const initial = start(view, here.item);
  // A ref, because the answer comes renderings later and must find what was asked with that very press.
  const pressed = useRef<After<D> & { readonly initial: D }>({ initial });
  const draft = useDraft<D>({
    caseId: view.id,
    page: slugOf(here),
    initial,
    // A draft of an earlier version of this page may lack a field or two.
    restore: (kept) => (isObject(kept) ? { ...initial, ...kept } : null),
    onSaved: (isLeaving, meanwhile) => {
      const { to, rest: unsent = initial, initial: before } = pressed.current;
      const rest = meanwhile === null ? unsent : withMeanwhile(unsent, { ...meanwhile, sent: meanwhile.sent ?? before });
      // A draft that says nothing new is no draft.
      if (JSON.stringify(rest) !== JSON.stringify(initial)) draft.change(rest);
      if (isLeaving) return;
      if (to === undefined) goOn();
      // Whoever came to change one answer goes back to where it was asked for.
      else if (to !== 'stay') go(changing?.back ?? to);
    },
  });
  return {
    draft: withDaysOnly(draft.value),
    typed: draft.value as InFields<D>,
    set: (change) => draft.change({ ...draft.value, ...change } as D),
    send: ({ proposals }, next = {}) => {
      pressed.current = { ...next, ...(next.rest !== undefined && { rest: withUnread(next.rest, draft.value) }), initial };
      draft.submit(datedHere(position, proposals));
    },
    discard: draft.discard,
    state: draft,
    isUntouched: draft.keeping === 'untouched' && draft.submission !== 'saving',
  };
}
