// What the watch over the clock goes by, kept with the settings for every process: the day of the last entry, the last day that was believed,
// and what was confirmed.
import type { Day } from '../../../machines/day.ts';
import { germanDayAt } from '../../engine/state/told-on.ts';
import type { LogStore } from '../../record/ports/log-store.ts';
import type { SettingsStore } from '../../record/ports/settings-store.ts';
import { withinScope } from '../../storage/scope.ts';

/** `last` is the day of the last entry then: with the next entry on another day the confirmation is spent. */
export type Confirmation = {
  readonly day: Day;
  readonly last: Day | null;
  readonly at: string;
  /** Null at the computer itself. */
  readonly by: { readonly role: string; readonly id: string } | null;
};

export type Marks = { readonly lastEntry: Day | null; readonly seen: Day | null; readonly confirmations: readonly Confirmation[] };

export type MarkStores = { readonly settings: SettingsStore; readonly store: Pick<LogStore, 'lastAt'> };

export type ClockMarks = {
  /** As they were read last. */
  readonly known: () => Marks;
  readonly isFresh: () => boolean;
  readonly read: () => Promise<void>;
  readonly put: (name: 'lastEntry' | 'seen', day: Day) => Promise<void>;
  readonly add: (confirmation: Confirmation) => Promise<void>;
};

/** Milliseconds for which what was read is taken as it is. */
const readAgainAfter = 1000;

const names = { lastEntry: 'clock.lastEntry', seen: 'clock.seen', confirmations: 'clock.confirmations' } as const;

export function clockMarks({ settings, store }: MarkStores): ClockMarks {
  let known: Marks = { lastEntry: null, seen: null, confirmations: [] };
  let readAt = Number.NEGATIVE_INFINITY;

  /** In an installation from before there was a watch. */
  async function lastOfLogs(): Promise<Day | null> {
    const at = await withinScope('everywhere', () => store.lastAt());
    if (at === null) return null;
    await settings.set(names.lastEntry, germanDayAt(at));
    return germanDayAt(at);
  }

  return {
    known: () => known,
    isFresh: () => performance.now() - readAt < readAgainAfter,

    async read() {
      const [lastEntry, seen, confirmations] = await Promise.all([
        settings.get(names.lastEntry),
        settings.get(names.seen),
        settings.get(names.confirmations),
      ]);
      const told = JSON.parse(confirmations ?? '[]') as Confirmation[];
      known = { lastEntry: lastEntry ?? (await lastOfLogs()), seen, confirmations: told };
      readAt = performance.now();
    },

    async put(name, day) {
      if (known[name] === day) return;
      await settings.set(names[name], day);
      known = { ...known, [name]: day };
    },

    async add(confirmation) {
      const confirmations = [...known.confirmations, confirmation];
      await settings.set(names.confirmations, JSON.stringify(confirmations));
      known = { ...known, confirmations };
    },
  };
}
