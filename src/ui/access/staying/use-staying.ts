// Knows when somebody was last at the screen, and when the server last answered: from then on it counts how long nobody asks. Other windows
// of the same browser share the session, so they tell each other.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sessionQuery } from '../../parts/api/queries.ts';
import { useSignedIn } from '../../parts/api/signed-in.ts';

/** Milliseconds. `look`: between two looks at the clock. `renew`: whoever reads without asking anything is asked for once in that time. */
const times = { look: 5_000, renew: 60_000, warn: 60_000, after: 2_000 };
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

export function useStaying(idleMinutes: number, hasEnded: boolean): { readonly endsSoon: boolean; readonly stay: () => void } {
  const client = useQueryClient();
  const [endsSoon, setEndsSoon] = useState(false);
  const seen = useSigns();
  useOtherWindows();
  const ask = useCallback(() => void client.refetchQueries({ queryKey: sessionQuery.queryKey }), [client]);
  useEffect(() => {
    if (hasEnded) return;
    const look = () => {
      const { answeredAt } = useSignedIn.getState();
      if (answeredAt === 0) return;
      const quiet = Date.now() - answeredAt;
      const end = idleMinutes * 60_000;
      const isHere = seen.current > answeredAt;
      setEndsSoon(!isHere && quiet >= end - times.warn && quiet < end);
      if ((isHere && quiet >= times.renew) || quiet >= end + times.after) ask();
    };
    const timer = setInterval(look, times.look);
    return () => clearInterval(timer);
  }, [ask, hasEnded, idleMinutes, seen]);
  const stay = () => {
    setEndsSoon(false);
    ask();
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
