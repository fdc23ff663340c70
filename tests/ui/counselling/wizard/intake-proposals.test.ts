// What the pages of intake and assessment make of the answers: proposals the rules accept, or the fields that are missing.
import { describe, expect, test } from 'vitest';
import { foresee } from '../../../../src/ui/parts/draft/foresee.ts';
import { level, startLevels } from '../../../../src/ui/counselling/wizard/assessment/levels.ts';
import { domainCodes } from '../../../../machines/standards/catalogue.ts';
import { isUrgent, previousOf, rate, rateAsBefore, startRating } from '../../../../src/ui/counselling/wizard/assessment/rating.ts';
import { answerRisk, noteRisk, startRisks } from '../../../../src/ui/counselling/wizard/assessment/risks.ts';
import { giveAdvice, startAdvice } from '../../../../src/ui/counselling/wizard/intake/advice.ts';
import { noteInquiry, startInquiry } from '../../../../src/ui/counselling/wizard/intake/inquiry.ts';
import { close, startClosing } from '../../../../src/ui/counselling/wizard/page/closing.ts';
import { noteNeed, startNeed } from '../../../../src/ui/counselling/wizard/intake/need.ts';
import { describePerson, startPerson } from '../../../../src/ui/counselling/wizard/intake/person.ts';
import type { Sending } from '../../../../src/ui/counselling/wizard/page/sending.ts';
import { momentIn, momentInTalk } from './moments.ts';

const by = { role: 'counsellor', id: 'c-weber' } as const;
const missing = (sending: Sending) => sending.missing.map(({ name }) => name);

describe('the inquiry', () => {
  const view = momentIn('intake.inquiry');

  test('starts with what was noted before and is accepted again', () => {
    const draft = startInquiry(view);
    expect(draft.name).toBe('Amira Musterfrau');
    const { proposals } = noteInquiry({ ...draft, concern: 'Sucht einen Kurs.' });
    expect(proposals).toMatchObject([{ type: 'inquiry.noted', language: 'ar', words: { concern: 'Sucht einen Kurs.' } }]);
    expect(foresee(view, proposals, by)).toEqual([]);
  });

  test('leaves out words nobody wrote, and never understands the same language twice', () => {
    const [proposal] = noteInquiry({ ...startInquiry(view), contact: '  ', alsoUnderstands: ['ar', 'en'] }).proposals;
    expect(proposal).toMatchObject({ alsoUnderstands: ['en'] });
    expect(proposal).not.toHaveProperty('words.contact');
  });

  test('names what is missing and sends nothing', () => {
    const sending = noteInquiry({ ...startInquiry(view), language: null, ageBand: null });
    expect(missing(sending)).toEqual(['language', 'ageBand']);
    expect(sending.proposals).toEqual([]);
  });
});

describe('the first talk', () => {
  const view = momentIn('intake.clarification');

  test('needs an answer to each of the three questions', () => {
    const draft = { ...startNeed(view), targetGroup: true, need: null, wantsLongerSupport: true };
    expect(missing(noteNeed(draft))).toEqual(['need']);
    expect(foresee(view, noteNeed({ ...draft, need: false }).proposals, by)).toEqual([]);
  });

  test('describes the person without an end of the title when there is none', () => {
    const { proposals } = describePerson({ ...startPerson(view), occupation: 'unemployed', interpreter: 'needed', titleExpires: null });
    expect(proposals).toMatchObject([{ type: 'client.described', titleExpires: null }]);
    expect(foresee(view, proposals, by)).toEqual([]);
  });

  test('closing asks for one reason', () => {
    expect(missing(close(startClosing()))).toEqual(['reason']);
    expect(close({ reason: 'movedAway', note: '' }).proposals).toEqual([{ type: 'case.closed', reason: 'movedAway' }]);
  });

  test('brief advice names its domain', () => {
    expect(missing(giveAdvice(startAdvice()))).toEqual(['domain']);
    expect(giveAdvice({ domain: 'housing', advice: 'Wohngeld' }).proposals).toEqual([
      { type: 'advice.given', domain: 'housing', words: { advice: 'Wohngeld' } },
    ]);
  });
});

describe('a life domain', () => {
  const view = momentIn('needsAssessment');
  const empty = { way: 'rated', counsellor: null, client: null, reason: null, note: '' } as const;

  test('needs both ratings, and takes no number for an answer', () => {
    expect(missing(rate(empty, 'work'))).toEqual(['client', 'counsellor']);
    const { proposals } = rate({ ...empty, counsellor: 2, client: 'none' }, 'work');
    expect(proposals).toEqual([{ type: 'domain.rated', domain: 'work', counsellor: 2, client: null }]);
    expect(foresee(view, proposals, by)).toEqual([]);
  });

  test('left out needs only its reason', () => {
    expect(missing(rate({ ...empty, way: 'leftOut' }, 'health'))).toEqual(['reason']);
    expect(rate({ ...empty, way: 'leftOut', reason: 'clientDoesNotWish' }, 'health').proposals).toEqual([
      { type: 'domain.leftOut', domain: 'health', reason: 'clientDoesNotWish' },
    ]);
  });

  test('starts with what was rated before the agreement, and with a clean page after it', () => {
    const rated = momentIn('goals');
    expect(startRating(rated, 'work')).toMatchObject({ way: 'rated', counsellor: 2, client: 2 });
    const inReview = momentInTalk();
    expect(startRating(inReview, 'work')).toMatchObject({ counsellor: null, client: null });
    expect(previousOf(inReview, 'work')).toMatchObject({ counsellor: 2 });
  });

  test('at the end the previous score stands beside the new one', () => {
    const completion = momentIn('completion');
    expect(startRating(completion, 'work').counsellor).toBeNull();
    expect(previousOf(completion, 'work')).not.toBeNull();
  });

  test('at the end every open domain can stay as it was said last, each recorded as itself', () => {
    const completion = momentIn('completion');
    const { proposals } = rateAsBefore(completion, domainCodes);
    expect(proposals.map((proposal) => 'domain' in proposal && proposal.domain)).toEqual([...domainCodes]);
    expect(foresee(completion, proposals, by)).toEqual([]);
    expect(rateAsBefore(view, domainCodes).proposals).toEqual([]);
  });

  test('the lowest rating asks about danger where there may be some', () => {
    const lowest = { ...startRating(view, 'work'), client: 1, counsellor: 3 } as const;
    expect(isUrgent(lowest, 'family')).toBe(true);
    expect(isUrgent(lowest, 'work')).toBe(false);
    expect(isUrgent({ ...lowest, client: 2 }, 'family')).toBe(false);
  });

  test('every skill has its level', () => {
    expect(missing(level(startLevels(view)))).toEqual(['listening', 'speaking', 'reading', 'writing', 'evidence']);
    const { proposals } = level({ listening: 'a2', speaking: 'a1', reading: 'a1', writing: 'a0', evidence: 'selfReport' });
    expect(foresee(view, proposals, by)).toEqual([]);
  });

  test('a risk is noted under a free name and answered with an action', () => {
    const noted = noteRisk({ ...startRisks(), kind: 'homelessness' }, view);
    expect(foresee(view, noted.proposals, by)).toEqual([]);
    const answered = answerRisk({ ...startRisks(), answers: { k1: { action: 'emergencyShelter', words: 'Heute' } } }, 'k1');
    expect(answered.proposals).toEqual([{ type: 'risk.answered', risk: 'k1', action: 'emergencyShelter', words: { action: 'Heute' } }]);
    expect(missing(answerRisk(startRisks(), 'k1'))).toEqual(['action']);
  });
});
