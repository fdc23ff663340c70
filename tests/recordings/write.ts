// Writes the golden recordings anew. Only for a change of the format or the standard: `node tests/recordings/write.ts`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lives } from '../../src/scenarios/lives.ts';
import { recordThroughTheProduct } from './through-the-product.ts';

for (const life of lives) {
  const file = fileURLToPath(new URL(`${life.name}.jsonl`, import.meta.url));
  writeFileSync(file, await recordThroughTheProduct(life));
}
