// A dry run: decides in the browser, with the engine the server decides with (decision 8), so that a no needs no round trip.
// The server decides again, and only its answer counts.
import type { Actor } from '../../../../machines/actor.ts';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import { birthDateOf } from '../../../record/words/birth-date.ts';
import { decideOnCase, type CaseAtHand, type HumanEvent } from '../../../engine/step/decide.ts';
import type { EntryFacts } from '../../../engine/state/entry-facts.ts';
import { inputOf } from '../../../record/log/input-of.ts';
import { split } from '../../../record/words/words.ts';
import type { CaseView, ProposalBody } from '../api/views.ts';

type Foreseeable = Pick<CaseView, 'state' | 'today' | 'header' | 'entries' | 'settled' | 'dossier'>;

function withoutLateness({ effectiveOn: _on, lateReason: _reason, ...proposal }: ProposalBody): Proposal {
  return proposal as Proposal;
}

/** What the calendar would record comes over the wire with its day and actor inside the event. */
const undated = ({ on, by, ...event }: CaseView['settled'][number]): EntryFacts => ({ on, by, event: event as EntryFacts['event'] });

/** As the screen shows it: what the calendar has said since the last entry counts as recorded. */
function atHand({ state, header, entries, settled, dossier }: Foreseeable): CaseAtHand {
  const log = { input: inputOf(header), entries: [...entries, ...settled.map(undated)] };
  return { log, state, birthDate: birthDateOf(dossier) };
}

/** The next working day after a day that is past lies in the past as well, or is no answer to what is wrong: it is not offered. */
const worthSaying = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.some(({ code }) => code === 'dayInPast') ? refusals.filter(({ code }) => code !== 'noWorkingDay') : refusals;

/**
 * What speaks against these proposals, taken one after the other; empty when all would be accepted. Of several only the first
 * that is refused answers: the ones behind it would be judged by a state that is never reached.
 */
export function foresee(view: Foreseeable, proposals: readonly ProposalBody[], by: Actor): readonly Refusal[] {
  const { today } = view;
  let reached = atHand(view);
  for (const sent of proposals) {
    // The engine sees facts and which words were given, never the words (decision 4).
    const event = split(withoutLateness(sent)).event as HumanEvent;
    const decision = decideOnCase(reached, { event, on: sent.effectiveOn ?? today, by }, today);
    if (decision.refusals.length > 0) return worthSaying(decision.refusals);
    const entries = [...reached.log.entries, ...decision.entries];
    reached = { ...reached, log: { ...reached.log, entries }, state: decision.state };
  }
  return [];
}
