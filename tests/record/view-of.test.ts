// What the screen reads of a case: where it stands as of a day, what is open, what was typed and not recorded.
import { expect, test } from 'vitest';
import type { CaseState } from '../../src/engine/state/case-state.ts';
import { begin } from '../../src/engine/state/take.ts';
import { explain } from '../../src/engine/state/explain.ts';
import { nextReview } from '../../src/engine/state/next-review.ts';
import { nextDeadline, settle } from '../../src/engine/step/settle.ts';
import { atHand } from '../../src/record/case/opened-case.ts';
import { draftsOf, noDrafts, viewOf } from '../../src/record/case/view-of.ts';
import { linkAll } from '../../src/record/log/chain.ts';
import { noDraft, type PageDraft } from '../../src/record/words/page-draft.ts';
import { logOf, placeIn } from '../engine/lives/given.ts';
import { inForce } from '../engine/lives/lives.ts';
import { headerOf } from './examples.ts';

const header = headerOf('one');
const { entries: told, state } = logOf(inForce(), placeIn('HE'));
const entries = linkAll(
  header,
  null,
  told.map(({ on, by, event }, index) => ({ seq: index + 1, at: `${on}T09:00:00.000Z`, on, by, event })),
);
const dossier = { inquiry: { birthDate: '2008-10-10' } };
const opened = { header, entries, words: { 1: { name: 'Amira' } }, dossier, state };

test('the calendar has spoken by the day it is read on, and what it said is beside the log', () => {
  const today = '2026-06-02';
  const settled = settle(state, today, '2008-10-10');
  const seen = viewOf(opened, noDrafts, today);
  expect(settled.entries.length).toBeGreaterThan(0);
  expect(seen).toEqual({
    id: 'one',
    header,
    version: entries.length,
    today,
    state: settled.state,
    settled: settled.entries.map(({ event, on, by }) => ({ ...event, on, by })),
    offers: explain(settled.state),
    due: nextReview(settled.state),
    next: nextDeadline(settled.state, '2008-10-10'),
    dossier,
    words: { 1: { name: 'Amira' } },
    entries: entries.map(({ prev: _, hash: _1, ...entry }) => entry),
    drafts: {},
    drafted: {},
  });
});

test('a decision on it reads the log, where it leads, and the birth date it tells in words', () => {
  expect(atHand(opened)).toEqual({
    log: { input: { site: 'wiesbaden', land: 'HE', standard: '2026.1' }, entries },
    state,
    birthDate: '2008-10-10',
  });
  expect(atHand({ ...opened, state: begin(placeIn('HE')) as CaseState, dossier: {} }).birthDate).toBeNull();
});

test('a text is read where there is one; of a page that was dropped only its version', () => {
  const now = new Date('2026-08-31T09:12:33.123Z');
  const text = (value: unknown): PageDraft => ({
    version: 2,
    main: { value, by: { role: 'counsellor', id: 'c-7f' }, since: null, at: '2026-08-31T09:12:00.000Z', tab: { id: 'window', seq: 1 } },
    asides: [],
  });
  const { drafts, drafted } = draftsOf({ needs: text({ note: '' }), goals: text(null), risks: noDraft, plan: text('') }, now);
  expect(drafts).toEqual({ needs: { note: '' }, plan: '' });
  expect(Object.entries(drafted).map(([page, { version, lately }]) => [page, version, lately])).toEqual([
    ['needs', 2, true],
    ['goals', 2, false],
    ['risks', 0, false],
    ['plan', 2, true],
  ]);
  expect(draftsOf({}, now)).toEqual(noDrafts);
});
