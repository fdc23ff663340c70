// What putting the record right changes. Corrections and entries taken back change the log that is told (`src/engine/step/retell.ts`).
import type { record } from '../events/record.ts';
import { withoutApproval } from './approvals.ts';
import { changesNothing, type Changes, type TypeOf } from './change.ts';

export const recordChanges: Changes<TypeOf<typeof record>> = {
  'fact.corrected': changesNothing,
  // The approval of the second person is spent.
  'entry.voided': (context) => withoutApproval(context, 'voiding'),
  // It stays as it is, and whoever has looked at it has said why (T27).
  'entry.cleared': (context, { seq, reasons }) => {
    const mark = context.marks[seq];
    if (mark === undefined) return context;
    return { ...context, marks: { ...context.marks, [seq]: { ...mark, cleared: [...new Set([...mark.cleared, ...reasons])] } } };
  },
};
