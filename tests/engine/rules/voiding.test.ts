// T26: an entry is taken back. It stays in the chain, and the case goes on where it was.
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../machines/actor.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { FourEyesAct } from '../../../machines/case/events/codes.ts';
import type { Day } from '../../../machines/day.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { counsellor, dataProtection, teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import { decideOnLog, grow, late, seqOf, type GrownLog } from '../lives/growing-log.ts';
import {
  assessed,
  briefAdvice,
  closed,
  copy,
  decided,
  handoverOffered,
  handoverReady,
  held,
  inForce,
  monday,
  noDissent,
  offered,
  on,
  opened,
  review,
  written,
  type Move,
} from '../lives/lives.ts';

type Because = EventOf<'entry.voided'>['because'];
const voided = (seq: number, because: Because = 'neverHappened'): HumanEvent => ({ type: 'entry.voided', seq, because, given: ['note'] });
const approval: HumanEvent = { type: 'approval.given', act: 'voiding' };
const noted: HumanEvent = { type: 'contact.noted', channel: 'phone' };
const deciding = (grown: GrownLog, event: HumanEvent, day: Day, by: Actor = counsellor) =>
  decideOnLog(grown, { on: day, today: day, event, by });
/** Everything but what the file counts. */
const withoutFile = ({ state: { value, context } }: GrownLog) => ({ value, context: { ...context, file: null } });

describe('who takes back', () => {
  const grown = grow(inForce(), on('2026-03-16', noted));
  const seq = seqOf(grown, 'contact.noted');

  test.each(['wrongCase', 'recordedTwice', 'neverHappened'] as const)('the author alone on the same day (%s)', (because) => {
    const { refusals, state } = deciding(grown, voided(seq, because), '2026-03-16');
    expect(refusals).toEqual([]);
    expect(state.context.presence.lastContactOn).toBe(monday);
  });
  test('anybody else, or later, with a second person', () => {
    const missing = [{ code: 'secondPersonMissing', act: 'voiding' }];
    expect(deciding(grown, voided(seq), '2026-03-17').refusals).toEqual(missing);
    expect(deciding(grown, voided(seq), '2026-03-16', { role: 'counsellor', id: 'c-yilmaz' }).refusals).toEqual(missing);
    expect(deciding(grown, voided(seq), '2026-03-16', teamLead).refusals).toEqual(missing);
    const approved = grow(inForce(), on('2026-03-16', noted), on('2026-03-17', approval));
    expect(deciding(approved, voided(seq), '2026-03-17').refusals).toEqual([]);
    expect(deciding(approved, voided(seq), '2026-03-17', teamLead).refusals).toEqual([{ code: 'sameSecondPerson', act: 'voiding' }]);
  });
  test.each<[string, HumanEvent[]]>([
    ['a risk', [{ type: 'risk.noted', risk: 'k1', kind: 'homelessness' }]],
    ['the separation of a household', [{ type: 'household.joined', household: 'h1' }, { type: 'household.separated' }]],
    ['the way agreed as safe', [{ type: 'safeWay.agreed', channel: 'visit' }]],
    ['a lock on the address', [{ type: 'addressLock.placed', until: '2027-03-02' }]],
  ])('%s, which protects somebody, not even on the same day', (_what, events) => {
    const protecting = grow(inForce(), on('2026-03-16', ...events));
    const { refusals } = deciding(protecting, voided(protecting.log.entries.length), '2026-03-16');
    expect(refusals).toEqual([{ code: 'secondPersonMissing', act: 'voiding' }]);
  });
  test('a hold: data protection, and with a second person', () => {
    const hold = grow(inForce(), on('2026-03-16', { type: 'hold.placed', because: 'court' }));
    const last = seqOf(hold, 'hold.placed');
    for (const by of [counsellor, teamLead])
      expect(deciding(hold, voided(last), '2026-03-16', by).refusals).toEqual([{ code: 'notForRole', roles: ['dataProtection'] }]);
    const missing = [{ code: 'secondPersonMissing', act: 'voiding' }];
    expect(deciding(hold, voided(last), '2026-03-16', dataProtection).refusals).toEqual(missing);
    const own = grow(inForce(), [{ on: '2026-03-16', event: { type: 'hold.placed', because: 'court' }, by: dataProtection }]);
    expect(deciding(own, voided(last), '2026-03-16', dataProtection).refusals).toEqual(missing);
  });
  test('counts the day of recording, not the day it took effect', () => {
    const told = grow(inForce(), late('2026-03-20', '2026-03-10', noted));
    const number = seqOf(told, 'contact.noted');
    expect(deciding(told, voided(number), '2026-03-20').refusals).toEqual([]);
    expect(deciding(told, voided(number), '2026-03-21').refusals).toEqual([{ code: 'secondPersonMissing', act: 'voiding' }]);
  });
  test('an approval is for one entry', () => {
    const twice = grow(inForce(), on('2026-03-16', noted), on('2026-03-16', noted), on('2026-03-17', approval, voided(seq)));
    expect(deciding(twice, voided(seq + 1), '2026-03-17').refusals).toEqual([{ code: 'secondPersonMissing', act: 'voiding' }]);
  });
  test('an approval that names its entry and its reason is for these alone', () => {
    const named: HumanEvent = { ...approval, seq, because: 'recordedTwice' } as HumanEvent;
    const approved = grow(inForce(), on('2026-03-16', noted), on('2026-03-17', named));
    const missing = [{ code: 'secondPersonMissing', act: 'voiding' }];
    expect(deciding(approved, voided(seq, 'recordedTwice'), '2026-03-17').refusals).toEqual([]);
    expect(deciding(approved, voided(seq, 'wrongCase'), '2026-03-17').refusals).toEqual(missing);
    expect(deciding(approved, voided(seq - 1, 'recordedTwice'), '2026-03-17').refusals).toEqual(missing);
    const again = grow(
      inForce(),
      on('2026-03-16', noted),
      on('2026-03-17', named, { ...approval, because: 'wrongCase', seq } as HumanEvent),
    );
    expect(deciding(again, voided(seq, 'recordedTwice'), '2026-03-17').refusals).toEqual(missing);
    expect(deciding(again, voided(seq, 'wrongCase'), '2026-03-17').refusals).toEqual([]);
  });
  test('what a second person agreed to is not corrected into something else', () => {
    const approved = grow(inForce(), on('2026-03-17', { type: 'approval.given', act: 'handover' }));
    const number = seqOf(approved, 'approval.given');
    const change: HumanEvent = {
      type: 'fact.corrected',
      seq: number,
      because: 'mistake',
      facts: { act: 'voiding' },
      given: ['correction'],
    };
    expect(deciding(approved, change, '2026-03-17').refusals).toEqual([{ code: 'nothingToCorrect', seq: number }]);
  });
  test('no trainer', () => {
    expect(deciding(grown, voided(seq), '2026-03-16', { role: 'trainer', id: 'r-1' }).refusals.map(({ code }) => code)).toEqual([
      'notForRole',
    ]);
  });
});

describe('what is taken back', () => {
  test('stays in the log as it was told, and nothing of it is in the state', () => {
    const before = grow(inForce());
    const grown = grow(
      inForce(),
      on(monday, { type: 'occasion.noted', occasion: 'move', happenedOn: monday }, voided(inForce().length + 1, 'wrongCase')),
    );
    expect(grown.log.entries.at(-2)?.event).toEqual({ type: 'occasion.noted', occasion: 'move', happenedOn: monday });
    expect(withoutFile(grown)).toEqual(withoutFile(before));
    expect(grown.state.context.file.entries).toBe(inForce().length + 2);
    expect(replay(grown.log)).toEqual(grown.state);
    expect(conform(grown.log)).toEqual({ deviation: null, state: grown.state });
  });
  test('is never an entry of the calendar', () => {
    const grown = grow(inForce(), on('2026-06-08', noted));
    const overdue = seqOf(grown, 'deadline.reviewOverdue');
    expect(deciding(grown, voided(overdue), '2026-06-08').refusals).toEqual([{ code: 'notVoidable', why: 'calendar' }]);
  });
  test('is no approval that was used; one that was not can be taken back', () => {
    const waiting = grow(handoverReady());
    const approved = seqOf(waiting, 'approval.given');
    expect(deciding(waiting, voided(approved), monday, teamLead).refusals).toEqual([]);
    const used = grow(handoverReady(), on(monday, handoverOffered));
    expect(deciding(used, voided(approved), monday, teamLead).refusals).toEqual([{ code: 'notVoidable', why: 'approvalUsed' }]);
    // Something else that followed has not used it, nor what an earlier approval was for.
    const followed = grow(handoverReady(), on(monday, noted));
    expect(deciding(followed, voided(approved), monday, teamLead).refusals).toEqual([]);
    const again = grow(
      handoverReady(),
      on(monday, handoverOffered, { type: 'handover.refused', given: [] }, { type: 'approval.given', act: 'handover' }),
    );
    expect(deciding(again, voided(again.log.entries.length), monday, teamLead).refusals).toEqual([]);
  });
  test.each<[FourEyesAct, Move[], Day, HumanEvent]>([
    ['capExtension', briefAdvice(), '2028-09-04', { type: 'cap.extended', given: ['reason'] }],
    ['return', closed(), monday, { type: 'case.returned' }],
    ['breakOff', written(), '2026-06-03', { type: 'contact.brokenOff' }],
    ['voiding', [...inForce(), ...on(monday, noted)], monday, voided(seqOf(grow(inForce(), on(monday, noted)), 'contact.noted'))],
  ])('is no approval of %s that was used', (act, life, day, event) => {
    const used = grow(life, on(day, { type: 'approval.given', act }, event));
    expect(deciding(used, voided(seqOf(used, 'approval.given')), day, teamLead).refusals).toEqual([
      { code: 'notVoidable', why: 'approvalUsed' },
    ]);
  });
  test('is no erasure', () => {
    const gone = grow(closed(), on(monday, { type: 'approval.given', act: 'erasure' }), on('2027-03-02', { type: 'case.erased' }));
    expect(deciding(gone, voided(seqOf(gone, 'case.erased')), '2027-03-02', dataProtection).refusals).toEqual([
      { code: 'notNow', proposed: 'entry.voided' },
    ]);
  });
  test('is not what was never recorded', () => {
    const grown = grow(inForce());
    expect(deciding(grown, voided(99), monday).refusals).toEqual([{ code: 'nothingToVoid', seq: 99 }]);
    expect(deciding(grown, voided(inForce().length + 1), monday).refusals).toEqual([{ code: 'nothingToVoid', seq: inForce().length + 1 }]);
  });
  test('is not taken back twice', () => {
    const grown = grow(inForce(), on('2026-03-16', noted, voided(inForce().length + 1)));
    expect(deciding(grown, voided(inForce().length + 1), '2026-03-16').refusals).toEqual([{ code: 'notVoidable', why: 'voided' }]);
  });
  test('is not what has made words be forgotten: they do not come back', () => {
    const grown = grow(inForce(), on('2026-03-16', noted, voided(inForce().length + 1, 'wrongCase')));
    expect(deciding(grown, voided(seqOf(grown, 'entry.voided')), '2026-03-16').refusals).toEqual([
      { code: 'notVoidable', why: 'wordsForgotten' },
    ]);
    const unfiled = grow(decided().slice(0, -1), on(monday, { type: 'filing.refused' }));
    expect(deciding(unfiled, { ...voided(seqOf(unfiled, 'filing.refused')), given: [] } as HumanEvent, monday).refusals).toEqual([
      { code: 'notVoidable', why: 'wordsForgotten' },
    ]);
  });
});

describe('taking back what took something back', () => {
  test('lets the entry stand again', () => {
    const grown = grow(inForce(), on('2026-03-16', noted));
    const back = grow(inForce(), on('2026-03-16', noted, voided(inForce().length + 1), voided(inForce().length + 2)));
    expect(withoutFile(back)).toEqual(withoutFile(grown));
    const thrice = grow(
      inForce(),
      on('2026-03-16', noted, voided(inForce().length + 1), voided(inForce().length + 2), voided(inForce().length + 3)),
    );
    expect(thrice.state.context.presence.lastContactOn).toBe(monday);
  });
});

describe('a death noted in the wrong file', () => {
  const died: HumanEvent = { type: 'client.died' };
  test('is taken back, and the case goes on where it was', () => {
    const before = grow(review());
    const dead = grow(review(), on('2026-03-03', died));
    expect(dead.state.value).toBe('closed');
    const back = grow(review(), on('2026-03-03', died, voided(seqOf(dead, 'client.died'), 'wrongCase')));
    expect(withoutFile(back)).toEqual(withoutFile(before));
    expect(placesOf(back.state)).toMatchObject({ stage: 'inForce', talk: 'talking', clock: 'scheduled' });
  });
  test('weeks later as well, with a second person: the clock has run on', () => {
    const dead = [inForce(), on('2026-03-03', died)];
    const back = grow(...dead, on('2026-06-10', approval, voided(seqOf(grow(...dead), 'client.died'), 'wrongCase')));
    expect(placesOf(settle(back.state, '2026-06-10').state)).toMatchObject({ stage: 'inForce', clock: 'overdue' });
    expect(back.state.context.ending).toMatchObject({ closedOn: null, reason: null });
  });
  test('what was recorded in between stands again', () => {
    const dead = [inForce(), on('2026-03-03', noted), late('2026-03-10', '2026-03-02', died)];
    const grown = grow(...dead);
    expect(Object.keys(grown.state.context.marks)).toEqual([String(seqOf(grown, 'contact.noted'))]);
    const back = grow(...dead, on('2026-03-10', voided(seqOf(grown, 'client.died'), 'wrongCase')));
    expect(back.state.context.marks).toEqual({});
    expect(back.state.context.presence.lastContactOn).toBe('2026-03-03');
  });
});

describe('what was built on it', () => {
  test('stands, out of place, and waits for somebody', () => {
    const life = [inForce(), on('2026-03-16', { type: 'renegotiation.begun', because: 'date' }), on('2026-03-17', offered(2, 'g1'))];
    const seq = seqOf(grow(...life), 'renegotiation.begun');
    const { state } = grow(...life, on('2026-03-17', approval, voided(seq)));
    expect(placesOf(state).stage).toBe('inForce');
    expect(state.context.marks[seq + 1]).toMatchObject({ event: 'version.offered', kind: 'outOfPlace', reasons: [{ code: 'notNow' }] });
    expect(state.context.agreement.versions).toHaveLength(1);
  });
  test('a review held that never was: it is overdue after all, since the day it was due', () => {
    const talk = on('2026-06-01', opened, assessed('g1'), noDissent, copy, held('2026-12-01'));
    const grown = grow(inForce(), talk, on('2026-06-08', noted));
    const back = grow(inForce(), talk, on('2026-06-08', noted), on('2026-06-09', approval, voided(seqOf(grown, 'review.held'))));
    expect(back.state.context.clock).toMatchObject({ open: { since: '2026-06-01' }, lastHeldOn: null });
    expect(settle(back.state, '2026-06-09').state.context.clock.overdue).toMatchObject({ since: '2026-06-03', due: '2026-06-02' });
  });
});

describe('words', () => {
  test('of a wrong case are to be forgotten at once', () => {
    const grown = grow(inForce(), on('2026-03-16', noted));
    expect(deciding(grown, voided(seqOf(grown, 'contact.noted'), 'wrongCase'), '2026-03-16').effects).toEqual(['forgetWords']);
  });
});

test('in an open case and in a closed one', () => {
  given(inForce()).on(monday).when(voided(1)).isAllowed({ stage: 'inForce' });
  given(closed()).on(monday).when(voided(1)).isAllowed({ stage: 'closed' });
});

test('a log in which an entry was taken back against the rules says so', () => {
  const grown = grow(inForce(), on('2026-03-16', noted));
  const seq = seqOf(grown, 'contact.noted');
  const entry: EntryFacts = { on: '2026-03-20', by: counsellor, event: { type: 'entry.voided', seq, because: 'neverHappened' } };
  const log = { ...grown.log, entries: [...grown.log.entries, entry] };
  expect(() => replay(log)).toThrow(/secondPersonMissing/u);
  expect(conform(log).deviation).toEqual({
    seq: seq + 1,
    event: 'entry.voided',
    code: 'refused',
    refusals: [{ code: 'secondPersonMissing', act: 'voiding' }],
  });
});

noRequirementIsUntried(['T26']);
