// Cases with agreements, and their pages as the browser would show them.
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { reviewDue } from '../../../../machines/case/deadlines/review-due.ts';
import { explain } from '../../../../src/engine/state/explain.ts';
import { writerOf } from '../../../../src/export/agreement/made-up-agreement.ts';
import { caseQuery, newQueryClient, sessionQuery } from '../../../../src/ui/parts/api/queries.ts';
import type { CaseView, Session, TranslationReviews } from '../../../../src/ui/parts/api/views.ts';
import { LanguageProvider } from '../../../../src/ui/parts/words/language.tsx';
import { newRouter } from '../../../../src/ui/routes.tsx';
import { proposalOf, type Act } from '../../../../src/scenarios/life.ts';
import { headerFor, recordOf } from '../../../../src/scenarios/record-of.ts';
import { counsellor } from '../../../../src/scenarios/staff.ts';
import { concludes, explains, handsOverCopy, offers, signs } from '../../../../src/scenarios/steps.ts';
import { answerWith, json } from '../../network.ts';
import { translations } from '../../../export/translations.ts';
import { drafted, intake, offeredOn } from '../../../export/agreements.ts';
import { opened } from '../../windows.ts';

const writeDocument = writerOf({ counsellor: 'Jana Weber', siteOf: () => 'Wiesbaden', translations });

export const offered: readonly Act[] = [...intake, ...drafted, offers(['g1', 'g2'], 'ar')];
export const inForce: readonly Act[] = [
  ...offered,
  explains('ar', 'present'),
  signs('client', 'drawn'),
  signs('counsellor', 'paper'),
  handsOverCopy,
  concludes,
];
const droppedStep: Proposal = { type: 'measure.dropped', measure: 'm3' };
const newStep: Proposal = {
  type: 'measure.proposed',
  measure: 'm4',
  goal: 'g2',
  responsible: 'centre',
  agency: null,
  dueOn: '2027-02-26',
  needsOffer: false,
  template: 'checkWorkPermission',
};
/** Between the two versions the step was done. */
export const doneOnTheWay: readonly Act[] = [
  ...inForce,
  { type: 'measure.reported', measure: 'm3', status: 'done', cause: null },
  { type: 'renegotiation.begun', because: 'measure' },
  newStep,
  offers(['g1', 'g2'], 'ar'),
];
export const renegotiated: readonly Act[] = [
  ...inForce,
  { type: 'renegotiation.begun', because: 'measure' },
  droppedStep,
  newStep,
  offers(['g1', 'g2'], 'ar'),
];
export const renewed: readonly Act[] = [
  ...renegotiated,
  explains('ar', 'present'),
  signs('client', 'drawn'),
  signs('counsellor', 'paper'),
  handsOverCopy,
  concludes,
];

export function viewAfter(acts: readonly Act[]): CaseView {
  const header = headerFor('F-7KQ2-93', 'wiesbaden');
  const record = recordOf(header);
  for (const act of acts) {
    const moment = { header, state: record.state(), on: offeredOn, dossier: record.dossier, writeDocument };
    const proposal = proposalOf(act, moment);
    const refusals = record.add({ on: offeredOn, by: counsellor }, proposal);
    if (refusals.length > 0) throw new Error(`${proposal.type}: ${JSON.stringify(refusals)}`);
  }
  const { state, entries, words } = record.played();
  const due = reviewDue(state.context);
  const rest = { today: offeredOn, settled: [], offers: explain(state), due, next: null, drafts: {}, drafted: {} };
  return { id: header.case, header, version: entries.length, state, dossier: record.dossier(), words, entries: [...entries], ...rest };
}

const session: Session = { today: offeredOn, setDay: false, actor: counsellor, signedIn: null, staff: [], sites: [], site: 'wiesbaden' };

type Reviews = TranslationReviews['reviews'];

/** Opens the page of one version; of what the server would answer all but the reviews is there already. */
export const openAgreement = (view: CaseView, version: number, reviews: Reviews = []) => open(view, `agreement/${version}`, reviews);
export const openCase = (view: CaseView) => open(view, 'history');

function open(view: CaseView, page: string, reviews: Reviews = []) {
  answerWith(({ path }) => {
    const language = /^\/translations\/2026\.1\/([a-z-]+)\/reviews$/u.exec(path)?.[1];
    if (language === undefined) return undefined;
    return json({ mayReview: false, counts: [], reviews: reviews.filter((review) => review.language === language) });
  });
  const client = opened(newQueryClient());
  client.setQueryData(sessionQuery.queryKey, session);
  client.setQueryData(caseQuery(view.id).queryKey, view);
  const history = createMemoryHistory({ initialEntries: [`/cases/${view.id}/${page}`] });
  return render(
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={newRouter(history)} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}
