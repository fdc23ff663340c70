// Goes through all cases, keeps the outbox as the calendar wants it, and sends what is due. Asked in rounds; never sleeps.
import type { Day } from '../../../machines/day.ts';
import { ImpossibleEntry } from '../../engine/step/advance.ts';
import { DamagedCase } from '../../record/case/damaged-case.ts';
import type { Listed } from '../../record/ports/stored-log.ts';
import { finishErasure } from '../../storage/finish-erasure.ts';
import { traceOf } from '../parts/log.ts';
import { breather } from '../parts/breathe.ts';
import { deliver, type MessageParts } from './deliver.ts';
import { isQuiet } from './settings.ts';
import { wantedOf } from './wanted.ts';

export type Dispatcher = {
  /** One round. While one is under way, here or in another process, another one is the same. */
  readonly tick: () => Promise<void>;
  /** Lets the round under way end after the case at hand. */
  readonly stop: () => Promise<void>;
};

export function newDispatcher(parts: MessageParts): Dispatcher {
  /** By case: the head and the day it was last looked at. A case nobody has written to says nothing new on the same day. */
  const seen = new Map<string, string>();
  let round: Promise<void> | null = null;
  let isStopped = false;

  async function refresh(listed: Listed, today: Day): Promise<void> {
    const mark = `${listed.head} ${today}`;
    if (seen.get(listed.case) === mark) return;
    // After the work: what failed, or has not come to its end, is looked at again in the next round.
    if (await reconcile(parts, listed.case, today)) seen.set(listed.case, mark);
  }

  async function go(): Promise<void> {
    await parts.watch.look();
    // By a day that is doubted nothing is sent, and nothing counts as out of date.
    if (parts.watch.doubt() !== null) return;
    const today = parts.clock.today();
    const breathe = breather();
    for await (const listed of parts.storage.store.list()) {
      if (isStopped) return;
      await unlessDamaged(parts, listed.case, () => refresh(listed, today));
      await breathe();
    }
    const quiet = await isQuiet(parts.storage.settings);
    for (const row of await parts.storage.outbox.list({ statuses: ['waiting', 'heldBack'], until: today })) {
      if (isStopped) return;
      await unlessDamaged(parts, row.case, () => deliver(parts, row, { today, quiet }));
      await breathe();
    }
  }

  return {
    tick: () => (round ??= parts.storage.outbox.inOneProcess(go).finally(() => (round = null))),
    async stop() {
      isStopped = true;
      await round?.catch(() => {});
    },
  };
}

/** False where an erasure has not come to its end. */
async function reconcile({ storage, cases, clock }: MessageParts, id: string, today: Day): Promise<boolean> {
  const opened = await cases.open(id);
  if (opened === null) return true;
  const { state, messages } = wantedOf(opened, today);
  if (state.value === 'erased') return finishErasure(storage, id);
  await storage.outbox.reconcile(id, messages, clock.now().toISOString());
  return true;
}

/** One damaged case must not keep the others' messages back. */
async function unlessDamaged({ log }: MessageParts, id: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof DamagedCase || error instanceof ImpossibleEntry)) throw error;
    log.warn({ case: id, ...traceOf(error) }, 'damaged case');
  }
}
