// Content checks of what is put right in the record. What needs the whole log is asked when it is told anew.
import { openMarks } from '../context/read.ts';
import { lacks, when, type Checks } from './check.ts';

export const recordChecks: Checks = {
  'fact.corrected': ({ file }, event) => [
    ...when(event.seq > file.entries, { code: 'nothingToCorrect', seq: event.seq }),
    ...when(lacks(event, 'correction'), { code: 'reasonMissing' }),
  ],
  'entry.voided': ({ file }, { seq }) => when(seq > file.entries, { code: 'nothingToVoid', seq }),
  // Whoever clears says which reasons they have seen: a page that is out of date clears nothing it does not show.
  'entry.cleared': (context, event) => {
    const { seq, reasons } = event;
    const mark = openMarks(context).find(([number]) => Number(number) === seq)?.[1];
    if (mark === undefined) return [{ code: 'nothingToClear', seq }];
    const seen = mark.reasons.every(({ code }) => reasons.includes(code));
    return [...when(!seen, { code: 'reasonsChanged', seq }), ...when(lacks(event, 'reason'), { code: 'reasonMissing' })];
  },
};
