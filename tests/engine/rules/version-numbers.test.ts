// Texts are numbered in the order of the record: no number is given twice, whatever is told late, put right or taken back (decision 50).
import { expect, test } from 'vitest';
import { decideOnLog, grow, late, seqOf, type DatedMove, type GrownLog } from '../lives/growing-log.ts';
import { goal, measure, monday, offered, on, renegotiation, renegotiationSigning, signature } from '../lives/lives.ts';

const numbersOf = ({ state }: GrownLog): number[] => state.context.agreement.versions.map(({ number }) => number);
const refusedOf = (grown: GrownLog, moves: readonly DatedMove[]) => moves.flatMap((move) => decideOnLog(grown, move).refusals);
const tuesday = '2026-03-03';
const friday = '2026-03-06';
const withdrawn = on(tuesday, { type: 'version.withdrawn', version: 1, because: 'correction', given: ['note'] });

/** Text 1 was withdrawn, and then its goal turned out to be of a later day: nothing could have been offered by then. */
const groundless = () => {
  const grown = grow(signature(), withdrawn);
  const seq = seqOf(grown, 'goal.proposed');
  return {
    seq,
    moves: [signature(), withdrawn, on(friday, { type: 'fact.corrected', seq, because: 'mistake', day: friday, given: ['correction'] })],
  };
};

test('a text that has no effect any more keeps its number, and the next one has the next', () => {
  const { moves } = groundless();
  const grown = grow(...moves, on(friday, measure('m2', 'g1', friday)));
  expect(numbersOf(grown)).toEqual([]);
  expect(refusedOf(grown, late(friday, friday, offered(1, 'g1')))).toEqual([{ code: 'wrongVersionNumber', next: 2 }]);
  expect(refusedOf(grown, late(friday, friday, offered(2, 'g1')))).toEqual([]);
});

test('what is offered after it stands without a mark, and with the mistake put right again every text has its own number', () => {
  const { seq, moves } = groundless();
  const grown = [...moves, on(friday, measure('m2', 'g1', friday), offered(2, 'g1'))];
  expect(numbersOf(grow(...grown))).toEqual([2]);
  expect(Object.values(grow(...grown).state.context.marks).map(({ event, kind }) => `${event} ${kind}`)).toEqual([
    'measure.proposed outOfPlace',
    'version.offered outOfPlace',
    'version.withdrawn outOfPlace',
  ]);
  const back = grow(...grown, on(friday, { type: 'fact.corrected', seq, because: 'mistake', day: monday, given: ['correction'] }));
  expect(numbersOf(back)).toEqual([1, 2]);
  expect(back.state.context.marks).toEqual({});
});

test('a text that was taken back keeps its number as well', () => {
  const grown = grow(signature());
  const voided = grow(signature(), on(monday, { type: 'entry.voided', seq: seqOf(grown, 'version.offered'), because: 'neverHappened' }));
  expect(numbersOf(voided)).toEqual([]);
  expect(voided.state.value).toMatchObject({ open: { stage: 'goals' } });
  expect(refusedOf(voided, late(monday, monday, offered(1, 'g1')))).toEqual([{ code: 'wrongVersionNumber', next: 2 }]);
  expect(refusedOf(voided, late(monday, monday, offered(2, 'g1')))).toEqual([]);
});

test('a text that is told late has the next number, whichever day it was offered on', () => {
  const renegotiated = [renegotiation(), on(friday, goal('g2', friday), measure('m2', 'g2', friday), offered(2, 'g1'))];
  const again = on(friday, { type: 'version.withdrawn', version: 2, because: 'correction', given: ['note'] });
  const grown = grow(...renegotiated, again);
  expect(refusedOf(grown, late(friday, tuesday, offered(2, 'g1')))).toEqual([{ code: 'wrongVersionNumber', next: 3 }]);
  const told = grow(
    ...renegotiated,
    again,
    late(friday, tuesday, offered(3, 'g1'), { type: 'version.withdrawn', version: 3, because: 'correction', given: ['note'] }),
  );
  expect(numbersOf(told)).toEqual([1, 3, 2]);
  expect(told.state.context.marks).toEqual({});
});

test('whoever is on a new page is told the next number', () => {
  expect(grow(renegotiationSigning()).state.context.file.lastVersion).toBe(2);
});
