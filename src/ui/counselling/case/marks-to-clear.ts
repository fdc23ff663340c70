// The marks of a case that nobody has cleared yet, and which of them somebody with this role can clear (T27).
import type { Actor } from '../../../../machines/actor.ts';
import { clearers } from '../../../../machines/case/checks/roles.ts';
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import { openMarks } from '../../../../machines/case/context/read.ts';
import type { EntrySearch } from './history/open-entry.ts';

/** `search` leads to the first that this role can clear, or to the history as a whole. */
type MarksToClear = { readonly open: number; readonly mine: number; readonly search: EntrySearch };

/** `known`: the numbers of entries that were marked already and are not asked about. */
export function marksToClear(context: CaseContext, role: Actor['role'], known: ReadonlySet<string> = new Set()): MarksToClear {
  const open = openMarks(context).filter(([seq]) => !known.has(seq));
  const mine = open.filter(([, mark]) => clearers(mark).includes(role)).map(([seq]) => Number(seq));
  return { open: open.length, mine: mine.length, search: mine.length === 0 ? {} : { clear: Math.min(...mine) } };
}

/** The numbers of the entries that stand open now. */
export const markedNow = (context: CaseContext): ReadonlySet<string> => new Set(openMarks(context).map(([seq]) => seq));
