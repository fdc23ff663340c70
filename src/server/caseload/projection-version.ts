// The projection version: other rules or another program are told apart by the rows they fold known lives into.
import { plus } from '../../../machines/day.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import { replay } from '../../engine/log/replay.ts';
import { settle } from '../../engine/step/settle.ts';
import { standardHash } from '../../engine/chart/standard-hash.ts';
import { hashOf } from '../../record/log/canonical.ts';
import { play } from '../../scenarios/life.ts';
import { lives } from '../../scenarios/lives.ts';
import { inputOf } from '../../record/log/input-of.ts';
import { foundByForm } from './found-by.ts';
import { keptRow } from './kept-row.ts';

/** Into how many pieces a known life is cut, and on how many days after each a row is folded. */
const pieces = 6;
const daysAfter = [0, 45, 120];

/** Worked out once a process: neither the rules nor the program change while it runs. */
let known: string | null = null;

/**
 * A fingerprint of the standard and of the rows that come out of the named lives. Whoever changes what a row says,
 * where it stands or how long it is valid need not think of the rows that lie in databases: they are folded anew.
 */
export const projectionVersion = (): string =>
  (known ??= hashOf({ standard: standardHash(currentStandard), found: foundByForm, rows: lives.flatMap(rowsOfLife) }));

function rowsOfLife(life: (typeof lives)[number]) {
  const { header, entries } = play(life);
  return Array.from({ length: pieces }, (_, piece) => entries.slice(0, Math.ceil((entries.length * (piece + 1)) / pieces))).flatMap(
    (told) => {
      const state = replay({ input: inputOf(header), entries: told });
      return daysAfter.map((days) => {
        const asOf = plus(told.at(-1)?.on ?? '2026-01-01', { days });
        const settled = settle(state, asOf).state;
        const { case: id, site } = header;
        return keptRow({
          case: id,
          site,
          centre: header.centre ?? null,
          head: '',
          projectionVersion: '',
          asOf,
          version: told.length,
          state: settled,
          birthDate: null,
        });
      });
    },
  );
}
