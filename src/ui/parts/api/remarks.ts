// Local remarks on the steps of the support chains: read by region, written one by one.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChainStepCode } from '../../../../machines/standards/chain.ts';
import { read } from './ask.ts';
import type { Problem } from './problem.ts';
import type { RemarkBody, RemarkRow, Remarks } from './views.ts';

const keyOf = (region: string) => ['directory', 'remarks', region];

export const useRemarks = (region: string | undefined) =>
  useQuery({
    queryKey: keyOf(region ?? ''),
    queryFn: () => read<Remarks>(`/directory/remarks?${new URLSearchParams({ region: region ?? '' }).toString()}`),
    enabled: region !== undefined,
  });

/** `after`: the version that was read, 0 where nothing was ever written. */
export type WrittenRemark = { readonly region: string; readonly step: ChainStepCode; readonly after: number } & RemarkBody;

export function useWriteRemark() {
  const client = useQueryClient();
  return useMutation<RemarkRow, Problem, WrittenRemark>({
    mutationFn: ({ region, step, after, text }) =>
      read(`/directory/remarks/${encodeURIComponent(region)}/${step}`, {
        method: 'PUT',
        body: { text },
        headers: { 'if-match': `"${after}"` },
      }),
    // After a refusal too: then somebody else has written, and the screen is older than the server.
    onSettled: (_row, _problem, { region }) => client.invalidateQueries({ queryKey: keyOf(region) }),
  });
}
