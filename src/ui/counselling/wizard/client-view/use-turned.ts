// Whether the page is turned to the client: a step of the browser's history, so the browser's way back, the button and Escape all lead
// to the same place, and a tablet that is loaded anew does not show what the counsellor wrote.
import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useRef } from 'react';
import { useChanging } from '../frame/changing.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** By which button the page was turned to the client. */
    clientView?: string;
  }
}

/** Null while the page is the counsellor's. */
export const useTurned = (): string | null => useRouterState({ select: ({ location }) => location.state.clientView ?? null });

export function useTurn(): (name: string) => void {
  const navigate = useNavigate();
  const changing = useChanging();
  return (name) => void navigate({ to: '.', search: true, state: { ...(changing && { changing }), clientView: name }, resetScroll: false });
}

/** A second press, or Escape after the press, must not lead a page further back. */
export function useTurnBack(): () => void {
  const navigate = useNavigate();
  const { history } = useRouter();
  const changing = useChanging();
  const isLeaving = useRef(false);
  return () => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    // A tab that begins with the turned page has nothing to go back to.
    if (history.canGoBack()) history.back();
    else void navigate({ to: '.', search: true, state: { ...(changing && { changing }) }, replace: true, resetScroll: false });
  };
}
