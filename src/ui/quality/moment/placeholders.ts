// Places for words that a recording does not hold: ‹Formulierung› instead of what was written.
import { wordFieldsOf, type CaseEvent } from '../../../../machines/case/events/case-event.ts';
import type { Sentences } from '../../../language/sentences.ts';
import type { WordsBySeq } from '../../../record/words/words.ts';

/** What a page reads as something else than text: a place in it would be no document, no drawing and no day. */
const notText: ReadonlySet<string> = new Set(['document', 'drawing', 'birthDate', 'birthYear']);

/** An entry says which of its word fields were filled; where it does not, it may have filled any. */
function filledIn(event: CaseEvent): readonly string[] {
  const fields = wordFieldsOf(event.type);
  const given = 'given' in event ? event.given : undefined;
  return (given === undefined ? fields : fields.filter((field) => (given as readonly string[]).includes(field))).filter(
    (field) => !notText.has(field),
  );
}

type Told = { readonly seq: number; readonly event: CaseEvent };

export const placesFor = (entries: readonly Told[], say: Pick<Sentences, 'word'>): WordsBySeq =>
  Object.fromEntries(
    entries.flatMap(({ seq, event }) => {
      const fields = filledIn(event);
      return fields.length === 0 ? [] : [[seq, Object.fromEntries(fields.map((field) => [field, `‹${say.word(field, event.type)}›`]))]];
    }),
  );
