// A case as whoever asks may see it: what they may not see is left out before anything is answered.
import type { CaseView } from '../../contract/case-view.ts';
import type { Sight } from '../../organisation/sight.ts';
import { nameOf } from '../../record/words/person.ts';

/** Coded facts and days stay: the clocks of a case are read from them. */
export function seen(view: CaseView, sight: Sight): CaseView {
  if (sight === 'content') return view;
  const name = sight === 'identity' ? nameOf(view.dossier) : null;
  return { ...view, words: {}, dossier: name === null ? {} : { client: { name } }, drafts: {}, drafted: {} };
}

/** What is recorded without sitting in the room: by team leads and by data protection (2-standard, People and roles). */
const besideTheRoom: ReadonlySet<string> = new Set([
  'review.waived',
  'letter.waived',
  'approval.given',
  'entry.cleared',
  'entry.voided',
  'hold.placed',
  'hold.lifted',
  'case.erased',
  'client.died',
  'processing.withdrawn',
  'counsellor.assigned',
]);

/** Whoever sees no word of a case cannot counsel in it. */
export const mayPropose = (sight: Sight, type: string): boolean => sight === 'content' || besideTheRoom.has(type);
