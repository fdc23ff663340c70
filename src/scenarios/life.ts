// A made-up life: who did what on which day, written in steps, and played through the rules like any other case.
import type { Actor } from '../../machines/actor.ts';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { Day } from '../../machines/day.ts';
import type { SiteCode } from '../../machines/sites.ts';
import type { CaseState } from '../engine/state/case-state.ts';
import type { Header } from '../record/log/entry.ts';
import { plainText, type DocumentAsked, type WriteDocument } from './plain-text.ts';
import { headerFor, recordOf, type Acted, type Played } from './record-of.ts';
import { counsellor } from './staff.ts';

/** What an act may look at: the case as it stands when its turn has come. */
export type Moment = {
  readonly header: Header;
  readonly state: CaseState;
  readonly on: Day;
  readonly dossier: DocumentAsked['dossier'];
  readonly writeDocument: WriteDocument;
};

/** A proposal, or how to find it when its turn has come: a signature needs the hash of the text on the table. */
export type Act = Proposal | ((moment: Moment) => Proposal);

type ActBy = { readonly by: Actor; readonly act: Act };

export type Step = Acted & ActBy;

export type Life = { readonly name: string; readonly case: string; readonly site: SiteCode; readonly steps: readonly Step[] };

/** Everything that happened on one day, by the counsellor unless somebody else is named. */
export const on = (day: Day, ...acts: readonly (Act | ActBy)[]): Step[] =>
  acts.map((act) => (typeof act === 'object' && 'by' in act ? { on: day, ...act } : { on: day, by: counsellor, act }));

/** What took effect on one day and was recorded on a later one, by the counsellor. */
export const late = (recordedOn: Day, day: Day, ...acts: readonly Act[]): Step[] =>
  on(day, ...acts).map((step) => ({ ...step, recordedOn }));

export const by = (actor: Actor, act: Act): ActBy => ({ by: actor, act });

export const proposalOf = (act: Act, moment: Moment): Proposal => (typeof act === 'function' ? act(moment) : act);

/** Throws with all refusals when the standard does not allow a step. */
export function play(life: Life, writeDocument: WriteDocument = plainText): Played {
  const header = headerFor(life.case, life.site);
  const record = recordOf(header);
  for (const [index, step] of life.steps.entries()) {
    const moment = { header, state: record.state(), on: step.on, dossier: record.dossier, writeDocument };
    const proposal = proposalOf(step.act, moment);
    const refusals = record.add(step, proposal);
    if (refusals.length > 0)
      throw new Error(`${life.name}, step ${index + 1}, '${proposal.type}' on ${step.on} is refused: ${JSON.stringify(refusals)}`);
  }
  return record.played();
}
