// Facts stand: an entry is judged once, by what is known then. Told anew it is applied all the same and marked (T27).
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../machines/actor.ts';
import { openMarks } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { stateOn } from '../../../src/engine/step/retell.ts';
import { counsellor, dataProtection, teamLead } from '../../../src/scenarios/staff.ts';
import { placesOf } from '../lives/given.ts';
import { decideOnLog, grow, late, seqOf, type DatedMove, type GrownLog } from '../lives/growing-log.ts';
import {
  assessed,
  attemptedTwice,
  closed,
  commitment,
  copy,
  goal,
  goals,
  handover,
  held,
  inForce,
  measure,
  missed,
  monday,
  noDissent,
  offered,
  on,
  sealed,
  signature,
  type Move,
} from '../lives/lives.ts';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const tell = (grown: GrownLog, move: readonly DatedMove[]) => codes(move.flatMap((one) => decideOnLog(grown, one).refusals));
const marksOf = ({ state }: GrownLog) =>
  Object.values(state.context.marks).map(({ event, kind, reasons }) => `${event} ${kind} ${codes(reasons).join(' ')}`);

/** In force, with a measure of an agency, and a letter that was sent to it on 15 October under a consent until the end of the year. */
const autumn = '2026-09-01';
const agencyLife: Move[] = [
  ...goals(autumn),
  ...on(
    autumn,
    goal('g1', autumn),
    measure('m1', 'g1', autumn, { dueOn: '2026-11-02' }),
    measure('m2', 'g1', autumn, { responsible: 'agency', agency: 'debtAdvice', dueOn: '2026-12-01' }),
    commitment('c1'),
    offered(1, 'g1'),
    ...sealed(1),
    { type: 'referral.proposed', referral: 'f1', to: 'debtAdvice', domain: 'money' },
    {
      type: 'consent.drafted',
      consent: 'k1',
      recipient: 'debtAdvice',
      domains: ['money'],
      purpose: 'referral',
      until: '2026-12-31',
      use: 'standing',
    },
    { type: 'consent.given', consent: 'k1' },
  ),
];
const sent: HumanEvent = { type: 'referral.sent', referral: 'f1', consent: 'k1' };
const withdrawn: HumanEvent = { type: 'consent.withdrawn', consent: 'k1' };
const known = [agencyLife, on('2026-10-15', sent)];
const toldLate = [...known, late('2026-10-16', '2026-10-14', withdrawn)];

describe('a consent withdrawn on 14 October and told on the 16th, a letter sent on the 15th', () => {
  test('is told all the same; the letter stands and is irregular', () => {
    const grown = grow(...toldLate);
    expect(tell(grow(...known), late('2026-10-16', '2026-10-14', withdrawn))).toEqual([]);
    expect(grown.state.context.network.referrals['f1']?.state).toBe('sentWithConsent');
    expect(grown.state.context.marks).toEqual({
      [seqOf(grown, 'referral.sent')]: {
        event: 'referral.sent',
        on: '2026-10-15',
        kind: 'irregular',
        reasons: [{ code: 'consentMissing', consent: 'k1' }],
        cleared: [],
      },
    });
  });
  test('blocks the measure from the 14th on', () => {
    const { log } = grow(...toldLate);
    const stateOf = (day: Day) => stateOn(log, day).context.plan.measures['m2']?.state;
    expect([stateOf('2026-10-13'), stateOf('2026-10-14'), stateOf('2026-10-15')]).toEqual(['open', 'blockedByConsent', 'blockedByConsent']);
  });
  test('leaves data protection and the team lead something to clear, and nobody else', () => {
    const grown = grow(...toldLate);
    const seq = seqOf(grown, 'referral.sent');
    expect(openMarks(grown.state.context).map(([number]) => Number(number))).toEqual([seq]);
    const clear: HumanEvent = { type: 'entry.cleared', seq, reasons: ['consentMissing'], given: ['reason'] };
    const by = (actor: Actor) => decideOnLog(grown, { on: '2026-10-16', today: '2026-10-16', event: clear, by: actor });
    expect(by(counsellor).refusals).toEqual([{ code: 'notForRole', roles: ['teamLead', 'dataProtection'] }]);
    for (const actor of [teamLead, dataProtection]) {
      const { refusals, state } = by(actor);
      expect(refusals).toEqual([]);
      expect(openMarks(state.context)).toEqual([]);
      expect(state.context.marks[seq]?.cleared).toEqual(['consentMissing']);
    }
  });
  test('told the same day as the letter, the letter was refused', () => {
    const inTime = grow(agencyLife, on('2026-10-14', withdrawn));
    expect(tell(inTime, late('2026-10-15', '2026-10-15', sent))).toEqual(['consentMissing']);
  });
  test('is no deviation of anybody: the log conforms, and replays to the same state', () => {
    const { log, state } = grow(...toldLate);
    expect(conform(log)).toEqual({ deviation: null, state });
    expect(replay(log)).toEqual(state);
  });
});

describe('a talk held on 13 July and told on 3 August, a pause agreed on 20 July in between', () => {
  const paused: Move[] = [
    ...inForce('2026-06-01'),
    ...on('2026-07-20', { type: 'pause.agreed', reason: 'illness', until: '2026-10-19', contactBy: 'centre' }),
  ];
  const parts = [{ type: 'review.opened', occasion: 'courseEvent' }, assessed('g1'), noDissent, copy, held('2027-01-13')] as const;

  test('is told, step by step: until it is complete the pause is irregular, then nothing is', () => {
    const half = grow(paused, late('2026-08-03', '2026-07-13', ...parts.slice(0, 2)));
    expect(marksOf(half)).toEqual(['pause.agreed irregular reviewOpen']);
    const whole = grow(paused, late('2026-08-03', '2026-07-13', ...parts));
    expect(marksOf(whole)).toEqual([]);
    expect(placesOf(whole.state)).toMatchObject({ stage: 'inForce', talk: 'noTalk', presence: 'paused', clock: 'suspended' });
    expect(whole.state.context.clock.lastHeldOn).toBe('2026-07-13');
  });
  test('or in one entry', () => {
    const whole: HumanEvent = {
      type: 'review.recorded',
      occasion: 'courseEvent',
      goals: [{ goal: 'g1', client: 'onTrack', counsellor: 'onTrack', outcome: 'continues', cause: null, evidence: 'selfReport' }],
      dissent: 'none',
      copy: 'paper',
      next: '2027-01-13',
      lateBecause: null,
    };
    const grown = grow(paused, late('2026-08-03', '2026-07-13', whole));
    expect(marksOf(grown)).toEqual([]);
    expect(grown.state.context.clock).toMatchObject({ lastHeldOn: '2026-07-13', overdue: null });
    expect(placesOf(grown.state)).toMatchObject({ talk: 'noTalk', presence: 'paused', clock: 'suspended' });
  });
});

describe('what is told late makes irregular, and never unrecordable,', () => {
  const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
  const pause: HumanEvent = { type: 'pause.agreed', reason: 'illness', until: '2026-05-04', contactBy: 'centre' };
  const begun: HumanEvent = { type: 'renegotiation.begun', because: 'date' };
  test.each<[string, (readonly Move[])[], DatedMove[], string[]]>([
    [
      'a renegotiation begun in a pause',
      [inForce(), on('2026-03-16', begun)],
      late('2026-03-20', '2026-03-10', pause),
      ['renegotiation.begun irregular paused'],
    ],
    [
      'a letter into danger',
      [attemptedTwice(), on('2026-03-09', { type: 'letter.sent', appointment: '2026-03-16' })],
      late('2026-03-20', '2026-03-06', violence),
      ['letter.sent irregular writingUnsafe'],
    ],
    [
      'a call into danger',
      [missed(), on('2026-03-09', { type: 'contact.attempted', channel: 'phone' })],
      late('2026-03-20', '2026-03-06', violence),
      ['contact.attempted irregular notTheSafeWay'],
    ],
    [
      'an agreement without the guardian who had been appointed',
      [signature(), on('2026-03-09', ...sealed(1))],
      late('2026-03-20', '2026-03-06', { type: 'guardian.appointed' }),
      ['agreement.concluded irregular signaturesMissing'],
    ],
    [
      'a handover of which the consent had been withdrawn',
      [handover(), on('2026-03-16', { type: 'handover.accepted' })],
      late('2026-03-20', '2026-03-12', { type: 'consent.withdrawn', consent: 'k1' }),
      ['handover.accepted outOfPlace notNow'],
    ],
    [
      'a household joined after a separation',
      [
        inForce(),
        on('2026-03-03', { type: 'household.joined', household: 'h1' }),
        on('2026-03-09', { type: 'household.joined', household: 'h1' }),
      ],
      late('2026-03-20', '2026-03-06', { type: 'household.separated' }),
      ['household.joined irregular householdParted'],
    ],
    [
      'a plan beyond the ceiling that an occasion had set',
      [inForce(), on('2026-03-16', { type: 'review.planned', review: 'r1', for: '2026-05-11' })],
      late('2026-03-20', '2026-03-06', { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-03-06' }),
      ['review.planned irregular beyondCeiling'],
    ],
  ])('%s', (_what, before, telling, marks) => {
    const grown = grow(...before);
    expect(tell(grown, telling)).toEqual([]);
    const after = grow(...before, telling);
    expect(marksOf(after)).toEqual(marks);
    expect(replay(after.log)).toEqual(after.state);
    expect(conform(after.log).deviation).toBeNull();
  });

  test('what has no step any more: it is kept without effect, out of place', () => {
    const withdraw: HumanEvent = { type: 'version.withdrawn', version: 1, because: 'clientWish' };
    const grown = grow(signature(), on('2026-03-09', ...sealed(1)), late('2026-03-20', '2026-03-06', withdraw));
    expect(marksOf(grown)).toEqual([
      'version.explained outOfPlace notNow',
      'version.signed outOfPlace notNow',
      'version.signed outOfPlace notNow',
      'copy.handedOver outOfPlace reviewNotOpen',
      'agreement.concluded outOfPlace notNow',
    ]);
    expect(placesOf(grown.state).stage).toBe('goals');
    expect(grown.state.context.agreement.versions).toMatchObject([{ state: 'withdrawn' }]);
  });
  test('a case that was closed: what was recorded after a death is out of place', () => {
    const visit: HumanEvent = { type: 'contact.noted', channel: 'phone' };
    const grown = grow(inForce(), on('2026-03-16', visit), late('2026-03-20', '2026-03-10', { type: 'client.died' }));
    expect(grown.state.value).toBe('closed');
    expect(grown.state.context.ending).toMatchObject({ closedOn: '2026-03-10', reason: 'deceased' });
    expect(marksOf(grown)).toEqual(['contact.noted outOfPlace notNow']);
  });
});

describe('an entry told late is refused on its own grounds only', () => {
  const noted: HumanEvent = { type: 'contact.noted', channel: 'phone' };
  const grown = grow(inForce(), on('2026-03-16', noted));
  test('for a day ahead, before the case, or on which it was not possible', () => {
    expect(tell(grown, late('2026-03-20', '2026-03-21', noted))).toEqual(['futureDay']);
    expect(tell(grown, late('2026-03-20', '2026-03-01', noted))).toEqual(['beforeTheCase']);
    expect(tell(grown, late('2026-03-20', '2026-03-10', { type: 'renegotiation.abandoned' }))).toEqual(['notNow']);
    expect(
      tell(grown, late('2026-03-20', '2026-03-10', { type: 'pause.agreed', reason: 'illness', until: '2026-10-01', contactBy: 'centre' })),
    ).toEqual(['pauseTooLong']);
  });
  test('when the case is erased', () => {
    const gone = grow(closed(), on(monday, { type: 'approval.given', act: 'erasure' }), on('2027-03-02', { type: 'case.erased' }));
    expect(tell(gone, late('2027-03-03', monday, { type: 'risk.noted', risk: 'x1', kind: 'violence' }))).toEqual(['notNow']);
    expect(
      tell(gone, late('2027-03-03', '2027-03-03', { type: 'fact.corrected', seq: 1, because: 'mistake', given: ['correction'] })),
    ).toEqual(['notNow']);
  });
});
