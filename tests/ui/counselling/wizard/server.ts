// A server for one made-up case: it decides with the engine, like the real one, and remembers what was sent.
import type { HumanEvent } from '../../../../src/engine/step/decide.ts';
import { replay } from '../../../../src/engine/log/replay.ts';
import type { Entry } from '../../../../src/record/log/entry.ts';
import { dossierOf } from '../../../../src/record/words/dossier.ts';
import { birthDateOf } from '../../../../src/record/words/birth-date.ts';
import { decideOnCase } from '../../../../src/engine/step/decide.ts';
import { inputOf } from '../../../../src/record/log/input-of.ts';
import { handoverFileOf } from '../../../../src/export/handover/handover-file.ts';
import { problemText } from '../../../../src/server/http/problem-texts.ts';
import { split } from '../../../../src/record/words/words.ts';
import { viewOf } from '../../../../src/record/case/view-of.ts';
import type { Actor } from '../../../../machines/actor.ts';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import type { CaseView, ProposalBody } from '../../../../src/ui/parts/api/views.ts';
import { answerWith, json, nothing, type Received } from '../../network.ts';
import { sessionOn } from '../../views.ts';

const counsellor: Actor = { role: 'counsellor', id: 'c-weber' };

function actorIn(headers: Headers): Actor {
  const [role, id] = (headers.get('etappe-actor') ?? '').split(':');
  return id === undefined ? counsellor : { role: role as Actor['role'], id };
}

function after(view: CaseView, { effectiveOn, lateReason, ...proposal }: ProposalBody, by: Actor): CaseView {
  const { header, today } = view;
  const { event, words } = split(proposal as Proposal);
  const log = { input: inputOf(header), entries: view.entries };
  const atHand = { log, state: replay(log), birthDate: birthDateOf(view.dossier) };
  const decision = decideOnCase(atHand, { event: event as HumanEvent, on: effectiveOn ?? today, by }, today);
  if (decision.refusals.length > 0) throw new Error(`${proposal.type} is refused: ${JSON.stringify(decision.refusals)}`);
  const added = decision.entries.map((entry, index) => ({
    ...entry,
    seq: view.entries.length + 1 + index,
    at: `${today}T09:00:00.000Z`,
  }));
  const entries = [...view.entries, ...added] as CaseView['entries'];
  const said = { ...words, ...(lateReason !== undefined && { lateReason }) };
  const allWords = Object.keys(said).length === 0 ? view.words : { ...view.words, [entries.length]: said };
  const dossier = dossierOf(entries, allWords);
  return viewOf({ header, entries: entries as Entry[], words: allWords, dossier, state: decision.state }, view, today);
}

/** As the route answers. */
function handoverOf({ header, entries, state, dossier, today }: CaseView): Response {
  const file = handoverFileOf({ log: { input: inputOf(header), entries }, context: state.context, dossier, on: today });
  return file === null ? json(problemText('de', 'nothingHandedOver'), 404) : json(file);
}

/** Keeps drafts and answers proposals. Proposals that were sent are in `sent`, drafts that were kept in `drafts`. */
export function serveCase(start: CaseView) {
  let view = start;
  const sent: ProposalBody[] = [];
  const drafts: Record<string, unknown> = { ...start.drafts };
  const answer = ({ method, path, body, headers }: Received): Response | undefined => {
    if (path === '/session') return json(sessionOn(view.today));
    if (path.startsWith('/translations/')) return json({ mayReview: false, counts: [], reviews: [] });
    if (path === '/cases') return json({ today: view.today, cases: [] });
    const page = /\/drafts\/(.+)$/u.exec(path)?.[1];
    if (page !== undefined) {
      if (method === 'PUT') drafts[page] = body;
      else delete drafts[page];
      return nothing();
    }
    if (path.endsWith('/proposals')) {
      sent.push(body as ProposalBody);
      view = after(view, body as ProposalBody, actorIn(headers));
    }
    if (path.endsWith('/handover')) return handoverOf(view);
    return path.startsWith(`/cases/${view.id}`) ? json({ ...view, drafts }) : undefined;
  };
  let line = Promise.resolve();
  answerWith(async (request) => {
    if (request.path.endsWith('/proposals')) await line;
    return answer(request);
  });
  return {
    /** Proposals wait for their answer until the returned function is called. */
    slow: (): (() => void) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      line = promise;
      return resolve;
    },
    sent,
    drafts,
    /** Somebody else has recorded this, before or while the page is open. */
    elsewhere: (body: ProposalBody, by = counsellor): void => void (view = after(view, body, by)),
    address: (page?: string) => `/cases/${view.id}${page === undefined ? '' : `?page=${page}`}`,
  };
}
