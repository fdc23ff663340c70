// The review day in the text is the day that applies once all have signed on that day, whichever rule sets it (R8).
import { describe, expect, test } from 'vitest';
import type { CaseContext } from '../../machines/case/context/context.ts';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { ReviewRule } from '../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../machines/day.ts';
import type { CaseState } from '../../src/engine/state/case-state.ts';
import { nextReview } from '../../src/engine/state/next-review.ts';
import { decide, type HumanEvent } from '../../src/engine/step/decide.ts';
import { hashOf } from '../../src/export/agreement/document.ts';
import { firstReviewAfter } from '../../src/export/agreement/first-review.ts';
import { split } from '../../src/record/words/words.ts';
import { offeredOn, stateAfter } from './agreements.ts';
import { recordAfter, renegotiating, sheetAfter, inForce } from './sheets.ts';

const offer = { goals: ['g1', 'g2'], languages: ['ar'], offeredOn };
const by = { role: 'counsellor', id: 'c-lindner' } as const;

function step(state: CaseState, proposal: Proposal): CaseState {
  const { state: after, refusals } = decide(state, { event: split(proposal).event as HumanEvent, on: offeredOn, by }, offeredOn);
  if (refusals.length > 0) throw new Error(`${proposal.type}: ${JSON.stringify(refusals)}`);
  return after;
}

/** What really happens: the text is offered, explained, signed by everybody and put in force, all on the day of the offer. */
function signedByAll(state: CaseState, number: number): CaseState {
  const document = `the text of version ${number}`;
  const hash = hashOf(document);
  const signed = (party: 'client' | 'counsellor'): Proposal => ({ type: 'version.signed', version: number, hash, party, how: 'paper' });
  const acts: Proposal[] = [
    { type: 'version.offered', version: number, hash, goals: offer.goals, languages: offer.languages, words: { document } },
    { type: 'version.explained', version: number, language: 'ar', interpreter: 'present' },
    signed('client'),
    signed('counsellor'),
    { type: 'copy.handedOver', form: 'paper' },
    { type: 'agreement.concluded', version: number },
  ];
  return acts.reduce(step, state);
}

type Facts = { readonly [G in 'client' | 'clock' | 'assessment']?: Partial<CaseContext[G]> };

function having({ context, ...state }: CaseState, { client, clock, assessment }: Facts): CaseState {
  const { plan, agreement } = context;
  return {
    ...state,
    context: {
      ...context,
      plan,
      agreement,
      client: { ...context.client, ...client },
      clock: { ...context.clock, ...clock },
      assessment: { ...context.assessment, ...assessment },
    },
  };
}

/** A first agreement begins the clock; while a second one is made, it has been running, and the review before it is what is counted from. */
const first = stateAfter();
const later = recordAfter(renegotiating).state();
const held = (lastHeldOn: Day) => ({ firstReviewFrom: null, lastHeldOn });

const cases: [ReviewRule, Day, CaseState, number, Facts][] = [
  ['R1', '2027-02-22', first, 1, {}],
  ['R2', '2027-02-01', later, 2, { clock: held('2026-08-01') }],
  ['R3', '2027-01-11', later, 2, { client: { service: 'jmd' }, clock: held('2026-10-11') }],
  ['R4', '2027-02-01', later, 2, { clock: { ...held('2026-02-01'), longInterval: true } }],
  ['R5acute', '2027-01-04', first, 1, { assessment: { standings: { housing: { counsellor: 3, client: 1, ratedOn: offeredOn } } } }],
  ['R5contact', '2027-01-04', later, 2, { clock: { ...held('2026-10-01'), promised: [{ since: '2026-11-20', because: 'contact' }] } }],
  ['R6', '2026-12-08', first, 1, { clock: { occasions: [{ occasion: 'birth', learnedOn: '2026-11-10' }] } }],
  ['R9', '2026-12-18', later, 2, { clock: { ...held('2026-10-01'), owed: { since: '2026-11-20', because: 'pause' } } }],
  ['T11', '2026-12-18', later, 2, { clock: { ...held('2026-10-01'), owed: { since: '2026-11-20', because: 'renegotiation' } } }],
  ['waived', '2027-01-15', later, 2, { clock: { ...held('2026-10-01'), promised: [{ since: '2026-10-15', because: 'waiver' }] } }],
  ['T17', '2026-12-15', later, 2, { clock: { ...held('2026-10-01'), inherited: '2026-12-15' } }],
  ['renewed', '2027-02-22', later, 2, { clock: held('2026-11-20') }],
];

describe('the day the text names', () => {
  test.each(cases)('%s: %s is what applies when all have signed', (rule, day, state, number, facts) => {
    const before = having(state, facts);
    expect(firstReviewAfter({ ...offer, state: before, number })).toBe(day);
    expect(nextReview(signedByAll(before, number))).toMatchObject({ rule, on: day });
  });

  test('the signed sheet says which day applies, also where something earlier has come up since', () => {
    const applies = (due: Day) => sheetAfter(inForce, { due }).log.applies;
    expect(applies('2027-02-22')?.de).toBe('Heute gilt: Wir treffen uns spätestens am 22.02.2027.');
    expect(applies('2026-12-18')?.de).toBe('Heute gilt: Wir treffen uns spätestens am 18.12.2026.');
    expect(applies('2026-12-18')?.other).toContain('18.12.2026');
  });
});
