// Where every reason is mended, read by hand from its sentence and the standard: a reason that leads nowhere, or elsewhere, is noticed.
import { describe, expect, test } from 'vitest';
import type { FourEyesAct } from '../../../../machines/case/events/codes.ts';
import type { Refusal, RefusalCode } from '../../../../machines/case/context/refusal.ts';
import { isMendedByPage, pageOfRefusal, placeOfRefusal } from '../../../../src/ui/counselling/wizard/map/page-of-refusal.ts';
import { slugOf } from '../../../../src/ui/counselling/wizard/page/page.ts';
import type { PageName } from '../../../../src/ui/counselling/wizard/page/page-name.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import * as lives from '../../../engine/lives/lives.ts';
import { sceneAfter } from './scene-after.ts';

const { monday, on } = lives;

/** By hand, page by page: what is asked there is what the reason misses. */
const mendedAt: Readonly<Partial<Record<PageName, readonly RefusalCode[]>>> = {
  // T1 and T2: what is asked before longer support begins.
  inquiry: ['inquiryNotNoted'],
  privacy: ['privacyNotExplained', 'privacyNotUnderstood'],
  need: ['needNotNoted', 'needIncomplete'],
  filing: ['filingNotConsented', 'filingUndecided', 'noFileKept'],
  // R4 stands on work or training, which is said of the person.
  person: ['notInStableWork'],
  takeover: ['anchorMissing'],
  // T3: every domain, every urgent risk.
  needs: ['domainsOpen'],
  risks: ['risksUnanswered', 'riskStillOpen', 'writingUnsafe', 'alreadyLifted'],
  // T4: goals, measures, commitments, offers that were checked.
  goals: ['noGoalOfClient', 'offersUnchecked'],
  goal: ['goalsIncomplete', 'datesBeforeOffer'],
  measures: ['goalsWithoutMeasure'],
  commitments: ['centreNotCommitted'],
  // T5: explained, signed, copied, in force. A text that has changed is taken back first.
  explain: ['versionNotExplained', 'versionNotUnderstood', 'interpreterNotRecorded'],
  sign: ['signaturesMissing', 'witnessMissing'],
  copy: ['copyNotHandedOver'],
  conclude: ['offersRanOut'],
  withdraw: ['textChanged'],
  // T6: what is drafted ends without an agreement, and reviews count on.
  decline: ['draftRunning', 'balanceOwed'],
  resume: ['noAgreementInForce'],
  abandon: ['renegotiationRunning'],
  // T8 and T9: the review is held, and what it asks for.
  review: ['reviewOverdue', 'reviewOwed', 'reviewNotOpen', 'windowNotOpen'],
  next: ['reviewNotOverdue'],
  schedule: ['notYet', 'beyondCeiling', 'reviewAlreadyPlanned'],
  hold: ['reviewOpen', 'lateReasonMissing'],
  assess: ['goalsUnassessed', 'goalsStillActive'],
  rerate: ['domainsInNeed'],
  balance: ['balanceIncomplete'],
  dissent: ['dissentNotRecorded'],
  // T12: a pause is ended where it stands.
  pause: ['paused', 'pauseAlreadyExtended', 'pauseTooLong', 'parentalForBirthOnly', 'birthDayMissing', 'birthTooFar'],
  // T14 and the no-show ladder.
  contact: [
    'outOfContact',
    'noAppointmentMissed',
    'ladderNotClimbed',
    'writingIsSafe',
    'sameChannel',
    'appointmentTooFar',
    'notThePreferredWay',
  ],
  // T16.
  handover: ['handoverOffered', 'recipientMissing', 'notACentre'],
  // T18 and T19.
  complete: ['capReached'],
  stay: ['completionRunning'],
  finalRatings: ['finalRatingsOpen'],
  referrals: ['referralsNotNamed'],
  deletion: ['deletionNotExplained'],
  // T20 and T22.
  aftercare: ['noAftercareConsent'],
  keep: ['onHold'],
};

/** No page mends these: another person does, time does, a form beside the wizard, or the very field that says it. */
const mendedNowhere: readonly RefusalCode[] = [
  // Time, or what has happened for good.
  'noReviewsCounted',
  'agreementExisted',
  'contactNotLost',
  'aftercareNotDue',
  'retentionRunning',
  'notOnHold',
  'capNotNear',
  'capAlreadyExtended',
  'clientDied',
  // Another person.
  'secondPersonMissing',
  'sameSecondPerson',
  'notForRole',
  'overdueStands',
  // Forms beside the wizard: people around the client, consents, the history.
  'noEvaluationConsent',
  'noHousehold',
  'householdUnsafe',
  'householdParted',
  'noGuardian',
  'guardianExists',
  'addressNotLocked',
  'notOfAge',
  'ageContradicts',
  'notTheSafeWay',
  'consentMissing',
  'consentDoesNotFit',
  'conferenceNotConsented',
  'nothingToCorrect',
  'correctionDoesNotFit',
  'nothingToVoid',
  'notVoidable',
  'nothingToClear',
  'reasonsChanged',
  // The very form, or the page loaded anew.
  'unknownItem',
  'itemExists',
  'itemPastThat',
  'notThisVersion',
  'wrongVersionNumber',
  'freeText',
  'alreadySigned',
  'noGuardianNeeded',
  'textNotInLanguage',
  'interpreterNotOfAge',
  'dayInPast',
  'noWorkingDay',
  'causeMissing',
  'lateEntryReasonMissing',
  'reasonMissing',
  'morePlacesThanChildren',
  'resultWithoutDecision',
  'reasonNotHere',
  'agencyMissing',
  'basisMissing',
  'beforeTheCase',
  'notNow',
  'dayBeforeLastEntry',
  'futureDay',
];

const byHand = Object.fromEntries([
  ...Object.entries(mendedAt).flatMap(([page, codes]) => codes.map((code) => [code, page])),
  ...mendedNowhere.map((code) => [code, null]),
]) as Record<RefusalCode, PageName | null>;

test('every reason leads to the page that asks what it misses', () => {
  expect(pageOfRefusal).toEqual(byHand);
});

const led = (refusal: Refusal, view: CaseView): string | null => {
  const place = placeOfRefusal(refusal, view);
  return place === null ? null : slugOf(place);
};

describe('a second person is asked for where the act is', () => {
  const acts: Readonly<Record<FourEyesAct, readonly [page: string, view: CaseView] | null>> = {
    breakOff: ['contact', sceneAfter(lives.missed())],
    handover: ['handover', sceneAfter(lives.inForce())],
    return: ['return', sceneAfter(lives.closed())],
    erasure: ['erase', sceneAfter(lives.closed())],
    // Under the further steps, and in the history.
    capExtension: null,
    voiding: null,
    lateTelling: null,
  };

  test.each(Object.entries(acts) as [FourEyesAct, (typeof acts)[FourEyesAct]][])('%s', (act, where) => {
    const asked = [
      { code: 'secondPersonMissing', act },
      { code: 'sameSecondPerson', act },
    ] as const;
    const expected = where === null ? null : where[0];
    const view = where === null ? sceneAfter(lives.inForce()) : where[1];
    expect(asked.map((refusal) => led(refusal, view))).toEqual([expected, expected]);
    expect(asked.map(isMendedByPage)).toEqual([expected !== null, expected !== null]);
  });
});

describe('the very page', () => {
  const twoGoals = [...lives.drafted(), ...on(monday, lives.goal('g2', monday), lives.measure('m2', 'g2', monday))];
  const pages: [string, Refusal, CaseView, string | null][] = [
    ['the first goal that is incomplete', { code: 'goalsIncomplete', goals: ['g2', 'g1'] }, sceneAfter(twoGoals), 'goal-g2'],
    [
      'the goal whose measure is dated too early',
      { code: 'datesBeforeOffer', goals: [], measures: ['m2'] },
      sceneAfter(twoGoals),
      'measures-g2',
    ],
    ['the goal before the measure', { code: 'datesBeforeOffer', goals: ['g1'], measures: ['m2'] }, sceneAfter(twoGoals), 'goal-g1'],
    ['measures of the goal that has none', { code: 'goalsWithoutMeasure', goals: ['g2'] }, sceneAfter(twoGoals), 'measures-g2'],
    ['no single measure where offers ran out', { code: 'offersRanOut', measures: ['m1'] }, sceneAfter(lives.signature()), 'conclude'],
    ['the goal nobody has assessed', { code: 'goalsUnassessed', goals: ['g1'] }, sceneAfter(lives.review()), 'assess-g1'],
    ['where a review is begun', { code: 'reviewOwed', since: monday }, sceneAfter(lives.inForce()), 'review'],
    ['or closed, once its talk is open', { code: 'reviewOwed', since: monday }, sceneAfter(lives.review()), 'hold'],
    ['the page that has the privacy information as one question', { code: 'privacyNotExplained' }, sceneAfter(lives.inquiry()), 'begin'],
    ['its own page where the talk has begun', { code: 'privacyNotExplained' }, sceneAfter(lives.clarification()), 'privacy'],
    ['the first talk for the need', { code: 'needNotNoted' }, sceneAfter(lives.clarification()), 'clarify'],
    ['its own page in brief advice', { code: 'needNotNoted' }, sceneAfter(lives.briefAdvice()), 'need'],
    ['the first talk for the file', { code: 'filingUndecided' }, sceneAfter(lives.clarification()), 'clarify'],
    ['the first talk for the person', { code: 'notInStableWork' }, sceneAfter(lives.clarification()), 'clarify'],
    ['the last page of a talk for the copy', { code: 'copyNotHandedOver' }, sceneAfter(lives.review()), 'hold'],
    ['its own page for the copy of what is signed', { code: 'copyNotHandedOver' }, sceneAfter(lives.signature()), 'copy'],
    ['none where the case has no such page now', { code: 'signaturesMissing', parties: ['client'] }, sceneAfter(lives.inForce()), null],
  ];

  test.each(pages)('%s', (_, refusal, view, page) => {
    expect(led(refusal, view)).toBe(page);
  });
});
