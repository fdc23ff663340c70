// The directory: what is asked of the server, and what is written there.
import { keepPreviousData, queryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, read } from './ask.ts';
import { keepAnswer } from './keep-answer.ts';
import type { Problem } from './problem.ts';
import type { Bodies, BodyBody, BodyView, Directory, DirectorySearch, ImportBody, ImportView, OfferBody, OfferView } from './views.ts';

/** As it was typed or chosen; what is not set is left out. */
export type DirectoryAsked = Partial<Record<Exclude<keyof DirectorySearch, 'offset' | 'limit'>, string>>;

const inNumbers = ({ age, ageTo, ...asked }: DirectoryAsked) => ({
  ...asked,
  ...(age !== undefined && { age: Number(age) }),
  ...(ageTo !== undefined && { ageTo: Number(ageTo) }),
});

const at = (id: string): string => `/directory/offers/${encodeURIComponent(id)}`;
const atBody = (id: string): string => `/directory/bodies/${encodeURIComponent(id)}`;
const version = (after: number) => ({ 'if-match': `"${after}"` });

const offerQuery = (id: string) => queryOptions({ queryKey: ['directory', 'offer', id], queryFn: () => read<OfferView>(at(id)) });
const bodyQuery = (id: string) => queryOptions({ queryKey: ['directory', 'body', id], queryFn: () => read<BodyView>(atBody(id)) });
const bodiesQuery = queryOptions({ queryKey: ['directory', 'bodies'], queryFn: () => read<Bodies>('/directory/bodies') });

/** While other words are asked for, what is known stays on the screen. */
export const useDirectory = (asked: DirectoryAsked) =>
  useInfiniteQuery({
    queryKey: ['directory', 'found', asked],
    queryFn: ({ pageParam }) => read<Directory>('/directory/search', { method: 'POST', body: { ...inNumbers(asked), offset: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export const useOffer = (id: string) => useQuery(offerQuery(id));
export const useBody = (id: string) => useQuery(bodyQuery(id));
export const useBodies = () => useQuery(bodiesQuery);

/** `after`: the version that was read, 0 for a new entry. */
type Written<Body> = { readonly id: string; readonly after: number; readonly body: Body };

/** Every list may hold what was written. After a refusal too: then the entry has moved on, and the screen is older than the server. */
function useAfterWriting() {
  const client = useQueryClient();
  return {
    keepBody: (view: BodyView) => keepAnswer(client, bodyQuery(view.body.id).queryKey, view),
    keep: (view: OfferView) => keepAnswer(client, offerQuery(view.offer.id).queryKey, view),
    readAnew: () => client.invalidateQueries({ queryKey: ['directory'] }),
  };
}

export function useWriteOffer() {
  const { keep, readAnew } = useAfterWriting();
  return useMutation<OfferView, Problem, Written<OfferBody>>({
    mutationFn: ({ id, after, body }) => read(at(id), { method: 'PUT', body, headers: version(after) }),
    onSuccess: keep,
    onSettled: readAnew,
  });
}

export function useVerifyOffer() {
  const { keep, readAnew } = useAfterWriting();
  return useMutation<OfferView, Problem, Omit<Written<never>, 'body'>>({
    mutationFn: ({ id, after }) => read(`${at(id)}/verifications`, { method: 'POST', body: {}, headers: version(after) }),
    onSuccess: keep,
    onSettled: readAnew,
  });
}

export function useDropOffer() {
  const { readAnew } = useAfterWriting();
  return useMutation<unknown, Problem, Omit<Written<never>, 'body'>>({
    mutationFn: ({ id, after }) => ask(at(id), { method: 'DELETE', headers: version(after) }),
    onSettled: readAnew,
  });
}

export function useWriteBody() {
  const { keepBody, readAnew } = useAfterWriting();
  return useMutation<BodyView, Problem, Written<BodyBody>>({
    mutationFn: ({ id, after, body }) => read(atBody(id), { method: 'PUT', body, headers: version(after) }),
    onSuccess: keepBody,
    onSettled: readAnew,
  });
}

export function useVerifyBody() {
  const { keepBody, readAnew } = useAfterWriting();
  return useMutation<BodyView, Problem, Omit<Written<never>, 'body'>>({
    mutationFn: ({ id, after }) => read(`${atBody(id)}/verifications`, { method: 'POST', body: {}, headers: version(after) }),
    onSuccess: keepBody,
    onSettled: readAnew,
  });
}

export function useDropBody() {
  const { readAnew } = useAfterWriting();
  return useMutation<unknown, Problem, Omit<Written<never>, 'body'>>({
    mutationFn: ({ id, after }) => ask(atBody(id), { method: 'DELETE', headers: version(after) }),
    onSettled: readAnew,
  });
}

/** Compares only while `seen` is null; with it, writes what was chosen. */
export function useImport() {
  const { readAnew } = useAfterWriting();
  return useMutation<ImportView, Problem, ImportBody>({
    mutationFn: (body) => read('/directory/imports', { method: 'POST', body, timeout: importTimeout }),
    onSuccess: ({ written }) => (written === null ? undefined : readAnew()),
  });
}

/** Milliseconds: a large list is read, compared and written in one go. */
const importTimeout = 120_000;

/** The whole directory in HSDS 3.0: as JSON in one file, or as tables by name. */
export const fetchExport = async (format: 'json' | 'tabular'): Promise<Blob> => (await ask(`/directory/export?format=${format}`)).blob();
