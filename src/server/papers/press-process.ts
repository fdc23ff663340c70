// A process of its own that does nothing but set sheets: whatever happens to it there, the server goes on.
import type { Paper } from './paper.ts';
import { newTypesetter } from './typeset.ts';

const typeset = newTypesetter();

process.on('message', ({ number, sheet }: { number: number; sheet: Paper }) => {
  try {
    process.send?.({ number, printed: typeset(sheet) });
  } catch (error) {
    // Without the words: what is wrong with a sheet may repeat what stands on it.
    process.send?.({ number, failed: error instanceof Error ? error.name : typeof error });
  }
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit());
