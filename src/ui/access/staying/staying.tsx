// As long as somebody is at the screen their session goes on; a minute before it would end they are asked, and where it has ended they
// sign in again over the page, which stays as it is.
import { lazy, Suspense } from 'react';
import { useSignedIn } from '../../parts/api/signed-in.ts';
import { EndsSoon } from './ends-soon.tsx';
import { useStaying } from './use-staying.ts';

// Seldom needed: it comes when it is.
const SignInAgain = lazy(() => import('./sign-in-again.tsx').then((found) => ({ default: found.SignInAgain })));

export function Staying({ idleMinutes }: { readonly idleMinutes: number }) {
  const hasEnded = useSignedIn((state) => state.hasEnded);
  const { endsSoon, stay } = useStaying(idleMinutes, hasEnded);
  if (hasEnded)
    return (
      // Before the form is there the page is out of sight already.
      <Suspense fallback={<div className="curtain" />}>
        <SignInAgain />
      </Suspense>
    );
  return endsSoon ? <EndsSoon onStay={stay} /> : null;
}
