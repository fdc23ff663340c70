// Sends proposals one after the other, each against the newest version (optimistic concurrency), and stops at the first that is
// not accepted.
import type { QueryClient } from '@tanstack/react-query';
import { keepAnswer } from '../api/keep-answer.ts';
import { Problem } from '../api/problem.ts';
import { portOf } from '../api/port.ts';
import { caseQuery, isList } from '../api/queries.ts';
import type { Delivery, Outgoing } from './draft-machine.ts';

/** Only a lost connection is worth sending again as it stands; everything else needs a person to look. */
function endingOf(problem: Problem, pending: readonly Outgoing[]): Delivery {
  if (problem.kind === 'offline') return { kind: 'offline', pending };
  if (problem.kind === 'outdated') return { kind: 'outdated' };
  if (problem.kind === 'refused') return { kind: 'refused', refusals: problem.body.refusals ?? [] };
  return { kind: 'failed', faults: problem.body.errors ?? [], detail: problem.body.detail ?? problem.body.title ?? null };
}

/**
 * Resolves for every `Problem` and rejects for a defect. What was accepted before the stop stays accepted: the view in the
 * cache is the server's after each single proposal.
 */
export async function deliver(client: QueryClient, id: string, pending: readonly Outgoing[]): Promise<Delivery> {
  const { queryKey } = caseQuery(id);
  for (const [index, { proposal, key }] of pending.entries()) {
    try {
      const version = client.getQueryData(queryKey)?.version ?? 0;
      const view = await portOf(client).propose(id, proposal, version, key);
      await keepAnswer(client, queryKey, view);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Somebody was faster, or the screen was older than the server: read again, what was typed stays.
      if (error.kind !== 'offline') await client.fetchQuery({ ...caseQuery(id), staleTime: 0 }).catch(() => {});
      // The one without an answer is among them, under its old key: it may have been recorded.
      return endingOf(error, pending.slice(index));
    }
  }
  // Not waited for: the page leads on at once.
  void client.invalidateQueries({ predicate: isList });
  return { kind: 'saved' };
}
