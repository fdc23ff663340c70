// The organisation: who belongs to it, who stands in for whom, what a site has set for itself.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SiteCode } from '../../../../machines/sites.ts';
import type {
  HandedOver,
  Invited,
  MembershipFields,
  NewPerson,
  People,
  Renewal,
  SiteRulesView,
  StandInFields,
} from '../../../contract/people.ts';
import { ask, read } from './ask.ts';
import { keepAnswer } from './keep-answer.ts';
import type { Problem } from './problem.ts';

export type { HandedOver, Invited, MembershipFields, NewPerson, People, SiteRulesView, StandInFields };
export type PersonRow = People['people'][number];
export type MembershipRow = PersonRow['memberships'][number];
export type StandInRow = People['standIns'][number];
export type SiteRules = SiteRulesView['rules'];

const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: () => read<People>('/people') });
export const usePeople = () => useQuery(peopleQuery);

const at = (id: string): string => `/people/${encodeURIComponent(id)}`;

/** After a refusal too: then somebody else was faster, and the list is older than the server's. */
function useForPeople<Answer, Given>(mutationFn: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation<Answer, Problem, Given>({
    mutationFn,
    onSettled: () => client.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });
}
const post = <T>(path: string, body: unknown): Promise<T> => read<T>(path, { method: 'POST', body });

export const useInvite = () => useForPeople((person: NewPerson) => post<Invited>('/people', person));
export const useInviteAgain = () =>
  useForPeople(({ id, ...renewal }: Renewal & { readonly id: string }) => post<Invited>(`${at(id)}/invitation`, renewal));
export const useEndSessions = () => useForPeople(async (id: string) => void (await ask(`${at(id)}/sessions`, { method: 'DELETE' })));

type ForMembership = { readonly person: string; readonly fields: MembershipFields };
export const useAddMembership = () =>
  useForPeople(({ person, fields }: ForMembership) => post<{ readonly id: string }>(`${at(person)}/memberships`, fields));
export const useChangeMembership = () =>
  useForPeople(({ person, fields, id }: ForMembership & { readonly id: string }) =>
    read<{ readonly id: string }>(`${at(person)}/memberships/${encodeURIComponent(id)}`, { method: 'PUT', body: fields }),
  );
export const useDeparture = () => useForPeople(async (id: string) => void (await ask(`${at(id)}/departure`, { method: 'POST', body: {} })));
/** All open cases of somebody, to somebody else of the centre. */
export const useHandOver = () =>
  useForPeople(({ id, to }: { readonly id: string; readonly to: string }) => post<HandedOver>(`${at(id)}/caseload`, { to }));

export const useStandIn = () => useForPeople((standIn: StandInFields) => post<{ readonly id: string }>('/stand-ins', standIn));
export const useEndStandIn = () =>
  useForPeople(async (id: string) => void (await ask(`/stand-ins/${encodeURIComponent(id)}`, { method: 'DELETE' })));

const rulesAt = (site: SiteCode): string => `/sites/${encodeURIComponent(site)}/rules`;
const rulesQuery = (site: SiteCode) => queryOptions({ queryKey: ['rules', site], queryFn: () => read<SiteRulesView>(rulesAt(site)) });
export const useRules = (site: SiteCode) => useQuery(rulesQuery(site));
export function useSetRules(site: SiteCode) {
  const client = useQueryClient();
  return useMutation<SiteRulesView, Problem, SiteRules>({
    mutationFn: (rules) => read(rulesAt(site), { method: 'PUT', body: rules }),
    onSuccess: (view) => keepAnswer(client, rulesQuery(site).queryKey, view),
  });
}
