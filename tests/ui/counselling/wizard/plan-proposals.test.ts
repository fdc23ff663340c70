// What the pages of drafting, signing and reviewing make of the answers.
import { describe, expect, test } from 'vitest';
import { activeGoals } from '../../../../machines/case/context/read.ts';
import { catalogue } from '../../../../machines/standards/2026.1/catalogue/catalogue.ts';
import { hashOf, readDocument } from '../../../../src/export/agreement/document.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { foresee } from '../../../../src/ui/parts/draft/foresee.ts';
import { openReview, startReview } from '../../../../src/ui/counselling/wizard/in-force/opening.ts';
import { pause } from '../../../../src/ui/counselling/wizard/in-force/pause.ts';
import { report } from '../../../../src/ui/counselling/wizard/in-force/progress.ts';
import { missReview, moveReview, planReview, startSchedule } from '../../../../src/ui/counselling/wizard/in-force/schedule.ts';
import { complete, renegotiate } from '../../../../src/ui/counselling/wizard/in-force/ways-on.ts';
import type { Sending } from '../../../../src/ui/counselling/wizard/page/sending.ts';
import { cautionsOn } from '../../../../src/ui/counselling/wizard/plan/caution.ts';
import { promise, startCommitments } from '../../../../src/ui/counselling/wizard/plan/commitment.ts';
import { changeDue, pickTemplate, proposeGoal, startGoal } from '../../../../src/ui/counselling/wizard/plan/goal.ts';
import { checkOffer, pickMeasure, proposeMeasure, startMeasure, startOffer } from '../../../../src/ui/counselling/wizard/plan/measure.ts';
import { buildText, offer, startOffering } from '../../../../src/ui/counselling/wizard/plan/offering.ts';
import { domainsByNeed } from '../../../../src/ui/counselling/wizard/page/by-need.ts';
import { newGoal } from '../../../../src/ui/counselling/wizard/page/page.ts';
import { draftedGoals } from '../../../../src/ui/counselling/wizard/plan/pages.ts';
import { assess, outcomesFor, startAssess } from '../../../../src/ui/counselling/wizard/review/assessing.ts';
import { drawBalance, recordDissent, startBalance } from '../../../../src/ui/counselling/wizard/review/balance.ts';
import { holdReview, latestNext, startHold, waive } from '../../../../src/ui/counselling/wizard/review/holding.ts';
import { reviewPages } from '../../../../src/ui/counselling/wizard/review/pages.ts';
import { signAs } from '../../../../src/ui/counselling/wizard/signing/sign.ts';
import { decline, explainVersion, startExplain } from '../../../../src/ui/counselling/wizard/signing/signing.ts';
import { momentIn, momentInTalk } from './moments.ts';
import { translations } from '../../../export/translations.ts';

const by = { role: 'counsellor', id: 'c-weber' } as const;
const missing = (sending: Sending) => sending.missing.map(({ name }) => name);
const names = { counsellor: 'Jana Weber', site: 'Wiesbaden' };
const nonce = 'a nonce of some length';

const hasGoals = ({ state }: CaseView): boolean => activeGoals(state.context).length > 0;

describe('a goal', () => {
  const view = momentIn('goals');
  const template = catalogue.goalTemplates.find(({ code }) => code === 'reachLevelB1');
  if (template === undefined) throw new Error('the template is gone');

  test('takes the sentence of a template and keeps its day the same as the date', () => {
    const picked = changeDue(pickTemplate(startGoal(view, newGoal), template, []), '2026-03-31');
    expect(picked.wording).toBe('Ich erreiche bis zum 31.03.2026 das Sprachniveau B1 (Nachweis: Zertifikat).');
    expect(changeDue(picked, '2026-06-30').wording).toContain('30.06.2026');
  });

  test('goes out without a step where nobody placed it, with it once placed, and with none once it was taken off again', () => {
    const picked = { ...changeDue(pickTemplate(startGoal(view, newGoal), template, []), '2026-03-31'), chosenBy: 'client' } as const;
    expect(proposeGoal(picked, view, newGoal).proposals[0]).not.toHaveProperty('step');
    const placed = { ...picked, step: 'takeFinalTest' } as const;
    expect(proposeGoal(placed, view, newGoal).proposals).toMatchObject([{ type: 'goal.proposed', step: 'takeFinalTest' }]);
    expect(foresee(view, proposeGoal(placed, view, newGoal).proposals, by)).toEqual([]);
    const goals = { g1: { ...Object.values(momentIn('inForce', hasGoals).state.context.plan.goals)[0], step: 'takeFinalTest' } };
    const known = { ...view, state: { ...view.state, context: { ...view.state.context, plan: { ...view.state.context.plan, goals } } } };
    expect(proposeGoal({ ...picked, step: null }, known as CaseView, 'g1').proposals).toMatchObject([{ type: 'goal.revised', step: null }]);
  });

  test('has a gap in its sentence until the day is chosen, and is not sent with it', () => {
    const picked = { ...pickTemplate(startGoal(view, newGoal), template, []), chosenBy: 'client' } as const;
    expect(picked.wording).toBe('Ich erreiche bis zum … das Sprachniveau B1 (Nachweis: Zertifikat).');
    expect(missing(proposeGoal(picked, view, newGoal))).toEqual(['dueOn']);
    const dated = changeDue(picked, '2026-03-31');
    expect(dated.wording).toContain('bis zum 31.03.2026');
    expect(changeDue(dated, null).wording).toBe(picked.wording);
    const own = { ...dated, wording: 'Ich erreiche bis zum {date} das Sprachniveau B1.' };
    expect(missing(proposeGoal(own, view, newGoal))).toEqual(['wording']);
    const ownDots = { ...dated, template: null, wording: 'Ich lerne, ich übe …' };
    expect(missing(proposeGoal(ownDots, view, newGoal))).toEqual([]);
    expect(changeDue(ownDots, '2026-06-30').wording).toBe(ownDots.wording);
  });

  test('asks for the sentence only after the domain, whose templates offer it', () => {
    expect(missing(proposeGoal(startGoal(view, newGoal), view, newGoal))).toEqual(['domain', 'dueOn', 'evidence', 'chosenBy']);
  });

  test('is proposed under a free name once it has everything', () => {
    const draft = changeDue(pickTemplate(startGoal(view, newGoal), template, []), '2026-03-31');
    expect(missing(proposeGoal(draft, view, newGoal))).toEqual(['chosenBy']);
    const { proposals } = proposeGoal({ ...draft, chosenBy: 'client' }, view, newGoal);
    expect(proposals).toMatchObject([{ type: 'goal.proposed', domain: 'language', template: 'reachLevelB1' }]);
    expect(foresee(view, proposals, by)).toEqual([]);
  });

  test('that is there already is revised', () => {
    const drafted = momentIn('goals', (one) => draftedGoals(one).length > 0);
    const [goal = ''] = draftedGoals(drafted);
    const { proposals } = proposeGoal(changeDue(startGoal(drafted, goal), '2026-02-28'), drafted, goal);
    expect(proposals).toMatchObject([{ type: 'goal.revised', goal, dueOn: '2026-02-28' }]);
    expect(foresee(drafted, proposals, by)).toEqual([]);
  });

  test.each([
    ['Ich besuche bis März den Integrationskurs.', ['onlyACourse']],
    ['Ich bestehe im März die Prüfung im Deutschkurs.', []],
    ['Sprachniveau B1 erreichen', ['notFirstPerson']],
    [`Ich ${'sehr '.repeat(20)}lerne.`, ['tooLong']],
    ['', []],
  ])('%j gives reason to pause: %j', (wording, cautions) => {
    expect(cautionsOn(wording)).toEqual(cautions);
  });

  test('the greatest need comes first, what was not discussed last', () => {
    const [first] = domainsByNeed(view, ['family', 'health', 'children']);
    expect(first).toBe('children');
  });
});

describe('measures and promises', () => {
  const view = momentIn('goals', (one) => draftedGoals(one).length > 0);
  const [goal = ''] = draftedGoals(view);

  test('a measure of another body names the body', () => {
    const template = catalogue.measureTemplates.find(({ responsible }) => responsible === 'agency');
    if (template === undefined) throw new Error('no template of an agency');
    const draft = { ...pickMeasure(startMeasure(view, ''), template, []), dueOn: '2026-01-31' };
    expect(missing(proposeMeasure({ ...draft, agency: null }, view, goal, null))).toEqual(['agency']);
    expect(foresee(view, proposeMeasure(draft, view, goal, null).proposals, by)).toEqual([]);
  });

  test('an offer fits or does not', () => {
    expect(missing(checkOffer({ eligible: null, openUntil: null, offer: '' }, 'm1'))).toEqual(['eligible']);
    const checked = momentIn('goals', ({ state }) => state.context.plan.measures['m1']?.offer != null);
    expect(startOffer(checked, 'm1')).toMatchObject({ eligible: true, offer: expect.stringContaining('Integrationskurs') });
  });

  test('what is ticked is promised, what is unticked is taken back, the rest stays', () => {
    const promised = momentIn('goals', ({ state }) => Object.keys(state.context.plan.commitments).length > 1);
    const draft = startCommitments(promised);
    expect(promise(promised, draft).proposals).toEqual([]);
    const [kept = '', ...gone] = draft.chosen;
    const { proposals } = promise(promised, { ...draft, chosen: [kept, 'explainLetters'], client: 'Ich rufe an.' });
    expect(proposals.map(({ type }) => type)).toEqual([...gone.map(() => 'commitment.dropped'), 'commitment.made', 'commitment.made']);
    expect(foresee(promised, proposals, by)).toEqual([]);
  });
});

describe('the text', () => {
  const view = momentIn('goals', ({ offers }) => offers.some(({ type, refusals }) => type === 'version.offered' && refusals.length === 0));

  test('that is offered is the text that was built, in both languages, with its hash', () => {
    const text = buildText(view, startOffering(view), { names, nonce, translations });
    if (text.document === null) throw new Error(JSON.stringify(text.refusals));
    expect(readDocument(text.document)).toMatchObject({ languages: ['de', 'ar'], parties: { counsellor: 'Jana Weber' } });
    const { proposals } = offer(view, startOffering(view), text);
    expect(proposals).toMatchObject([{ type: 'version.offered', hash: hashOf(text.document), words: { document: text.document } }]);
    expect(foresee(view, proposals, by)).toEqual([]);
  });

  test('of a minor names the person who has custody', () => {
    const { context } = view.state;
    const minor = { ...view, state: { ...view.state, context: { ...context, client: { ...context.client, ageBand: 'minor' as const } } } };
    const named = { ...startOffering(minor), guardianName: 'Amal Beispiel' };
    const text = buildText(minor, named, { names, nonce, translations });
    if (text.document === null) throw new Error(JSON.stringify(text.refusals));
    expect(missing(offer(minor, startOffering(minor), text))).toEqual(['guardianName']);
    expect(missing(offer(minor, named, text))).toEqual([]);
    expect(readDocument(text.document)).toMatchObject({ parties: { guardian: { name: 'Amal Beispiel' } } });
  });

  test('without a single goal there is none', () => {
    expect(buildText(view, { ...startOffering(view), left: draftedGoals(view) }, { names, nonce, translations })).toMatchObject({
      document: null,
    });
  });

  test('is explained, signed on paper or drawn, or not signed and no reason asked', () => {
    const offered = momentIn('signature');
    expect(missing(explainVersion(startExplain(offered), offered))).toEqual(['interpreter']);
    const explained = momentIn('signature', ({ state }) => state.context.agreement.versions.at(-1)?.explained != null);
    expect(missing(signAs({}, 'client', explained))).toEqual(['drawing']);
    const paper = signAs({ client: 'paper' }, 'client', explained).proposals;
    expect(paper).toMatchObject([{ how: 'paper' }]);
    expect(foresee(explained, paper, by)).toEqual([]);
    expect(signAs({ client: 'M1 1L2 2' }, 'client', explained).proposals).toMatchObject([{ how: 'drawn', words: { drawing: 'M1 1L2 2' } }]);
    expect(foresee(explained, decline({ because: 'unsaid', note: '' }).proposals, by)).toEqual([]);
  });
});

describe('between the talks', () => {
  const view = momentIn('inForce', ({ state }) => Object.keys(state.context.clock.reviews).length > 0);

  test('a review is planned, moved or missed, each under a free name', () => {
    expect(missing(planReview(startSchedule(), view))).toEqual(['for']);
    expect(missing(moveReview(startSchedule(), view, 'r1'))).toEqual(['for', 'side']);
    const { proposals } = missReview({ ...startSchedule(), missedBy: 'centre' }, 'r1');
    expect(foresee(view, proposals, by)).toMatchObject([{ code: 'notYet' }]);
  });

  test('a regular review is suggested only once its window is open', () => {
    expect(startReview(view).occasion).toBeNull();
    expect(missing(openReview(startReview(view)))).toEqual(['occasion']);
    expect(foresee(view, openReview({ occasion: 'birth', also: [], late: null }).proposals, by)).toEqual([]);
  });

  test('a measure that did not work out has a cause, one that is done has none', () => {
    const draft = (status: 'stopped' | 'done') => ({ m1: { status, cause: null, note: '' } });
    expect(missing(report(draft('stopped'), 'm1'))).toEqual(['cause']);
    expect(foresee(view, report(draft('done'), 'm1').proposals, by)).toEqual([]);
  });

  test('every way on says why', () => {
    expect(missing(renegotiate({ because: null }))).toEqual(['because']);
    expect(missing(pause({ reason: null, until: null, parentalFrom: null, contactBy: null, note: '' }))).toEqual([
      'reason',
      'until',
      'contactBy',
    ]);
    expect(foresee(view, renegotiate({ because: 'date' }).proposals, by)).toEqual([]);
    expect(foresee(view, complete({ because: 'clientWish' }).proposals, by)).toEqual([]);
  });
});

describe('a review', () => {
  const view = momentInTalk();
  const seen = { client: 'difficult', counsellor: 'onTrack', evidence: 'selfReport', note: '', cause: null } as const;

  test('a goal that goes on or was reached needs no cause, everything else does', () => {
    expect(missing(assess({ ...startAssess(view, 'g1'), ...seen, outcome: 'notReached' }, 'g1'))).toEqual(['cause']);
    const { proposals } = assess({ ...seen, outcome: 'continues' }, 'g1');
    expect(foresee(view, proposals, by)).toEqual([]);
    expect(outcomesFor(view)).toContain('continues');
    expect(outcomesFor(momentIn('completion'))).not.toContain('continues');
  });

  test('at the final balance a goal that went on is asked about anew', () => {
    const goesOn = ({ state: { context } }: CaseView) => activeGoals(context).some((goal) => context.plan.goals[goal]?.assessed != null);
    const ending = momentIn('completion', goesOn);
    const goal = activeGoals(ending.state.context)[0] ?? '';
    expect(reviewPages.assess.mark(ending, goal)).toBe('open');
    expect(startAssess(ending, goal)).toMatchObject({ client: null, counsellor: null, outcome: null });
  });

  test('the balance needs a word of each side', () => {
    expect(missing(drawBalance(startBalance(view)))).toEqual(['clientBalance', 'counsellorBalance']);
    const side = { successes: 'Der Kurs', hurdles: '' };
    expect(drawBalance({ client: side, counsellor: side }).proposals).toHaveLength(2);
  });

  test('words about a dissent are kept only where there is one', () => {
    const words = { client: 'Zu viel.', counsellor: 'Passt.' };
    expect(recordDissent({ dissent: 'none', ...words }).proposals).toEqual([{ type: 'dissent.recorded', dissent: 'none' }]);
    expect(recordDissent({ dissent: 'noted', ...words }).proposals).toMatchObject([{ words }]);
  });

  test('the next date lies within the ceiling the page shows', () => {
    const ready = momentInTalk(({ offers }) => offers.some(({ type, refusals }) => type === 'review.held' && refusals.length === 0));
    const latest = latestNext(ready)?.on ?? '';
    expect(foresee(ready, holdReview({ ...startHold(), next: latest }, ready).proposals, by)).toEqual([]);
    expect(foresee(ready, holdReview({ ...startHold(), next: '2030-01-02' }, ready).proposals, by)).toMatchObject([
      { code: 'beyondCeiling', latest },
    ]);
  });

  test('the copy is given with the next date on it, recorded first, and nothing else is asked of the talk meanwhile', () => {
    const ready = momentInTalk(({ offers }) =>
      offers.some(({ type, refusals }) => type === 'review.held' && refusals.map(({ code }) => code).join() === 'copyNotHandedOver'),
    );
    const next = latestNext(ready)?.on ?? '';
    expect(missing(holdReview({ ...startHold(), next }, ready))).toEqual(['form']);
    const { proposals, against, mends } = holdReview({ ...startHold(), next, form: 'digital' }, ready);
    expect(proposals).toMatchObject([
      { type: 'copy.handedOver', form: 'digital' },
      { type: 'review.held', next },
    ]);
    expect([against, mends]).toEqual([undefined, ['copyNotHandedOver']]);
    expect(foresee(ready, proposals, by)).toEqual([]);
  });

  test('a waiver has a reason in words', () => {
    expect(missing(waive({ because: 'other', reason: '  ' }))).toEqual(['reason']);
  });
});
