// Which step of the list is open: kept in the address, so that a link can lead to it and going back closes it.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { proposalTypes, type ProposalType } from '../../../../machines/case/events/case-event.ts';

export function useOpenAct(id: string): readonly [ProposalType | undefined, (act: ProposalType | null) => void] {
  const { act } = useSearch({ from: '/cases/$id/steps' });
  const navigate = useNavigate();
  const open = (next: ProposalType | null) =>
    void navigate({ to: '/cases/$id/steps', params: { id }, search: next === null ? {} : { act: next }, resetScroll: false });
  return [proposalTypes.find((type) => type === act), open];
}
