// The order of the start page: what is most pressing comes first, and every case has exactly one place.
import { expect, test } from 'vitest';
import { search, triage, urgencyOf, urgencies } from '../../../src/ui/caseload/triage.ts';
import { caseRow } from '../views.ts';

test.each([
  ['a review past its day', { clock: 'overdue' }, 'overdue'],
  ['a review the team lead knows of', { clock: 'escalated' }, 'overdue'],
  ['a review that is overdue during a renegotiation', { clock: 'overdue', stage: 'renegotiation.signing' }, 'overdue'],
  ['a review on its day', { clock: 'due' }, 'due'],
  ['a review within four weeks', { clock: 'windowOpen' }, 'windowOpen'],
  ['a version on the table', { stage: 'signature', clock: 'off' }, 'signature'],
  ['a new version on the table', { stage: 'renegotiation.signing' }, 'signature'],
  ['an inquiry', { stage: 'intake.inquiry', clock: 'off' }, 'inProgress'],
  ['a draft', { stage: 'goals', clock: 'off' }, 'inProgress'],
  ['a review talk', { stage: 'review.ofAgreement' }, 'inProgress'],
  ['somebody who cannot be reached', { presence: 'outOfContact.attemptedOnce' }, 'inProgress'],
  ['a handover that waits for an answer', { presence: 'handover' }, 'inProgress'],
  ['a pause', { presence: 'paused', clock: 'suspended' }, 'calm'],
  ['an agreement in force', {}, 'calm'],
  ['a working plan', { stage: 'withoutAgreement' }, 'calm'],
  ['a closed case', { stage: 'closed', presence: null, clock: null }, 'closed'],
  ['an erased case', { stage: 'erased', presence: null, clock: null }, 'closed'],
] as const)('%s', (_, facts, urgency) => {
  expect(urgencyOf(caseRow(facts))).toBe(urgency);
});

test('groups come most pressing first, empty ones not at all, each with the earliest day on top', () => {
  const rows = [
    caseRow({ id: 'calm' }),
    caseRow({ id: 'late', clock: 'overdue', due: { on: '2026-11-10', rule: 'R2' } }),
    caseRow({ id: 'later', clock: 'overdue', due: { on: '2026-11-03', rule: 'R2' } }),
  ];
  expect(triage(rows).map(({ urgency, rows: found }) => [urgency, found.map(({ id }) => id)])).toEqual([
    ['overdue', ['later', 'late']],
    ['calm', ['calm']],
  ]);
});

test('the case closed last comes first among the closed', () => {
  const closed = (id: string, closedOn: string) => caseRow({ id, stage: 'closed', presence: null, clock: null, closedOn });
  expect(triage([closed('old', '2026-01-05'), closed('new', '2026-10-01')])[0]?.rows.map(({ id }) => id)).toEqual(['new', 'old']);
});

test('no case gets lost between the groups', () => {
  const rows = urgencies.flatMap((_, index) => [caseRow({ id: `a${index}` }), caseRow({ id: `b${index}`, stage: 'goals', clock: 'off' })]);
  expect(triage(rows).flatMap((group) => group.rows)).toHaveLength(rows.length);
});

test('a search needs every word, in any order, with or without accents', () => {
  const rows = [caseRow({ id: '1', name: 'Élif Yılmaz' }), caseRow({ id: '2', name: 'Olena Müller' })];
  const shownOf = ({ name }: { name: string | null }) => name ?? '';
  expect(search(rows, 'elif', shownOf).map(({ id }) => id)).toEqual(['1']);
  expect(search(rows, 'muller olena', shownOf).map(({ id }) => id)).toEqual(['2']);
  expect(search(rows, '  ', shownOf)).toHaveLength(2);
});
