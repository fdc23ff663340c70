// Signing in and what belongs to one's own access, one request each. Every failure is a `Problem`.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FirstRun, Invitation, OpenSessions, SecondFactor, SignIn, SignInStep, SignInWays } from '../../../contract/sign-in.ts';
import { ask, read } from './ask.ts';
import type { Problem } from './problem.ts';
import { sessionQuery } from './queries.ts';
import type { Session } from './views.ts';

export type { FirstRun, Invitation, OpenSessions, SecondFactor, SignInStep, SignInWays };

const post = <T>(path: string, body: unknown = {}): Promise<T> => read<T>(path, { method: 'POST', body });
const tell = async (path: string, body: unknown = {}): Promise<void> => void (await ask(path, { method: 'POST', body }));

const waysQuery = queryOptions({ queryKey: ['sign-in'], queryFn: () => read<SignInWays>('/sign-in') });
export const useSignInWays = () => useQuery(waysQuery);

export const useSignIn = () => useMutation<SignInStep, Problem, SignIn>({ mutationFn: (given) => post('/sign-in', given) });
export const useSecondFactorCode = () =>
  useMutation<SignInStep, Problem, string>({ mutationFn: (code) => post('/sign-in/second-factor', { code }) });
export const useProvider = () =>
  useMutation<{ readonly url: string }, Problem, string | undefined>({ mutationFn: (to) => post('/sign-in/provider', { to }) });
export const useFirstRun = () => useMutation<SignInStep, Problem, FirstRun>({ mutationFn: (given) => post('/first-run', given) });

/** Whether the link sets anything up, asked as it is opened: nobody fills in a page in vain. */
export const useFirstRunLink = (token: string) =>
  useQuery<boolean, Problem>({
    queryKey: ['first-run', token],
    queryFn: async () => {
      await tell('/first-run/read', { token });
      return true;
    },
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  });

/** By its token; asked once: what it says does not change while somebody reads it. */
export const useInvitation = (token: string) =>
  useQuery<Invitation, Problem>({
    queryKey: ['invitation', token],
    queryFn: () => post('/invitations/read', { token }),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  });
export const useAcceptInvitation = () =>
  useMutation<SignInStep, Problem, { readonly token: string; readonly password: string }>({
    mutationFn: (given) => post('/invitations/accept', given),
  });

/** Who is signed in now, also where a page waits for somebody else: a session that has ended is an answer here. */
export const whoIsSignedIn = (): Promise<Session> => read('/session', { waits: false });

export const signOut = async (): Promise<void> => void (await ask('/sign-out', { method: 'POST', body: {}, waits: false }));
const signOutEverywhere = (): Promise<void> => tell('/sign-out/everywhere');
export const useSignOutEverywhere = () => useMutation<void, Problem>({ mutationFn: signOutEverywhere });

/** In which of their roles somebody acts. What they see follows from it, so everything is read anew. */
export function useChooseMembership() {
  const client = useQueryClient();
  return useMutation<void, Problem, string>({
    mutationFn: async (membership) => {
      await ask('/session/membership', { method: 'PUT', body: { membership } });
      await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
    },
    onSuccess: () => client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  });
}

/** Somebody is still there: nothing else is asked by it. */
export const renewSession = (): Promise<void> => tell('/session/renewal');

const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: () => read<OpenSessions>('/sessions') });
export const useSessions = () => useQuery(sessionsQuery);
export function useEndSession() {
  const client = useQueryClient();
  return useMutation<void, Problem, string>({
    mutationFn: async (id) => void (await ask(`/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' })),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation<void, Problem, { readonly current: string; readonly next: string }>({
    mutationFn: (given) => tell('/password', given),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}

/** Not on before its first code was given. */
export const useBeginSecondFactor = () =>
  useMutation<SecondFactor, Problem, string>({ mutationFn: (password) => post('/second-factor', { password }) });

const useWithSession = <Given>(mutationFn: (given: Given) => Promise<void>) => {
  const client = useQueryClient();
  return useMutation<void, Problem, Given>({
    mutationFn,
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
};
export const useConfirmSecondFactor = () => useWithSession((code: string) => tell('/second-factor/confirm', { code }));
export const useEndSecondFactor = () => useWithSession((password: string) => tell('/second-factor/off', { password }));
export const useNewBackupCodes = () =>
  useMutation<{ readonly backupCodes: readonly string[] }, Problem, string>({
    mutationFn: (password) => post('/second-factor/backup-codes', { password }),
  });
