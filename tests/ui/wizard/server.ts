// A server for one made-up case: it decides with the engine, like the real one, and remembers what was sent.
import { explain } from '../../../src/engine/explain.ts';
import { decide, type HumanEvent } from '../../../src/engine/decide.ts';
import { nextDeadline } from '../../../src/engine/settle.ts';
import { dossierOf } from '../../../src/record/dossier.ts';
import { split } from '../../../src/record/words.ts';
import { reviewStanding } from '../../../src/engine/review-standing.ts';
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import type { CaseView } from '../../../src/ui/api/views.ts';
import { answerWith, json, nothing, type Received } from '../network.ts';
import { sessionOn } from '../views.ts';

const by = { role: 'counsellor', id: 'c-weber' } as const;

function after(view: CaseView, proposal: Proposal): CaseView {
  const { event, words } = split(proposal);
  const decision = decide(view.state, event as HumanEvent, { on: view.today, by, today: view.today });
  if (decision.refusals.length > 0) throw new Error(`${proposal.type} is refused: ${JSON.stringify(decision.refusals)}`);
  const seq = view.entries.length + 1;
  const entries = [...view.entries, { seq, on: view.today, at: `${view.today}T09:00:00.000Z`, by, event }];
  const told = words === null ? view.words : { ...view.words, [seq]: words };
  const { state } = decision;
  return {
    ...view,
    version: entries.length,
    state,
    offers: explain(state),
    due: reviewStanding(state),
    next: nextDeadline(state),
    entries,
    words: told,
    dossier: dossierOf(entries, told),
  };
}

/** Keeps drafts and answers proposals. Proposals that were sent are in `sent`, drafts that were kept in `drafts`. */
export function serveCase(start: CaseView) {
  let view = start;
  const sent: Proposal[] = [];
  const drafts: Record<string, unknown> = { ...start.drafts };
  const answer = ({ method, path, body }: Received): Response | undefined => {
    if (path === '/session') return json(sessionOn(view.today));
    if (path === '/cases') return json({ today: view.today, cases: [] });
    const page = /\/drafts\/(.+)$/u.exec(path)?.[1];
    if (page !== undefined) {
      if (method === 'PUT') drafts[page] = body;
      else delete drafts[page];
      return nothing();
    }
    if (path.endsWith('/proposals')) {
      sent.push(body as Proposal);
      view = after(view, body as Proposal);
    }
    return path.startsWith(`/cases/${view.id}`) ? json({ ...view, drafts }) : undefined;
  };
  answerWith(answer);
  return { sent, drafts, address: (page?: string) => `/cases/${view.id}${page === undefined ? '' : `?page=${page}`}` };
}
