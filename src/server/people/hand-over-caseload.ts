// Gives all open cases of somebody to a colleague, one entry in each case: before somebody leaves, or for good.
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../machines/actor.ts';
import type { HandedOver } from '../../contract/people.ts';
import { propose } from '../cases/propose.ts';
import type { WithCases } from '../cases/folded-cases.ts';
import { openCasesOf } from './open-cases.ts';

type Change = { readonly from: string; readonly to: string; readonly centre: string | null; readonly by: Actor };

/** Each case by itself: one that is damaged or was written to at this moment is named, and the others go on. */
export async function handOverCaseload(parts: WithCases<'storage' | 'clock'>, { from, to, centre, by }: Change): Promise<HandedOver> {
  let handedOver = 0;
  const left: string[] = [];
  for await (const { id, version } of openCasesOf(parts, from, centre)) {
    const outcome = await propose(parts, {
      id,
      version,
      by,
      key: randomUUID(),
      body: { type: 'counsellor.assigned', counsellor: to },
      isPerson: (one) => one === to,
    });
    if (outcome.code === 'recorded') handedOver += 1;
    else left.push(id);
  }
  return { handedOver, left };
}
