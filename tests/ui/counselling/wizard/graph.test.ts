// The pages of every stage: all there, in order, and every reason leads to one that exists.
import { describe, expect, test } from 'vitest';
import { proposalTypes, type ProposalType } from '../../../../machines/case/events/case-event.ts';
import { chartOf } from '../../../../src/engine/chart/chart-of.ts';
import { allPages, chaptersOf, findIn } from '../../../../src/ui/counselling/wizard/map/chapters.ts';
import { firstOpen, nextOf, pagesOf, previousOf } from '../../../../src/ui/counselling/wizard/map/graph.ts';
import { isMendedByPage, placeOfRefusal } from '../../../../src/ui/counselling/wizard/map/page-of-refusal.ts';
import { isSame, pageRef, slugOf } from '../../../../src/ui/counselling/wizard/page/page.ts';
import { pages } from '../../../../src/ui/counselling/wizard/map/pages.ts';
import { placeIn, stageOf } from '../../../../src/engine/state/state-path.ts';
import { stages } from '../../../../src/ui/counselling/wizard/map/stages.ts';
import { isCounted, isTalking } from '../../../../src/ui/counselling/wizard/page/scene.ts';
import type { CaseView } from '../../../../src/ui/parts/api/views.ts';
import { moments } from './moments.ts';

const pagesIn = (view: CaseView) => allPages(view);

/** What the generic form of the case offers instead: people around the client, other bodies, the end of everything. */
const besideTheWizard: readonly ProposalType[] = [
  'addressLock.lifted',
  'addressLock.placed',
  'arrival.noted',
  'birthDate.corrected',
  'cap.extended',
  'children.counted',
  'client.died',
  'client.judged',
  'client.renamed',
  'conference.held',
  'consent.drafted',
  'consent.given',
  'consent.withdrawn',
  'contactDetails.changed',
  'counsellor.assigned',
  'course.noted',
  'courseHours.counted',
  'duty.ended',
  'duty.noted',
  'enquiry.noted',
  'entry.cleared',
  'entry.voided',
  'evaluation.consented',
  'evaluation.withdrawn',
  'expectation.ended',
  'expectation.noted',
  'goal.placed',
  'guardian.appointed',
  'guardian.ended',
  'household.joined',
  'household.separated',
  'hurdle.ended',
  'hurdle.noted',
  'interpreter.noted',
  'languages.changed',
  'processing.withdrawn',
  'recognition.noted',
  'referral.answered',
  'referral.arrived',
  'referral.carried',
  'referral.ended',
  'referral.prepared',
  'referral.proposed',
  'referral.sent',
  'review.recorded',
  'safeWay.agreed',
];

describe('pages and proposals', () => {
  test('every proposal has a page of the wizard or is offered beside it', () => {
    const sent = new Set(Object.values(pages).flatMap(({ sends }) => sends));
    expect(proposalTypes.filter((type) => !sent.has(type)).toSorted()).toEqual(besideTheWizard.toSorted());
  });

  test('every place of the chart in which a case can stand has pages', () => {
    const { states } = chartOf('case');
    const parents = new Set(states.map(({ parent }) => parent));
    const leaves = states.filter(({ path }) => !parents.has(path)).map(({ path }) => path);
    const places = leaves.filter((path) => path.startsWith('open.stage.') || !path.startsWith('open'));
    expect(Object.keys(stages).toSorted()).toEqual(places.map((path) => path.replace('open.stage.', '')).toSorted());
  });

  test('the lives that are looked at here visit most stages', () => {
    expect(new Set(moments.map(({ state }) => stageOf(state))).size).toBeGreaterThanOrEqual(10);
  });

  test('no page is there twice, and every page has an address of its own', () => {
    for (const view of moments) {
      const slugs = pagesIn(view).map(slugOf);
      expect(slugs).toEqual([...new Set(slugs)]);
      for (const ref of pagesIn(view)) expect(findIn(view, slugOf(ref))?.ref).toEqual(ref);
    }
  });

  test('a page only sends what the chart knows where the case stands', () => {
    for (const view of moments.filter(({ state }) => placeIn(state, 'presence') === 'reachable')) {
      const offered = new Set(view.offers.map(({ type }) => type));
      for (const { page } of pagesIn(view)) {
        const { sends } = pages[page];
        expect(sends.length === 0 || sends.some((type) => offered.has(type)), `${page} in ${stageOf(view.state)}`).toBe(true);
      }
    }
  });

  test('a reason that a page mends leads to a page the case has', () => {
    const led = moments.flatMap((view) => {
      const reasons = view.offers.filter(({ type }) => pagesIn(view).some(({ page }) => pages[page].sends.includes(type)));
      return reasons.flatMap(({ refusals }) =>
        refusals
          .filter((refusal) => isMendedByPage(refusal) && placeOfRefusal(refusal, view) === null)
          .map(({ code }) => `${code} in ${stageOf(view.state)}`),
      );
    });
    expect([...new Set(led)]).toEqual([]);
  });
});

/** The same case with a talk open since today, whatever its stage. */
function talking(view: CaseView): CaseView {
  const { context } = view.state;
  const since = {
    since: view.today,
    occasion: 'regular',
    also: [],
    dissent: null,
    copyHandedOver: false,
    balances: [],
    longInterval: false,
  } as const;
  return { ...view, state: { ...view.state, context: { ...context, clock: { ...context.clock, open: since } } } };
}

describe('a talk beside the stage', () => {
  const counted = moments.filter((view) => isCounted(view) && !isTalking(view));

  test('has a way in wherever reviews are counted, and nowhere else', () => {
    for (const view of moments.filter(({ state }) => placeIn(state, 'stage') !== null && !isTalking({ state })))
      expect(
        pagesIn(view).some(({ page }) => page === 'review'),
        stageOf(view.state),
      ).toBe(isCounted(view));
  });

  test('leaves the stage all its pages but those the talk has taken over', () => {
    for (const before of counted) {
      const view = talking(before);
      const [talk, stage] = chaptersOf(view);
      const ofTalk = pagesOf(talk.graph, view).map(slugOf);
      const all = new Set([...ofTalk, ...(stage === undefined ? [] : pagesOf(stage.graph, view).map(slugOf))]);
      // While one talk is open no other is planned or begun, and the ratings of the end wait for it.
      // The copy of the talk is asked on its last page, and comes before any other.
      const waits = new Set(['review', 'schedule', 'finalRatings', 'copy']);
      const gone = pagesIn(before)
        .map(slugOf)
        .filter((slug) => !all.has(slug) && !waits.has(slug));
      expect(gone, stageOf(view.state)).toEqual([]);
      expect(ofTalk, stageOf(view.state)).toEqual(expect.arrayContaining(['dissent', 'hold', 'adjourn']));
    }
  });
});

describe('the way through a stage', () => {
  const [first] = moments;
  if (first === undefined) throw new Error('no life has a beginning');
  const graph = stages[stageOf(first.state)];

  test('leads from page to page and ends at the last', () => {
    const walked = [pageRef('inquiry')];
    for (let next = nextOf(graph, first, pageRef('inquiry')); next !== null; next = nextOf(graph, first, next)) walked.push(next);
    expect(walked.map(slugOf)).toEqual(['inquiry', 'begin']);
    expect(walked.slice(1).every((ref, index) => isSame(previousOf(graph, first, ref) ?? ref, walked[index] ?? ref))).toBe(true);
  });

  test('goes on at the first page with something left to do', () => {
    expect(slugOf(firstOpen(graph, first))).toBe('begin');
  });

  test('comes back from a page beside it', () => {
    expect(slugOf(nextOf(graph, first, pageRef('leave')) ?? pageRef('leave'))).toBe('begin');
  });
});
