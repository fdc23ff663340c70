// Which fact about the person is being changed. It stands in the address, so that a link can lead to it and going back closes it.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useChanging } from '../../wizard/frame/changing.ts';
import { slugOf } from '../../wizard/page/page.ts';

export const personFacts = ['name', 'birthDate', 'contact', 'languages', 'addressLock', 'safeWay'] as const;
export type PersonFactName = (typeof personFacts)[number];
export type PersonSearch = { readonly change?: PersonFactName };

export function personSearch({ change }: Record<string, unknown>): PersonSearch {
  const known = personFacts.find((name) => name === change);
  return known === undefined ? {} : { change: known };
}

export function useOpenFact(id: string): readonly [PersonFactName | null, (fact: PersonFactName | null) => void] {
  const { change } = useSearch({ from: '/cases/$id/person' });
  const navigate = useNavigate();
  // Whoever came from the check of a text goes back to it.
  const changing = useChanging();
  const open = (next: PersonFactName | null) =>
    next === null && changing !== null
      ? void navigate({ to: '/cases/$id', params: { id }, search: { page: slugOf(changing.back) } })
      : void navigate({ to: '/cases/$id/person', params: { id }, search: next === null ? {} : { change: next }, resetScroll: false });
  return [change ?? null, open];
}
