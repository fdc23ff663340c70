// A case as it is worked on: its log, what its words say, and where the log leads before the calendar has spoken.
import type { CaseState } from '../../engine/state/case-state.ts';
import type { CaseAtHand } from '../../engine/step/decide.ts';
import type { Entry } from '../log/entry.ts';
import { inputOf } from '../log/input-of.ts';
import type { Forgetting } from '../ports/log-store.ts';
import { birthDateOf } from '../words/birth-date.ts';
import { dossierOf, type Dossier } from '../words/dossier.ts';
import type { WordsBySeq } from '../words/words.ts';
import type { OpenCase } from './case-file.ts';

export type OpenedCase = OpenCase & { readonly dossier: Dossier; readonly state: CaseState };

/** What a decision on the case needs of it. */
export const atHand = ({ header, entries, dossier, state }: OpenedCase): CaseAtHand => ({
  log: { input: inputOf(header), entries },
  state,
  birthDate: birthDateOf(dossier),
});

type Known = Pick<OpenedCase, 'words' | 'dossier'>;

/** What is known in words from now on. `said` are the words of what was added. */
export function knownAfter(
  before: Pick<OpenedCase, 'entries' | 'words'>,
  added: readonly Entry[],
  said: WordsBySeq,
  forget: Forgetting | false,
): Known {
  if (forget === 'everything') return { words: {}, dossier: {} };
  const all = { ...before.words, ...said };
  const forgotten = new Set(forget === false ? [] : forget.words);
  const words = Object.fromEntries(Object.entries(all).filter(([seq]) => !forgotten.has(Number(seq))));
  // Folded anew from the whole log: nothing can be taken out of a dossier, and what an older entry said counts again.
  return { words, dossier: dossierOf([...before.entries, ...added], words) };
}
