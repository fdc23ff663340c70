// The case as the counsellor's screen would have shown it after a step: the same view the server answers with, of the log cut there.
import type { Day } from '../../../../machines/day.ts';
import type { Frame } from '../../../engine/log/frames.ts';
import type { Sentences } from '../../../language/sentences.ts';
import { noDrafts, viewOf } from '../../../record/case/view-of.ts';
import type { Entry, Header } from '../../../record/log/entry.ts';
import { dossierOf } from '../../../record/words/dossier.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { placesFor } from './placeholders.ts';

/** Noon: where nobody says when an entry was written, the hour counts for nothing. */
const noonOf = (day: Day): string => `${day}T12:00:00.000Z`;

/** What was computed anew has no number of its own; the page asks for none. */
const asEntry = ({ seq, entry: { on, at, by, event } }: Frame, index: number): Entry => ({
  seq: seq ?? index + 1,
  on,
  at: at ?? noonOf(on),
  by,
  event,
  // Nobody looks at hashes on a page; of what was told in another order there are none.
  prev: 'sha256:',
  hash: 'sha256:',
});

/** `frames`: every step up to the one that is looked at, which is the last. */
export function viewAt(header: Header, frames: readonly Frame[], today: Day, say: Pick<Sentences, 'word'>): CaseView {
  const entries = frames.map(asEntry);
  const words = placesFor(entries, say);
  const state = frames.at(-1)?.state;
  if (state === undefined) throw new Error('a moment without a step');
  return viewOf({ header, entries, words, dossier: dossierOf(entries, words), state }, noDrafts, today);
}
