// Records short advice: opens a case and sends the rest. Whatever did not get through is sent again under its old keys, never twice.
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { newKey } from '../../parts/api/client.ts';
import { portOf } from '../../parts/api/port.ts';
import type { Problem } from '../../parts/api/problem.ts';
import { caseQuery } from '../../parts/api/queries.ts';
import { deliver } from '../../parts/draft/deliver.ts';
import type { Delivery, Outgoing } from '../../parts/draft/draft-machine.ts';

type Sent = { readonly id: string; readonly delivery: Delivery };
type Asked = { readonly site: string; readonly proposals: readonly [Proposal, ...Proposal[]] };
type Progress = { readonly key: string; id: string | null; pending: readonly Outgoing[] | null };

const newProgress = (): Progress => ({ key: newKey(), id: null, pending: null });

async function send(client: QueryClient, { site, proposals }: Asked, progress: Progress): Promise<Sent> {
  const [opening, ...others] = proposals;
  progress.id ??= (await portOf(client).openCase(site, opening, progress.key)).id;
  progress.pending ??= others.map((proposal) => ({ proposal, key: newKey() }));
  const { id } = progress;
  // Each proposal names the version it was made for.
  await client.fetchQuery({ ...caseQuery(id), staleTime: 0 });
  const delivery = await deliver(client, id, progress.pending);
  if (delivery.kind === 'offline') progress.pending = delivery.pending;
  return { id, delivery };
}

export function useShortAdvice() {
  const client = useQueryClient();
  const progress = useRef(newProgress());
  const mutation = useMutation<Sent, Problem, Asked>({ mutationFn: (asked) => send(client, asked, progress.current) });
  return {
    ...mutation,
    /** For the next person: nothing of the one before is left on the screen. */
    startAnew: () => {
      progress.current = newProgress();
      mutation.reset();
    },
  };
}
