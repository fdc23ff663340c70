// A case that somebody writes in while it is counted is folded anew, and not for ever.
import { expect, test } from 'vitest';
import type { Programme } from '../../../src/contract/figures.ts';
import { caseFile } from '../../../src/record/case/case-file.ts';
import { inMemory, inquiry, serverOn } from '../harness.ts';

test('a case whose row is overtaken every time is left as it was, and everybody is answered', async () => {
  const storage = inMemory();
  const id = await serverOn(storage).newCase(inquiry);
  let folded = 0;
  const keep = async () => {
    folded += 1;
    if (folded > 20) throw new Error(`${id} is folded for ever`);
  };
  const store = { ...storage.store, figures: { ...storage.store.figures, keep } };
  const { status, body } = await serverOn({ ...storage, store, file: caseFile({ ...storage, store }) }).ask<Programme>('/api/v1/programme');
  expect([status, body.damaged, folded]).toEqual([200, 0, 5]);
});
