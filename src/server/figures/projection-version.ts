// The version of what figures are counted from: other rules or another program are told apart by what they fold known lives into.
import { plus } from '../../../machines/day.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import { standardHash } from '../../engine/chart/standard-hash.ts';
import { hashOf } from '../../record/log/canonical.ts';
import { lives } from '../../scenarios/lives.ts';
import { play } from '../../scenarios/life.ts';
import { foldCase } from './fold.ts';

/** How many days after its last entry a known life is folded: long enough for the calendar to have spoken. */
const daysAfter = 120;

/** Worked out once a process: neither the rules nor the program change while it runs. */
let known: string | null = null;

/** Only the rows of today are folded anew under another one: what is frozen stays as it was printed. */
export const figuresVersion = (): string => (known ??= hashOf({ standard: standardHash(currentStandard), rows: lives.map(foldedLife) }));

function foldedLife(life: (typeof lives)[number]) {
  const { header, entries, state } = play(life);
  const today = plus(entries.at(-1)?.on ?? '2026-01-01', { days: daysAfter });
  return foldCase({ header, entries, state, birthDate: null }, { today, projectionVersion: '', frozenTo: '' });
}
