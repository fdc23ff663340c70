// Whose window this is, and whether their session goes on. Where it has ended, requests wait here until the same person is back.
import { create } from 'zustand';

type SignedIn = {
  /** By their address; null before somebody has signed in, and in the demonstration, where nobody does. */
  readonly person: string | null;
  /** Over the page somebody is asked to sign in again; what is on it stays. */
  readonly hasEnded: boolean;
  /** They have left the organisation: nothing of the page stays. */
  readonly isLetGo: boolean;
  /** When the server last answered something a person has asked, in milliseconds: from then on it counts how long nobody does. */
  readonly answeredAt: number;
  /** Somebody has pressed to sign out; an address alone signs nobody out. */
  readonly isLeaving: boolean;
};

export const useSignedIn = create<SignedIn>()(() => ({ person: null, hasEnded: false, isLetGo: false, answeredAt: 0, isLeaving: false }));

const waiting = new Set<() => void>();

export const isWatched = (): boolean => useSignedIn.getState().person !== null;

/** Told by what stands around every page, as soon as the session is there. */
export const worksHere = (person: string | null): void => useSignedIn.setState({ person });

export function hasAnswered(): void {
  if (isWatched()) useSignedIn.setState({ answeredAt: Date.now() });
}

/** Resolves once the person is back; never where they do not come. */
export const signedInAgain = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.add(resolve);
    useSignedIn.setState({ hasEnded: true });
  });

/** Never resolves: whoever has left is led out, and nothing of theirs is sent any more. */
export const ledOut = (): Promise<never> =>
  new Promise(() => {
    useSignedIn.setState({ isLetGo: true });
  });

/** The same person has signed in: everything that waits is sent. */
export function goOn(): void {
  useSignedIn.setState({ hasEnded: false, answeredAt: Date.now() });
  const resolved = [...waiting];
  waiting.clear();
  for (const resolve of resolved) resolve();
}

export const wantsToLeave = (isLeaving: boolean): void => useSignedIn.setState({ isLeaving });

/** For a window that begins anew. */
export function forgetWhoWorks(): void {
  waiting.clear();
  useSignedIn.setState({ person: null, hasEnded: false, isLetGo: false, answeredAt: 0, isLeaving: false });
}
