// T5 to T7 in sentences: signing a version, and counselling without one.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import {
  briefAdvice,
  commitment,
  concluded,
  copy,
  drafted,
  explained,
  goal,
  goals,
  held,
  measure,
  monday,
  noDissent,
  offered,
  on,
  paused,
  ratings,
  sealed,
  signature,
  signedBy,
  textOf,
  withoutAgreement,
} from '../lives/lives.ts';

const tuesday = '2026-03-03';
const away = on(monday, { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' });

describe('T5, signing', () => {
  test('a version is explained, then signed, then copied', () => {
    expect(given(signature()).on(monday).when(explained(1)).isAllowed().context.agreement.versions[0]?.explained).toEqual({
      language: 'ar',
      interpreter: 'present',
    });
    const signed = given(signature(), on(monday, explained(1)))
      .on(tuesday)
      .when(signedBy('client', 1))
      .isAllowed({ stage: 'signature' });
    expect(signed.context.agreement.versions[0]).toMatchObject({ state: 'signedByOne', signatures: { client: tuesday } });
    expect(signed.context.presence.lastContactOn).toBe(tuesday);
    expect(given(signature()).on(monday).when(copy).isAllowed().context.agreement.versions[0]?.copyHandedOver).toBe(true);
  });
  test('nobody signs what was not explained', () => {
    given(signature()).on(monday).when(signedBy('client', 1)).isRefused('versionNotExplained');
  });
  test('nobody signs while they cannot be met', () => {
    given(signature(), on(monday, explained(1)), away)
      .on(monday)
      .when(signedBy('client', 1))
      .isRefused('outOfContact');
  });
  test('a signature is bound to the exact text of the version on offer', () => {
    const ready = [signature(), on(monday, explained(1))];
    given(...ready)
      .on(monday)
      .when(signedBy('client', 1, textOf(7)))
      .isRefused('textChanged');
    expect(
      given(...ready)
        .on(monday)
        .when(signedBy('client', 2))
        .isRefused('notThisVersion'),
    ).toEqual([{ code: 'notThisVersion', offered: 1 }]);
  });
  test('nobody signs twice', () => {
    const refusals = given(signature(), on(monday, explained(1), signedBy('client', 1)))
      .on(monday)
      .when(signedBy('client', 1));
    expect(refusals.isRefused('alreadySigned')).toEqual([{ code: 'alreadySigned', party: 'client' }]);
  });
  test('a guardian signs for a minor and for nobody else', () => {
    const signed = on(monday, explained(1), signedBy('client', 1), signedBy('counsellor', 1), copy);
    given(signature(), on(monday, explained(1)))
      .on(monday)
      .when(signedBy('guardian', 1))
      .isRefused('noGuardianNeeded');
    const minor = [signature(monday, { ageBand: 'minor' }), signed];
    expect(
      given(...minor)
        .on(monday)
        .when(concluded(1))
        .isRefused('signaturesMissing'),
    ).toEqual([{ code: 'signaturesMissing', parties: ['guardian'] }]);
    given(...minor, on(monday, signedBy('guardian', 1)))
      .on(monday)
      .when(concluded(1))
      .isAllowed({ stage: 'inForce' });
  });
  test('it is in force from the day of the last signature, whoever signed last and whenever that was noted', () => {
    const signed = [...on(monday, explained(1), copy, signedBy('counsellor', 1)), ...on('2026-03-10', signedBy('client', 1))];
    const { context } = given(signature(), signed).on('2026-03-12').when(concluded(1)).isAllowed({ stage: 'inForce', clock: 'scheduled' });
    expect(context.agreement.versions[0]).toMatchObject({ state: 'inForce', inForceOn: '2026-03-10' });
    expect(context.clock.firstReviewFrom).toBe('2026-03-10');
    expect(context.plan.goals['g1']?.state).toBe('agreed');
  });
  test('a goal that is not in the text is not agreed, and nothing else', () => {
    const second = on(monday, goal('g2', monday), measure('m2', 'g2', monday), offered(1, 'g1'), ...sealed(1).slice(0, -1));
    const { context } = given(drafted(), second).on(monday).when(concluded(1)).isAllowed();
    expect(context.plan.goals['g2']).toMatchObject({ state: 'proposed', cause: null });
  });
  test.each([
    ['a signature', [explained(1), signedBy('client', 1), copy], 'signaturesMissing'],
    ['a copy', [explained(1), signedBy('client', 1), signedBy('counsellor', 1)], 'copyNotHandedOver'],
  ] as const)('without %s nothing is in force', (_what, events, code) => {
    given(signature(), on(monday, ...events))
      .on(monday)
      .when(concluded(1))
      .isRefused(code);
  });
  test('without an explanation nothing is in force', () => {
    given(signature(), on(monday, copy)).on(monday).when(concluded(1)).isRefused('signaturesMissing', 'versionNotExplained');
  });
  test('who needs an interpreter had one', () => {
    const needing = on(monday, { type: 'client.described', occupation: 'unemployed', interpreter: 'needed', titleExpires: null });
    const bySelf = on(monday, explained(1, { interpreter: 'none' }), ...sealed(1).slice(1, -1));
    given(signature(), needing, bySelf).on(monday).when(concluded(1)).isRefused('interpreterNotRecorded');
    given(signature(), bySelf).on(monday).when(concluded(1)).isAllowed();
    // Without one the text is explained in a language the client understands.
    const inGerman = on(monday, explained(1, { language: 'de', interpreter: 'none' }), ...sealed(1).slice(1, -1));
    expect(given(signature(), inGerman).on(monday).when(concluded(1)).isRefused('versionNotUnderstood')).toEqual([
      { code: 'versionNotUnderstood', language: 'ar' },
    ]);
    given(signature(monday, { alsoUnderstands: ['de'] }), inGerman)
      .on(monday)
      .when(concluded(1))
      .isAllowed();
  });
  test('not at the end of the support period', () => {
    // Decided three years ago; the calendar has opened the final balance before anybody could conclude.
    const long = [briefAdvice('2023-03-06'), on('2026-02-16', { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' })];
    const late = on('2026-02-16', goal('g1', '2026-02-16'), measure('m1', 'g1', '2026-02-16'), commitment('c1'), offered(1, 'g1'));
    const signed = on('2026-03-05', ...sealed(1).slice(0, -1));
    given(...long, late, signed)
      .on('2026-03-05')
      .when(concluded(1))
      .isAllowed({ stage: 'inForce' });
    const { context } = given(...long, late, signed)
      .on('2026-03-06')
      .theState();
    expect(context.agreement.versions[0]?.state).toBe('withdrawn');
    given(...long, late, signed)
      .on('2026-03-06')
      .when(concluded(1))
      .isRefused('notNow');
  });
  test('only the version on offer is explained, withdrawn or concluded', () => {
    given(signature()).on(monday).when(explained(2)).isRefused('notThisVersion');
    given(signature()).on(monday).when({ type: 'version.withdrawn', version: 2, because: 'correction' }).isRefused('notThisVersion');
    given(signature(), on(monday, ...sealed(1).slice(0, -1)))
      .on(monday)
      .when(concluded(2))
      .isRefused('notThisVersion');
  });
  test('a correction takes the version back; signatures on it are void and the next has the next number', () => {
    const signed = on(monday, explained(1), signedBy('client', 1));
    const withdrawn: HumanEvent = { type: 'version.withdrawn', version: 1, because: 'correction' };
    const { context } = given(signature(), signed).on(tuesday).when(withdrawn).isAllowed({ stage: 'goals', clock: 'off' });
    expect(context.agreement.versions[0]?.state).toBe('withdrawn');
    const second = [signature(), signed, on(tuesday, withdrawn, offered(2, 'g1'))];
    given(...second, on(tuesday, explained(2), signedBy('counsellor', 2), copy))
      .on(tuesday)
      .when(concluded(2))
      .isRefused('signaturesMissing');
    given(...second)
      .on(tuesday)
      .when(signedBy('client', 1))
      .isRefused('versionNotExplained');
  });
});

describe('T6 and T7, counselling without an agreement', () => {
  test.each([null, 'declined', 'noWishToSign', 'notAble'] as const)(
    'who does not sign (%s) is counselled on, with the same clock',
    (because) => {
      const declined = given(signature()).on(tuesday).when({ type: 'signature.declined', because });
      const { context } = declined.isAllowed({ stage: 'withoutAgreement', clock: 'scheduled', presence: 'reachable' });
      expect(context.agreement.versions[0]?.state).toBe('withdrawn');
      expect(context.clock.firstReviewFrom).toBe(tuesday);
    },
  );
  test('nobody has to be shown a text to say no', () => {
    given(goals()).on(monday).when({ type: 'signature.declined', because: null }).isAllowed({ stage: 'withoutAgreement' });
  });
  test('goals are agreed on later if the client wishes; the clock runs on meanwhile', () => {
    const { context } = given(withoutAgreement())
      .on('2026-04-01')
      .when({ type: 'goals.resumed' })
      .isAllowed({ stage: 'goals', clock: 'scheduled' });
    expect(context.plan.draftingSince).toBe('2026-04-01');
  });
  test('not while a review is overdue', () => {
    expect(given(withoutAgreement()).on('2026-06-03').when({ type: 'goals.resumed' }).isRefused('reviewOverdue')).toEqual([
      { code: 'reviewOverdue', since: '2026-06-03' },
    ]);
    given(withoutAgreement()).on('2026-06-02').when({ type: 'goals.resumed' }).isAllowed();
  });
  test('not while a review is owed after a pause', () => {
    const woken = on(monday, { type: 'pause.ended' }, { type: 'agreement.ended', side: 'client' });
    expect(given(paused(), woken).on(monday).when({ type: 'goals.resumed' }).isRefused('reviewOwed')).toEqual([
      { code: 'reviewOwed', since: monday },
    ]);
  });
  test('not while the client cannot be met', () => {
    given(withoutAgreement(), away).on(monday).when({ type: 'goals.resumed' }).isRefused('outOfContact');
  });
  test('not once the cap is reached, unless it is extended', () => {
    const life = [briefAdvice('2023-03-06'), on('2026-02-16', { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' })];
    const declined = on('2026-02-16', { type: 'signature.declined', because: null });
    given(...life, declined)
      .on('2026-03-05')
      .when({ type: 'goals.resumed' })
      .isAllowed();
    // From then on there is the final balance; with an extension it may be given up again.
    given(...life, declined)
      .on('2026-03-06')
      .when({ type: 'goals.resumed' })
      .isRefused('notNow');
    const extended = on('2026-03-05', { type: 'approval.given', act: 'capExtension' }, { type: 'cap.extended', given: ['reason'] });
    given(...life, declined, extended)
      .on('2026-03-06')
      .when({ type: 'goals.resumed' })
      .isAllowed();
  });
  test('who was only advised until the cap is counselled on, and no new goals are agreed on', () => {
    const advised = [
      briefAdvice('2023-03-06'),
      on('2026-03-09', { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' }),
    ];
    given(...advised, on('2026-03-09', { type: 'signature.declined', because: null }))
      .on('2026-03-10')
      .when({ type: 'goals.resumed' })
      .isRefused('capReached');
  });
  test('a text that is not signed in time lapses to a draft; the clock of the working plan has run on', () => {
    const may = '2026-05-04';
    const drafts = on(may, { type: 'goals.resumed' }, goal('g1', may), measure('m1', 'g1', may), commitment('c1'), offered(1, 'g1'));
    const state = given(withoutAgreement(), drafts).on('2026-06-03').theState();
    expect(state.context.agreement.versions[0]?.state).toBe('lapsed');
    expect(placesOf(state)).toMatchObject({ stage: 'goals', clock: 'overdue' });
    expect(given(withoutAgreement(), drafts).on('2026-06-03').when(goal('g2', '2026-06-03')).isRefused('reviewOverdue')).toEqual([
      { code: 'reviewOverdue', since: '2026-06-03' },
    ]);
    given(withoutAgreement(), drafts)
      .on('2026-06-03')
      .when({ type: 'signature.declined', because: null })
      .isAllowed({ stage: 'withoutAgreement', clock: 'overdue' });
  });
  test('a case with a working plan is not closed while drafting, it has its balance', () => {
    given(withoutAgreement(), on(monday, { type: 'goals.resumed' }))
      .on(monday)
      .when({ type: 'case.closed', reason: 'movedAway' })
      .isRefused('balanceOwed');
  });
  test('a first agreement starts its own clock, whatever the working plan had', () => {
    const plan = [
      ...withoutAgreement(),
      ...on('2026-05-05', { type: 'review.opened', occasion: 'regular' }, noDissent, copy, held('2026-11-05')),
    ];
    const may = '2026-08-03';
    const drafts = on(may, { type: 'goals.resumed' }, goal('g1', may), measure('m1', 'g1', may), commitment('c1'));
    const signing = on('2026-09-01', offered(1, 'g1'), ...sealed(1).slice(0, -1));
    const { context } = given(plan, drafts, signing).on('2026-09-01').when(concluded(1)).isAllowed({ stage: 'inForce' });
    expect(context.clock).toMatchObject({ firstReviewFrom: '2026-09-01', lastHeldOn: null, anew: null });
    expect(reviewDue(context)).toEqual({ on: '2026-12-01', ceiling: '2026-12-01', rule: 'R1' });
  });
  test('an overdue review of the working plan is not signed away', () => {
    const plan = [
      ...withoutAgreement(),
      ...on('2026-05-04', { type: 'goals.resumed' }, goal('g1', '2026-05-04'), measure('m1', 'g1', '2026-05-04'), commitment('c1')),
    ];
    const signing = on('2026-06-10', offered(1, 'g1'), ...sealed(1).slice(0, -1));
    expect(given(plan, signing).on('2026-06-10').when(concluded(1)).isRefused('reviewOverdue')).toEqual([
      { code: 'reviewOverdue', since: '2026-06-03' },
    ]);
    // Held while the text waits, it is concluded, and its own clock begins.
    const talk = on('2026-06-11', { type: 'review.opened', occasion: 'regular' }, noDissent, copy);
    given(plan, signing, talk).on('2026-06-11').when(concluded(1)).isRefused('reviewOverdue', 'reviewOpen');
    const { context } = given(plan, signing, talk, on('2026-06-11', held('2026-12-11', 'client')))
      .on('2026-06-11')
      .when(concluded(1))
      .isAllowed({ stage: 'inForce', talk: 'noTalk', clock: 'scheduled' });
    expect(reviewDue(context)).toMatchObject({ rule: 'R1', ceiling: '2026-09-10' });
  });
  test('who says no again keeps the clock of the working plan', () => {
    const again = [withoutAgreement(), on('2026-04-01', { type: 'goals.resumed' })];
    const { context } = given(...again)
      .on('2026-05-04')
      .when({ type: 'signature.declined', because: null })
      .isAllowed();
    expect(context.clock.firstReviewFrom).toBe(monday);
  });
});

// On the day the cap is reached the calendar has opened the final balance before anybody asks.
noRequirementIsUntried(['T5', 'T6', 'T7'], (event) => !event.startsWith('confirmation.'), ['T5 agreement.concluded without capNotReached']);
