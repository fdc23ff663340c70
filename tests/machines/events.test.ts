// The vocabulary at its border: what may be proposed, what is recorded of it, and what is refused before any rule is asked.
import { describe, expect, test } from 'vitest';
import { Actor, calendar, Role } from '../../machines/actor.ts';
import { CaseEvent, deadlineTypes, Proposal, proposals, proposalTypes, wordFieldsOf } from '../../machines/case/events/case-event.ts';
import { Cause, Channel, ClosingReason, Evidence, FourEyesAct, Responsible } from '../../machines/case/events/codes.ts';
import { CefrLevel, NotDiscussedReason, RiskAction, RiskKind } from '../../machines/case/events/assessment.ts';
import { AgeBand, Occupation } from '../../machines/case/events/intake.ts';
import { givenHousehold, givenId } from '../../machines/case/events/define.ts';
import { ConsentPurpose } from '../../machines/case/events/network.ts';
import { Assessment, GoalOutcome, ReviewOccasion } from '../../machines/case/events/review.ts';
import { Party } from '../../machines/case/events/signature.ts';
import { AgencyCode } from '../../machines/standards/agency-code.ts';
import { DomainCode } from '../../machines/standards/domain-code.ts';
import { randomFrom } from '../../src/scenarios/random.ts';
import { suggest } from '../../src/scenarios/suggest.ts';
import { split } from '../../src/record/words/words.ts';
import { live } from '../engine/lives/given.ts';
import { inForce, monday } from '../engine/lives/lives.ts';

const isProposal = (value: unknown): boolean => Proposal.safeParse(value).success;
const isEvent = (value: unknown): boolean => CaseEvent.safeParse(value).success;
const state = live(inForce());
const sampleOf = (type: (typeof proposalTypes)[number]) => suggest(state, type, randomFrom(3), monday);
const withoutOne = (value: object, key: string): object => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** Facts that may be left out. */
const optional = new Set([
  'inquiry.noted alsoUnderstands',
  'languages.changed alsoUnderstands',
  'privacy.explained interpreter',
  'privacy.explained interpreterOfAge',
  'version.explained interpreterOfAge',
  'measure.proposed times',
  'measure.revised times',
  'contact.attempted instead',
  'review.opened also',
  'review.recorded also',
  'agreement.concluded ranOut',
  'case.takenOver capExtended',
  'case.takenOver occasions',
  'client.described reachBy',
  'client.described title',
  'client.described benefit',
  'goal.proposed step',
  'goal.revised step',
  'referral.proposed offer',
  'pause.agreed parentalFrom',
  'client.died diedOn',
  'fact.corrected day',
  'fact.corrected facts',
]);

/** Words that are no free text. */
const formed: Readonly<Record<string, string>> = { birthDate: '1990-02-28', birthYear: '1990' };
const wordsFor = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, formed[field] ?? 'ein Wort']));

test('every kind of proposal and every deadline is there once', () => {
  expect([proposalTypes.length, new Set(proposalTypes).size]).toEqual([proposals.length, proposals.length]);
  expect(deadlineTypes).toHaveLength(28);
  expect([...proposalTypes, ...deadlineTypes].filter((type) => !/^[a-z]+[a-zA-Z]*\.[a-zA-Z]+$/u.test(type))).toEqual([]);
});

describe.each(proposalTypes)('%s', (type) => {
  const sample = sampleOf(type);
  const facts = Object.keys(sample).filter((key) => key !== 'type' && key !== 'words');

  test('may be proposed, and is recorded without its words', () => {
    expect(isProposal(sample)).toBe(true);
    const { event } = split(sample);
    expect(isEvent(event)).toBe(true);
    expect(Object.keys(event)).not.toContain('words');
    // What people wrote never stands in an entry, and what is recorded is no proposal with words.
    expect(isEvent({ ...event, words: {} })).toBe(false);
  });
  test('takes no unknown fact, and lacks none', () => {
    expect(isProposal({ ...sample, extra: 1 })).toBe(false);
    expect(isEvent({ ...split(sample).event, extra: 1 })).toBe(false);
    expect(facts.filter((fact) => isProposal(withoutOne(sample, fact)) && !optional.has(`${type} ${fact}`))).toEqual([]);
    expect(facts.filter((fact) => isProposal({ ...sample, [fact]: { nonsense: true } }))).toEqual([]);
  });
  test('has its word fields, each of them optional, and no other', () => {
    const fields = wordFieldsOf(type);
    const { words: _words, ...rest } = { words: {}, ...sample };
    expect(isProposal({ ...rest, words: wordsFor(fields) })).toBe(fields.length > 0);
    expect(isProposal({ ...rest, words: { ...wordsFor(fields), other: 'x' } })).toBe(false);
    expect(isEvent({ ...rest, given: fields })).toBe(fields.length > 0);
    expect(isEvent({ ...rest, given: ['other'] })).toBe(false);
  });
});

test('what only the calendar may cause cannot be proposed', () => {
  for (const type of deadlineTypes) {
    const event = {
      type,
      ...(type === 'deadline.capWarned' && { months: 30 }),
      ...(type === 'deadline.consentExpired' && { consent: 'k1' }),
      ...(type === 'deadline.reviewReminded' && { days: 14 }),
      ...(type === 'deadline.ageReached' && { age: 18 }),
    };
    expect(isProposal(event)).toBe(false);
    expect(isEvent(event)).toBe(true);
  }
  expect(isEvent({ type: 'deadline.capWarned', months: 31 })).toBe(false);
  expect(deadlineTypes.flatMap(wordFieldsOf)).toEqual([]);
});

describe('limits and forms', () => {
  const text = (count: number): string => 'ä'.repeat(count);
  const version = (changes: object): object => ({ ...sampleOf('version.offered'), ...changes });
  const consent = (changes: object): object => ({ ...sampleOf('consent.drafted'), ...changes });
  const inquiry = (changes: object): object => ({ ...sampleOf('inquiry.noted'), ...changes });

  test('a note has up to 4,000 characters, a document up to 60,000', () => {
    expect(isProposal(inquiry({ words: { concern: text(4000) } }))).toBe(true);
    expect(isProposal(inquiry({ words: { concern: text(4001) } }))).toBe(false);
    expect(isProposal(version({ words: { document: text(60_000) } }))).toBe(true);
    expect(isProposal(version({ words: { document: text(60_001) } }))).toBe(false);
    expect(isProposal({ ...sampleOf('version.signed'), words: { drawing: text(60_000) } })).toBe(true);
  });
  test('a version holds one to fifty goals in one to five languages', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `g${index}`);
    expect([0, 1, 50, 51].map((count) => isProposal(version({ goals: ids(count) })))).toEqual([false, true, true, false]);
    const languages = ['de', 'ar', 'en', 'tr', 'fa', 'uk'];
    expect([0, 1, 5, 6].map((count) => isProposal(version({ languages: languages.slice(0, count) })))).toEqual([false, true, true, false]);
    expect([0, 1, 1.5, -1].map((number) => isProposal(version({ version: number })))).toEqual([false, true, false, false]);
  });
  test.each([
    'sha256:',
    `sha256:${'a'.repeat(63)}`,
    `sha256:${'A'.repeat(64)}`,
    `md5:${'a'.repeat(64)}`,
    ` sha256:${'a'.repeat(64)}`,
    `sha256:${'a'.repeat(65)}`,
  ])('%s is no hash of a text', (hash) => {
    expect(isProposal(version({ hash }))).toBe(false);
  });
  test('a consent names at least one domain and at most the twelve there are', () => {
    expect([0, 1, 12].map((count) => isProposal(consent({ domains: DomainCode.options.slice(0, count) })))).toEqual([false, true, true]);
    expect(isProposal(consent({ domains: [...DomainCode.options, 'work'] }))).toBe(false);
  });
  test.each(['de', 'kmr', 'zh-hant'])('%s is a language', (language) => {
    expect(isProposal(inquiry({ language }))).toBe(true);
  });
  test.each(['', 'd', 'DE', 'deutsch', 'de_DE', 'de-', '-de', ' de', 'de '])('"%s" is no language', (language) => {
    expect(isProposal(inquiry({ language }))).toBe(false);
  });
  test('somebody understands up to ten further languages', () => {
    expect([10, 11].map((count) => isProposal(inquiry({ alsoUnderstands: Array.from({ length: count }, () => 'fr') })))).toEqual([
      true,
      false,
    ]);
  });
  test.each([0, 6, 2.5, '3', null])('%j is no rating of a counsellor', (counsellor) => {
    expect(isProposal({ type: 'domain.rated', domain: 'work', counsellor, client: null })).toBe(false);
  });
  test('a rating goes from one to five, and the client may leave it open', () => {
    for (const counsellor of [1, 2, 3, 4, 5])
      expect(isProposal({ type: 'domain.rated', domain: 'work', counsellor, client: null })).toBe(true);
    expect(isProposal({ type: 'domain.rated', domain: 'work', counsellor: 1, client: 6 })).toBe(false);
  });
  test.each(['findRoom', 'a', `a${'b'.repeat(59)}`, null])('%s is the code of a template', (template) => {
    expect(isProposal({ ...sampleOf('goal.proposed'), template })).toBe(true);
  });
  test.each(['', 'FindRoom', 'find room', '1a', `a${'b'.repeat(60)}`, 7])('%s is none', (template) => {
    expect(isProposal({ ...sampleOf('goal.proposed'), template })).toBe(false);
  });
  test.each(['1998', '24.13.1985', '2026-02-30', '1899-12-31', '1990-2-1', '1990-02-28T00:00'])('%s is no birth date', (birthDate) => {
    expect(isProposal(inquiry({ words: { birthDate } }))).toBe(false);
    expect(isProposal({ ...sampleOf('birthDate.corrected'), words: { birthDate } })).toBe(false);
  });
  test('a birth date is a real day, or only a year, or left empty', () => {
    for (const words of [{ birthDate: '1998-02-28' }, { birthDate: '' }, { birthYear: '1998' }, { birthYear: '' }, {}])
      expect(isProposal(inquiry({ words }))).toBe(true);
    for (const birthYear of ['98', '1850', '19988']) expect(isProposal(inquiry({ words: { birthYear } }))).toBe(false);
  });
  test('hours lie within a day, one after the other', () => {
    const measured = (from: string, to: string): object => ({ ...sampleOf('measure.proposed'), times: [{ weekday: 1, from, to }] });
    expect(isProposal(measured('08:00', '12:30'))).toBe(true);
    for (const [from, to] of [
      ['12:30', '08:00'],
      ['08:00', '08:00'],
      ['8:00', '12:00'],
      ['08:00', '24:00'],
    ] as const)
      expect(isProposal(measured(from, to))).toBe(false);
  });
  test('an id that is given is a letter, or rv, and a number up to 999; a household has up to 9999', () => {
    const none = [
      '',
      'g',
      '1',
      'g0',
      'g01',
      'g1000',
      'gm1',
      'r',
      'rv',
      'vr1',
      'G1',
      'xrv1',
      'rv1x',
      'g1x',
      'ggg1',
      'h-1',
      'h1x',
      'xh1',
      'h01',
    ];
    expect(['a1', 'g10', 'z999', 'rv1', 'rv999', ...none].filter((id) => givenId.test(id))).toEqual(['a1', 'g10', 'z999', 'rv1', 'rv999']);
    expect(['h1', 'h90', 'h9999', 'h10000', 'g1', ...none].filter((id) => givenHousehold.test(id))).toEqual(['h1', 'h90', 'h9999']);
  });
  test('an entry is corrected by its number', () => {
    const corrected = (seq: unknown): object => ({ ...sampleOf('fact.corrected'), seq });
    expect([1, 0, -1, 1.5, '1'].map((seq) => isProposal(corrected(seq)))).toEqual([true, false, false, false, false]);
  });
});

describe('codes', () => {
  test('causes name no fault, reasons no refusal', () => {
    expect(Cause.options).toEqual(['client', 'centre', 'agency', 'noOffer', 'healthOrFamily', 'legalSituation', 'goalDidNotFit']);
    // The thirteen of the standard, and the concern that is settled before any agreement (decision 9).
    expect(ClosingReason.options).toHaveLength(14);
    expect(ClosingReason.options.filter((reason) => /refus|declin/iu.test(reason))).toEqual([]);
  });
  test('every list of codes is the one the standard names', () => {
    expect(Evidence.options).toEqual(['selfReport', 'documentSeen', 'certificate']);
    expect(Responsible.options).toEqual(['client', 'centre', 'agency']);
    expect(FourEyesAct.options).toEqual(['erasure', 'handover', 'return', 'capExtension', 'breakOff', 'voiding', 'lateTelling']);
    expect(Party.options).toEqual(['client', 'counsellor', 'guardian']);
    expect(AgeBand.options).toEqual(['minor', 'under25', 'under27', 'adult']);
    expect(Occupation.options).toEqual(['ordinaryWork', 'training', 'unemployed', 'lookingForTraining', 'school', 'other']);
    expect(CefrLevel.options).toEqual(['a0', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
    expect(RiskKind.options).toEqual(['violence', 'homelessness', 'childInDanger', 'expiringTitle']);
    expect(RiskAction.options).toHaveLength(6);
    expect(NotDiscussedReason.options).toEqual(['notRelevantNow', 'clientDoesNotWish', 'noTime', 'noInterpreter', 'notPossible']);
    expect(ConsentPurpose.options).toEqual(['referral', 'information', 'handover']);
    expect(Channel.options).toEqual(['phone', 'text', 'email', 'letter', 'visit']);
    expect(Assessment.options).toEqual(['onTrack', 'difficult', 'reached', 'partlyReached', 'notReached']);
    expect(GoalOutcome.options).toEqual(['continues', 'reached', 'partlyReached', 'notReached', 'replaced', 'dropped', 'postponed']);
    // R6: twelve kinds of events, a promised measure that has become impossible, and the regular review.
    expect(ReviewOccasion.options).toHaveLength(14);
    expect(DomainCode.options).toHaveLength(12);
    expect(AgencyCode.options.length).toBeGreaterThan(20);
  });
  test('every code of a list may be said', () => {
    for (const reason of ClosingReason.options) expect(isProposal({ type: 'case.closed', reason })).toBe(true);
    for (const occasion of ReviewOccasion.options) expect(isProposal({ type: 'review.opened', occasion })).toBe(true);
    for (const status of ['open', 'running', 'done', 'stopped', 'impossible', 'blockedByConsent'])
      expect(isProposal({ type: 'measure.reported', measure: 'm1', status, cause: null })).toBe(true);
    for (const because of ['illness', 'birth', 'custody', 'travel', 'course', 'crisis'])
      expect(isProposal({ type: 'pause.agreed', reason: because, until: monday, contactBy: 'client' })).toBe(true);
    for (const excuse of ['none', 'hospital', 'childcare', 'fare', 'other'])
      expect(isProposal({ type: 'contact.resumed', excuse })).toBe(true);
    for (const because of ['client', 'centre', 'illness', 'noInterpreter', 'other', null])
      expect(isProposal({ type: 'review.held', next: monday, lateBecause: because })).toBe(true);
    for (const because of ['longAbsence', 'equivalentTalk', 'other']) expect(isProposal({ type: 'review.waived', because })).toBe(true);
    for (const because of ['goal', 'measure', 'date', 'commitment', 'party', 'courtOrOffice'])
      expect(isProposal({ type: 'renegotiation.begun', because })).toBe(true);
    for (const because of ['correction', 'clientWish', 'centreWish'])
      expect(isProposal({ type: 'version.withdrawn', version: 1, because })).toBe(true);
    for (const because of ['declined', 'noWishToSign', 'notAble', null])
      expect(isProposal({ type: 'signature.declined', because })).toBe(true);
    for (const interpreter of ['none', 'present', 'remote', 'counsellorSpeaksIt'])
      expect(isProposal({ type: 'version.explained', version: 1, language: 'ar', interpreter })).toBe(true);
    for (const because of ['goalsDone', 'clientWish', 'cap']) expect(isProposal({ type: 'completion.begun', because })).toBe(true);
    for (const because of ['court', 'complaint', 'audit']) expect(isProposal({ type: 'hold.placed', because })).toBe(true);
    for (const because of ['mistake', 'learnedLater']) expect(isProposal({ type: 'fact.corrected', seq: 1, because })).toBe(true);
  });
});

describe('who did it', () => {
  test('is a role and a pseudonym, never a name', () => {
    expect(Actor.safeParse({ role: 'counsellor', id: 'c-7f' }).success).toBe(true);
    expect(Actor.safeParse(calendar).success).toBe(true);
    expect(Role.options).toEqual(['counsellor', 'deputy', 'teamLead', 'siteAdministration', 'trainer', 'dataProtection', 'calendar']);
  });
  test.each(['', 'C-7F', 'Maria Muster', '7c', '-c', `c${'x'.repeat(40)}`, 'c-7f\n'])('"%s" is no pseudonym', (id) => {
    expect(Actor.safeParse({ role: 'counsellor', id }).success).toBe(false);
  });
  test('has no further field', () => {
    expect(Actor.safeParse({ role: 'counsellor', id: 'c-1', name: 'Maria' }).success).toBe(false);
  });
});
