// Leaving a page while it sends: the way on waits for the answer, because the next page has to begin with the case as it is then.
import { useBlocker } from '@tanstack/react-router';
import { useCallback, useRef, type RefObject } from 'react';
import { waitFor, type ActorRefFrom } from 'xstate';
import type { draftMachine } from './draft-machine.ts';

type DraftActor = ActorRefFrom<typeof draftMachine>;

const isSending = (actor: DraftActor): boolean => actor.getSnapshot().value.submission === 'saving';

/**
 * Holds every way inside the screen while a submission is under way. Once it is saved the way is free; in every other case the page
 * stays, so that the reason is read, and a second press leaves. Gives whether somebody is on the way: the page then leads nowhere
 * itself. Closing the tab is not held, that is a matter of `useFlushOnLeave`.
 */
export function useLeaving(actor: DraftActor): RefObject<boolean> {
  const isLeaving = useRef(false);
  const shouldBlockFn = useCallback(async () => {
    isLeaving.current = isSending(actor);
    if (!isLeaving.current) return false;
    const hasEnded = waitFor(actor, ({ value }) => value.submission !== 'saving');
    // An actor that was stopped has no page to stay on: the case has gone on to another stage.
    const ending = await hasEnded.then(({ value }) => value.submission).catch(() => 'saved' as const);
    isLeaving.current = ending === 'saved';
    return !isLeaving.current;
  }, [actor]);
  useBlocker({ shouldBlockFn, enableBeforeUnload: false });
  return isLeaving;
}
