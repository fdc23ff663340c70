// The store and the rounds of messages, counted on the way through.
import { caseFile } from '../../record/case/case-file.ts';
import type { Addition, LogStore } from '../../record/ports/log-store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { Dispatcher } from '../messages/dispatcher.ts';
import type { Metrics } from '../parts/metrics.ts';

export function countedStorage(storage: Storage, metrics: Metrics): Storage {
  const store = countedStore(storage.store, metrics);
  return { ...storage, store, file: caseFile({ store, keys: storage.keys, ring: storage.ring }) };
}

function countedStore(store: LogStore, { appends, entries }: Metrics): LogStore {
  async function counted(addition: Addition | undefined, write: () => Promise<boolean>): Promise<boolean> {
    const end = appends.startTimer();
    const isKept = await write();
    end({ outcome: isKept ? 'kept' : 'outdated' });
    if (isKept) entries.inc(addition?.entries.length ?? 0);
    return isKept;
  }
  // Its functions do not know each other by `this`; everything but the two writes is as it was.
  return {
    ...store,
    create: (header, addition) => counted(addition, () => store.create(header, addition)),
    append: (id, version, addition) => counted(addition, () => store.append(id, version, addition)),
  };
}

export function countedRounds({ tick, stop }: Dispatcher, { lastRound, failedRounds }: Metrics): Dispatcher {
  return {
    stop,
    async tick() {
      try {
        await tick();
        lastRound.setToCurrentTime();
      } catch (error) {
        failedRounds.inc();
        throw error;
      }
    },
  };
}
