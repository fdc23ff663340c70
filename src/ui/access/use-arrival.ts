// Where somebody goes who has just come in by a link: to where they begin, which asks for the second factor first where one is missing.
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { SignInStep } from '../parts/api/sign-in.ts';

export function useArrival(): (arrived: SignInStep) => void {
  const client = useQueryClient();
  const router = useRouter();
  return ({ step }) => {
    // Nothing of whoever was here before, not even that nobody was.
    client.clear();
    router.history.replace(step === 'signedIn' ? '/' : '/anmelden');
  };
}
