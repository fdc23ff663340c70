// Who may do what is law, and not only the server’s: each act names the roles it is for (2-standard, People and roles).
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../machines/actor.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import { FourEyesAct } from '../../../machines/case/events/codes.ts';
import type { Day } from '../../../machines/day.ts';
import { explain } from '../../../src/engine/state/explain.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { split } from '../../../src/record/words/words.ts';
import { randomFrom } from '../../../src/scenarios/random.ts';
import { suggest } from '../../../src/scenarios/suggest.ts';
import { given, live } from '../lives/given.ts';
import { attemptedTwice, closed, handoverOffered, handoverReady, inForce, inquiryNoted, monday, on, type Move } from '../lives/lives.ts';

type Role = Actor['role'];
const roles: readonly Role[] = ['counsellor', 'deputy', 'teamLead', 'siteAdministration', 'trainer', 'dataProtection'];
const who = (role: Role): Actor => ({ role, id: `x-${role.toLowerCase()}` });
const approval = (act: EventOf<'approval.given'>['act']): HumanEvent => ({ type: 'approval.given', act });
const counselling: readonly Role[] = ['counsellor', 'deputy', 'teamLead'];

const acts: readonly (readonly [string, Move[], Day, HumanEvent, readonly Role[]])[] = [
  ['counselling', inForce(), monday, { type: 'contact.noted', channel: 'phone' }, counselling],
  ['an inquiry', [], monday, inquiryNoted(), counselling],
  ['a risk', inForce(), monday, { type: 'risk.noted', risk: 'x1', kind: 'violence' }, counselling],
  ['waiving a review', inForce(), '2026-06-03', { type: 'review.waived', because: 'other', given: ['reason'] }, ['teamLead']],
  [
    'what stands for a letter',
    [...attemptedTwice(), ...on(monday, { type: 'risk.noted', risk: 'x1', kind: 'violence' })],
    monday,
    { type: 'letter.waived', given: ['reason'] },
    ['teamLead'],
  ],
  ['placing a hold', inForce(), monday, { type: 'hold.placed', because: 'court' }, [...counselling, 'dataProtection']],
  [
    'lifting a hold',
    [...closed(), ...on(monday, { type: 'hold.placed', because: 'court' })],
    monday,
    { type: 'hold.lifted' },
    ['dataProtection'],
  ],
  ['erasing', [...closed(), ...on(monday, approval('erasure'))], '2027-03-02', { type: 'case.erased' }, ['dataProtection']],
  [
    'a correction',
    inForce(),
    monday,
    { type: 'fact.corrected', seq: 1, because: 'mistake', given: ['correction'] },
    [...counselling, 'dataProtection'],
  ],
  [
    'taking an entry back',
    inForce(),
    monday,
    { type: 'entry.voided', seq: 1, because: 'neverHappened' },
    [...counselling, 'dataProtection'],
  ],
  ['approving an erasure', closed(), monday, approval('erasure'), ['teamLead', 'dataProtection']],
  ['approving a handover', inForce(), monday, approval('handover'), counselling],
  ['approving a return', closed(), monday, approval('return'), counselling],
  ['approving an extension of the cap', inForce(), monday, approval('capExtension'), counselling],
  ['approving that contact is broken off', inForce(), monday, approval('breakOff'), counselling],
  ['approving what is told late', inForce(), monday, approval('lateTelling'), ['teamLead']],
  ['approving that an entry is taken back', inForce(), monday, approval('voiding'), [...counselling, 'dataProtection']],
];

describe('each act is for these roles and for no other', () => {
  test.each(acts)('%s', (_what, life, day, event, allowed) => {
    for (const role of roles) {
      const { refusals } = given(life).on(day).when(event, who(role));
      expect([role, refusals]).toEqual([role, allowed.includes(role) ? [] : [{ code: 'notForRole', roles: [...allowed] }]]);
    }
  });
});

describe('trainers and administrators', () => {
  test('record nothing in a case, whatever the chart knows there', () => {
    const possible = explain(live(inForce())).filter(({ refusals }) => refusals.length === 0);
    expect(possible.length).toBeGreaterThan(30);
    for (const role of ['trainer', 'siteAdministration'] as const)
      for (const { type } of possible) {
        const { event } = split(suggest(live(inForce()), type, randomFrom(3), monday));
        const { refusals } = given(inForce())
          .on(monday)
          .when(event as HumanEvent, who(role));
        expect(refusals.map(({ code }) => code)).toContain('notForRole');
      }
  });
  test('a trainer approves nothing', () => {
    for (const act of FourEyesAct.options) given(inForce()).on(monday).when(approval(act), who('trainer')).isRefused('notForRole');
  });
});

describe('the second person', () => {
  test('is never the first, whichever roles they have', () => {
    const lead = who('teamLead');
    const approved = (life: readonly Move[], act: EventOf<'approval.given'>['act']): Move[] => [
      ...life,
      { on: monday, event: approval(act), by: lead },
    ];
    given(approved(closed(), 'return')).on(monday).when({ type: 'case.returned' }, lead).isRefused('sameSecondPerson');
    given(approved(closed(), 'return')).on(monday).when({ type: 'case.returned' }, who('counsellor')).isAllowed();
    given(approved(handoverReady().slice(0, -1), 'handover'))
      .on(monday)
      .when(handoverOffered, lead)
      .isRefused('sameSecondPerson');
    const officer = who('dataProtection');
    const byOfficer: Move[] = [...closed(), { on: monday, event: approval('erasure'), by: officer }];
    given(byOfficer).on('2027-03-02').when({ type: 'case.erased' }, officer).isRefused('sameSecondPerson');
    given(byOfficer).on('2027-03-02').when({ type: 'case.erased' }, { role: 'dataProtection', id: 'd-2' }).isAllowed({ stage: 'erased' });
  });
});
