// Which fact about the person is being changed. It stands in the address, so that a link can lead to it and going back closes it.
import { useNavigate, useSearch } from '@tanstack/react-router';

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
  const open = (next: PersonFactName | null) =>
    void navigate({ to: '/cases/$id/person', params: { id }, search: next === null ? {} : { change: next }, resetScroll: false });
  return [change ?? null, open];
}
