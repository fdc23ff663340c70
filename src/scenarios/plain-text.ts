// The text of a version where nobody needs to print it: coded facts only. Whoever prints brings a writer of documents.
import type { Day } from '../../machines/day.ts';
import type { CaseState } from '../engine/state/case-state.ts';
import type { Dossier } from '../record/words/dossier.ts';
import type { Header } from '../record/log/entry.ts';

export type DocumentAsked = {
  readonly header: Header;
  readonly state: CaseState;
  readonly on: Day;
  readonly dossier: () => Dossier;
  readonly number: number;
  readonly goals: readonly string[];
  readonly languages: readonly string[];
};

/** Gives the exact text that is offered; its hash is what people sign. */
export type WriteDocument = (asked: DocumentAsked) => string;

export const plainText: WriteDocument = ({ header, on, number, goals, languages }) =>
  JSON.stringify({ case: header.case, number, goals, languages, offeredOn: on });
