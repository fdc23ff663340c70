// From what was proposed to what is recorded: the words split off, what was told late with its reason, and what is forgotten with it.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { hashOfText } from '../../src/engine/chart/text-hash.ts';
import { newEntries, type Told } from '../../src/record/case/new-entries.ts';
import { counsellor, dataProtection, teamLead } from '../../src/scenarios/staff.ts';
import { logOf, placeIn } from '../engine/lives/given.ts';
import { clarification, drafted, inForce, inquiry, offered, type Move } from '../engine/lives/lives.ts';
import { headerOf } from './examples.ts';

const today = '2026-06-09';
const at = '2026-06-09T09:00:00.000Z';
/** So short before that the calendar has said nothing since. */
const monday = '2026-06-01';
const { standard } = headerOf('one');

function atHandOf(moves: readonly Move[], birthDate: string | null = null) {
  const input = { ...placeIn('HE'), standard };
  const { entries, state } = logOf(moves, input);
  return { log: { input, entries }, state, birthDate };
}

/** Proposed on the ninth of June, by the counsellor of the case if by nobody else. */
const proposed = (moves: readonly Move[], told: object, birthDate: string | null = null, by = counsellor) =>
  newEntries(atHandOf(moves, birthDate), told as Told, by, { today, at }, (id) => id === 'c-weber');

/** What is recorded: type, day and words of each entry. */
function recordedOf(outcome: ReturnType<typeof proposed>) {
  if (outcome.code === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return outcome.items.map(({ event, on, words }) => [event.type, on, words]);
}
const refusalsOf = (outcome: ReturnType<typeof proposed>) => (outcome.code === 'refused' ? outcome.refusals : []);
const forgottenIn = (outcome: ReturnType<typeof proposed>) => (outcome.code === 'accepted' ? outcome.forget : null);

const renamed = { type: 'client.renamed', words: { name: 'Amira' } };

describe('what is accepted', () => {
  test('is an entry of today, written now, by whoever proposed it, without its words, which go beside it', () => {
    const outcome = proposed(inquiry(monday), renamed);
    expect(outcome).toMatchObject({
      code: 'accepted',
      items: [{ event: { type: 'client.renamed', given: ['name'] }, on: today, at, by: counsellor, words: { name: 'Amira' } }],
      forget: false,
    });
    expect(outcome.code === 'accepted' && outcome.state.context.file.lastOn).toBe(today);
  });

  test('comes after what the calendar has said by then, and only it has words', () => {
    const recorded = recordedOf(proposed(inForce(), renamed));
    expect(recorded.length).toBeGreaterThan(1);
    expect(recorded.slice(0, -1).map(([, , words]) => words)).toEqual(recorded.slice(1).map(() => null));
    expect(recorded.at(-1)).toEqual(['client.renamed', today, { name: 'Amira' }]);
  });

  test('late, says why in words of its own, beside those it has or alone', () => {
    const late = { effectiveOn: '2026-06-08', lateReason: 'was ill' };
    expect(recordedOf(proposed(inquiry(monday), { ...renamed, ...late }))).toEqual([
      ['client.renamed', '2026-06-08', { name: 'Amira', lateReason: 'was ill' }],
    ]);
    expect(recordedOf(proposed(inquiry(monday), { type: 'counsellor.assigned', counsellor: 'c-weber', ...late }))).toEqual([
      ['counsellor.assigned', '2026-06-08', { lateReason: 'was ill' }],
    ]);
  });

  test('of today, says no reason, whatever was typed', () => {
    for (const more of [{}, { effectiveOn: today }, { effectiveOn: today, lateReason: 'was ill' }, { lateReason: 'was ill' }])
      expect(recordedOf(proposed(inquiry(monday), { ...renamed, ...more }))).toEqual([['client.renamed', today, { name: 'Amira' }]]);
  });
});

describe('what is refused', () => {
  const withoutReason = [{ code: 'lateEntryReasonMissing' }];
  test.each<[string, object, readonly object[]]>([
    ['late without a reason', { ...renamed, effectiveOn: '2026-06-08' }, withoutReason],
    ['late with a reason nobody can read', { ...renamed, effectiveOn: '2026-06-08', lateReason: ' \u200b' }, withoutReason],
    ['of a day to come', { ...renamed, effectiveOn: '2026-06-10' }, [{ code: 'futureDay', today }]],
    [
      'what something was typed into, for that alone',
      { type: 'counsellor.assigned', counsellor: 'c-zaun', effectiveOn: '2026-06-08' },
      [{ code: 'freeText', field: 'counsellor' }],
    ],
    [
      'an age that does not follow',
      { type: 'birthDate.corrected', known: 'day', ageBandAtInquiry: 'minor', birthdays: [], words: { birthDate: '1990-01-01' } },
      [{ code: 'ageContradicts' }],
    ],
    [
      'what cannot be, and late without a reason as well',
      { type: 'agreement.concluded', version: 1, effectiveOn: '2026-06-08' },
      [{ code: 'notNow', proposed: 'agreement.concluded' }, ...withoutReason],
    ],
  ])('%s', (_, told, refusals) => {
    expect(refusalsOf(proposed(inquiry(monday), told))).toEqual(refusals);
  });

  test('what cannot be is not asked for its age as well', () => {
    const told = {
      type: 'inquiry.noted',
      service: 'mbe',
      ageBand: 'minor',
      language: 'ar',
      channel: 'phone',
      words: { birthDate: '1990-01-01' },
    };
    const codes = refusalsOf(proposed(inForce(), told)).map(({ code }) => code);
    expect([codes.length > 0, codes.includes('ageContradicts')]).toEqual([true, false]);
  });

  test('nobody is a stranger where nobody says who works here', () => {
    const told = { type: 'counsellor.assigned', counsellor: 'c-zaun' } as Told;
    expect(newEntries(atHandOf(inquiry(monday)), told, counsellor, { today, at }).code).toBe('accepted');
  });
});

describe('an offered text', () => {
  const on = '2026-06-09';
  const text = 'What both sides have agreed on.';
  const offer = (hash: string, words?: object) => proposed(drafted(on), { ...offered(1, 'g1'), given: undefined, hash, words });

  test('is the one its hash was made of', () => {
    expect(refusalsOf(offer(hashOfText(text), { document: text }))).toEqual([]);
    const changed = [{ code: 'textChanged' }];
    expect(refusalsOf(offer(hashOfText(text), { document: `${text} ` }))).toEqual(changed);
    expect(refusalsOf(proposed(inquiry(monday), { ...offered(1, 'g1'), given: undefined }))).toEqual([
      { code: 'notNow', proposed: 'version.offered' },
    ]);
  });
});

describe('what is forgotten', () => {
  const filingRefused: HumanEvent = { type: 'filing.refused' };
  const voided = (seq: number, because = 'wrongCase') => ({ type: 'entry.voided', seq, because, words: { note: 'mixed up' } });
  const told = (event: HumanEvent): Move => ({ on: today, event, by: counsellor });
  const name: HumanEvent = { type: 'client.renamed', given: ['name'] };

  test('with a wrong case: the words of its entry, once, and no draft', () => {
    const moves = [...inquiry(monday), told(name)];
    expect(refusalsOf(proposed(moves, voided(2)))).toEqual([]);
    expect(forgottenIn(proposed(moves, voided(2)))).toEqual({ words: [2], drafts: false });
    expect(forgottenIn(proposed(moves, voided(2, 'recordedTwice')))).toBe(false);
  });

  test('with a file that is refused: all words so far, and the drafts', () => {
    expect(forgottenIn(proposed(clarification(monday), filingRefused))).toEqual({
      words: clarification(monday).map((_, index) => index + 1),
      drafts: true,
    });
  });

  test('with an erasure: everything', () => {
    const approval: HumanEvent = { type: 'approval.given', act: 'erasure' };
    const on = today;
    const gone = [
      ...inForce(today),
      { on, event: { type: 'processing.withdrawn' }, by: counsellor },
      { on, event: approval, by: teamLead },
    ];
    expect(forgottenIn(proposed(gone as Move[], { type: 'case.erased' }, null, dataProtection))).toBe('everything');
  });
});
