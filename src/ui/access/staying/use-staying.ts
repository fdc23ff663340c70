// Knows when somebody was last at the screen, and when the server last answered: from then on it counts how long nobody asks. Other windows
// of the same browser share the session, so they tell each other.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sessionQuery } from '../../parts/api/queries.ts';
import { renewSession } from '../../parts/api/sign-in.ts';
import { useSignedIn } from '../../parts/api/signed-in.ts';

/**
 * Milliseconds. `look`: between two looks at the clock. `renew`: for whoever reads and asks nothing it is said once in that time that they
 * are there. `warn`: before the end; the server notes no more than once a minute that somebody was there, so the end may come that much sooner.
 */
const times = { look: 5_000, renew: 60_000, warn: 120_000, after: 2_000 };
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

export function useStaying(idleMinutes: number, hasEnded: boolean): { readonly endsSoon: boolean; readonly stay: () => void } {
  const client = useQueryClient();
  const [endsSoon, setEndsSoon] = useState(false);
  const seen = useSigns();
  useOtherWindows();
  const renew = useCallback(() => {
    // Without a connection there is nothing to be said to anybody; a session that has ended asks by itself.
    renewSession().catch(() => {});
  }, []);
  // Whoever opens a page is there, also where it asks nothing.
  useEffect(renew, [renew]);
  useEffect(() => {
    if (hasEnded) return;
    const look = () => {
      const { answeredAt } = useSignedIn.getState();
      if (answeredAt === 0) return;
      const quiet = Date.now() - answeredAt;
      const end = idleMinutes * 60_000;
      const isHere = seen.current > answeredAt;
      setEndsSoon(!isHere && quiet >= end - times.warn && quiet < end);
      if (isHere && quiet >= times.renew) renew();
      else if (quiet >= end + times.after) void client.refetchQueries({ queryKey: sessionQuery.queryKey });
    };
    const timer = setInterval(look, times.look);
    return () => clearInterval(timer);
  }, [client, renew, hasEnded, idleMinutes, seen]);
  const stay = () => {
    setEndsSoon(false);
    renew();
  };
  return { endsSoon: endsSoon && !hasEnded, stay };
}

/** When somebody last did something here. */
function useSigns() {
  const seen = useRef(0);
  useEffect(() => {
    const note = () => (seen.current = Date.now());
    for (const sign of signs) addEventListener(sign, note, { passive: true, capture: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, note, { capture: true });
    };
  }, []);
  return seen;
}

function useOtherWindows(): void {
  useEffect(() => {
    const channel = new BroadcastChannel('etappe.answered');
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { answeredAt } = useSignedIn.getState();
      if (typeof data === 'number' && data > answeredAt) useSignedIn.setState({ answeredAt: data });
    });
    let told = 0;
    const stop = useSignedIn.subscribe(({ answeredAt }) => {
      if (answeredAt - told < times.look) return;
      told = answeredAt;
      channel.postMessage(answeredAt);
    });
    return () => {
      stop();
      channel.close();
    };
  }, []);
}
