// Made-up cases as they come into a store bit by bit, each entry at the instant it was recorded.
import type { Day } from '../../../machines/day.ts';
import { germanDayAt } from '../../../src/engine/state/told-on.ts';
import type { CaseFile } from '../../../src/record/case/case-file.ts';
import { late, on, play, type Life } from '../../../src/scenarios/life.ts';
import { freiburg } from '../../../src/scenarios/lives/freiburg.ts';
import { goettingen } from '../../../src/scenarios/lives/goettingen.ts';
import type { Played } from '../../../src/scenarios/record-of.ts';
import { simulate } from '../../../src/scenarios/simulate/simulate.ts';

/** In October somebody notes what was decided in June: long after the figures of that half-year were made. */
export const toldLate: Life = {
  ...goettingen,
  steps: [
    ...goettingen.steps,
    ...late('2026-10-26', '2026-06-20', { type: 'occasion.noted', occasion: 'recognitionDecision', happenedOn: '2026-06-20' }),
  ],
};

/** Nobody counts on the chance that somebody made up is on a pause. */
const onBreak: Life = {
  ...freiburg,
  steps: [...freiburg.steps, ...on('2026-06-16', { type: 'pause.agreed', reason: 'illness', until: '2026-12-15', contactBy: 'centre' })],
};

export const programmeOf = (cases: number): Played[] => [
  ...simulate({ cases, seed: 18, from: '2025-01-06', until: '2026-10-30' }),
  play(toldLate),
  play(onBreak),
];

const itemsOf = ({ entries, words }: Played) =>
  entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null }));

/** Records a whole life at once. */
export const tellAll = (file: CaseFile, played: Played) => file.create(played.header, itemsOf(played));

/** Records whatever was told by the end of `day` and is not there yet, as it happened. */
export async function tellUntil(file: CaseFile, cases: readonly Played[], day: Day): Promise<void> {
  const writes = cases.map(async (played) => {
    const told = itemsOf(played).filter(({ at }) => germanDayAt(at) <= day);
    if (told.length === 0) return true;
    const known = await file.open(played.header.case);
    if (known === null) return file.create(played.header, told);
    const more = told.slice(known.entries.length);
    return more.length === 0 || (await file.add(played.header.case, known.entries.length, more)) !== null;
  });
  if ((await Promise.all(writes)).includes(false)) throw new Error('a case could not be told');
}
