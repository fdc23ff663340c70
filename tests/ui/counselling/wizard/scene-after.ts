// What the screen reads of a life that is told in moves of the engine: for what no named life comes to.
import type { Day } from '../../../../machines/day.ts';
import { noDrafts, viewOf } from '../../../../src/record/case/view-of.ts';
import { play } from '../../../../src/scenarios/life.ts';
import { wetzlar } from '../../../../src/scenarios/lives/wetzlar.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { logOf } from '../../../engine/lives/given.ts';
import type { GrownLog } from '../../../engine/lives/growing-log.ts';
import type { Move } from '../../../engine/lives/lives.ts';

const { header } = play(wetzlar);

type Told = Pick<GrownLog, 'state'> & { readonly log: Pick<GrownLog['log'], 'entries'> };

/** With these words, by the number of the entry. `today`: the calendar has spoken up to then. */
export function sceneOf({ log, state }: Told, today: Day, words: CaseView['words'] = {}): CaseView {
  // Nobody asks here whether the chain is whole.
  const entries = log.entries.map((entry, index) => ({ ...entry, seq: index + 1, at: `${entry.on}T09:00:00.000Z`, prev: '', hash: '' }));
  return viewOf({ header, entries, words, dossier: {}, state }, noDrafts, today);
}

/** Nothing is written in it. The calendar has spoken up to the last move, if no later day is named. */
export function sceneAfter(moves: readonly Move[], today: Day | undefined = moves.at(-1)?.on): CaseView {
  const { entries, state } = logOf(moves);
  if (today === undefined) throw new Error('a life without a move has no day');
  return sceneOf({ log: { entries }, state }, today);
}
