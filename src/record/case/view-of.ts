// Asks the engine and the record what the screen reads of a case, as of a day. Its shape on the wire stands in the contract.
import type { Day } from '../../../machines/day.ts';
import { dated } from '../../engine/state/entry-facts.ts';
import { explain } from '../../engine/state/explain.ts';
import { nextReview } from '../../engine/state/next-review.ts';
import { nextDeadline, settle } from '../../engine/step/settle.ts';
import { birthDateOf } from '../words/birth-date.ts';
import { draftedOf, type Drafted, type PageDraft } from '../words/page-draft.ts';
import type { OpenedCase } from './opened-case.ts';

export type Drafts = { readonly drafts: Record<string, unknown>; readonly drafted: Record<string, Drafted> };

export const noDrafts: Drafts = { drafts: {}, drafted: {} };

/** As the screen reads them. `now`: by the clock that dates them. A text that was dropped is none; its version goes on. */
export function draftsOf(pages: Readonly<Record<string, PageDraft>>, now: Date): Drafts {
  const all = Object.entries(pages);
  return {
    drafts: Object.fromEntries(all.flatMap(([page, { main }]) => ((main?.value ?? null) === null ? [] : [[page, main?.value]]))),
    drafted: Object.fromEntries(all.map(([page, draft]) => [page, draftedOf(draft, now)])),
  };
}

/** The calendar speaks up to `today` first: of a case that was just decided on, that is what follows from the decision. */
export function viewOf({ header, entries, words, dossier, state }: OpenedCase, { drafts, drafted }: Drafts, today: Day) {
  const birthDate = birthDateOf(dossier);
  const settled = settle(state, today, birthDate);
  return {
    id: header.case,
    header,
    version: entries.length,
    today,
    state: settled.state,
    settled: settled.entries.map(dated),
    offers: explain(settled.state),
    due: nextReview(settled.state),
    next: nextDeadline(settled.state, birthDate),
    dossier,
    words: { ...words },
    entries: entries.map(({ seq, on, at, by, event }) => ({ seq, on, at, by, event })),
    drafts,
    drafted,
  };
}
