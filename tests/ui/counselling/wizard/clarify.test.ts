// The first talk on one page: what is sent, in the order of the standard, and what is never written down.
import { describe, expect, test } from 'vitest';
import { foresee } from '../../../../src/ui/parts/draft/foresee.ts';
import {
  beginAdvice,
  beginAssessment,
  saveParts,
  startClarify,
  type ClarifyDraft,
} from '../../../../src/ui/counselling/wizard/intake/clarify.ts';
import { emptyAdvice, missingIn, proposalsOf } from '../../../../src/ui/counselling/short-advice/short-advice.ts';
import { momentIn } from './moments.ts';

const by = { role: 'counsellor', id: 'c-weber' } as const;
const view = momentIn('intake.clarification', ({ state }) => state.context.intake.need === null);

const whole: ClarifyDraft = {
  need: { targetGroup: true, need: true, wantsLongerSupport: true, words: 'Deutsch lernen.' },
  filing: 'consented',
  person: { occupation: 'unemployed', interpreter: 'needed', titleExpires: null, reachBy: null, note: '' },
};
const types = ({ proposals }: { readonly proposals: readonly { readonly type: string }[] }) => proposals.map(({ type }) => type);

describe('the first talk', () => {
  test('leads into the assessment in one press, in the order of the standard', () => {
    const sending = beginAssessment(view, whole);
    expect(types(sending)).toEqual(['need.noted', 'filing.consented', 'client.described', 'assessment.begun']);
    expect(foresee(view, sending.proposals, by)).toEqual([]);
  });

  test('names what is open, and the consent is never assumed', () => {
    expect(beginAssessment(view, startClarify(view)).missing.map(({ name }) => name)).toEqual([
      'targetGroup',
      'need',
      'wantsLongerSupport',
      'filing',
      'occupation',
      'interpreter',
    ]);
  });

  test('without a file it is advice, and nothing that was typed before goes along', () => {
    const sending = beginAdvice(view, { ...whole, filing: 'refused', person: { ...whole.person, note: 'Hat Angst.' } });
    expect(types(sending)).toEqual(['filing.refused', 'need.noted', 'client.described', 'advice.begun']);
    expect(JSON.stringify(sending.proposals)).not.toContain('words');
    expect(foresee(view, sending.proposals, by)).toEqual([]);
  });

  test('advice does not ask whom it is about', () => {
    expect(types(beginAdvice(view, { ...whole, person: startClarify(view).person }))).not.toContain('client.described');
  });

  test('what is ready is saved before anything is decided, and not twice', () => {
    expect(types(saveParts(view, { ...startClarify(view), need: whole.need }))).toEqual(['need.noted']);
    const decided = momentIn('intake.clarification', ({ state }) => state.context.intake.need !== null);
    expect(saveParts(decided, startClarify(decided)).proposals).toEqual([]);
  });
});

describe('short advice', () => {
  const advice = {
    ...emptyAdvice,
    language: 'ar',
    ageBand: 'adult',
    channel: 'walkIn',
    targetGroup: true,
    need: false,
    domain: 'housing',
  } as const;

  test('is recorded as refused, advised and counted, without a word', () => {
    const proposals = proposalsOf(advice) ?? [];
    expect(types({ proposals })).toEqual([
      'inquiry.noted',
      'privacy.explained',
      'talk.begun',
      'filing.refused',
      'need.noted',
      'advice.begun',
      'advice.given',
      'case.closed',
    ]);
    expect(JSON.stringify(proposals)).not.toContain('words');
  });

  test('ends as settled unless somebody says otherwise, and stays open for whoever comes back', () => {
    expect(proposalsOf(advice)?.at(-1)).toEqual({ type: 'case.closed', reason: 'concernClarified' });
    expect(proposalsOf({ ...advice, ending: 'open' })?.at(-1)).toMatchObject({ type: 'advice.given' });
    expect(proposalsOf({ ...advice, ending: 'regularService' })?.at(-1)).toEqual({ type: 'case.closed', reason: 'regularService' });
  });

  test('sends nothing while an answer is open', () => {
    expect(missingIn(emptyAdvice)).toEqual(['language', 'ageBand', 'channel', 'targetGroup', 'need', 'domain']);
    expect(proposalsOf({ ...advice, need: null })).toBeNull();
  });
});
