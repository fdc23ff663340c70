// The words by which a case is found, as they lie sealed beside its row: the name it is listed by, and how the person is reached.
import { z } from 'zod';

const FoundBy = z.object({ name: z.string().nullable(), reach: z.string() });
export type FoundBy = Readonly<z.infer<typeof FoundBy>>;

export const nothingSaid: FoundBy = { name: null, reach: '' };

/** Null where there is nothing to seal. */
export const foundByText = (found: FoundBy): string | null => (found.name === null && found.reach === '' ? null : JSON.stringify(found));

/** Null when the text is none of ours. */
export function readFoundBy(text: string): FoundBy | null {
  try {
    return FoundBy.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
