import { historyOf } from './engine/lives/histories.ts';
import { stepsInOrder } from './engine/lives/in-order.ts';
import { nextReview } from '../src/engine/state/next-review.ts';
import { ReviewOracle } from './engine/lives/review-oracle.ts';
const plan = JSON.parse(process.argv[2] ?? '{}');
const lived = historyOf(plan);
const from = process.argv[3] ?? '';
let oracle = new ReviewOracle(lived.input);
for (const s of stepsInOrder(lived, lived.today)) {
  oracle = oracle.read(s.event);
  const { type, on, by, ...f } = s.event as any;
  if (on >= from)
    console.log(
      on,
      type,
      JSON.stringify(f).slice(0, 110),
      s.irregular.map((r) => r.code).join(),
      '| eng',
      JSON.stringify(nextReview(s.state)),
      '| or',
      JSON.stringify(oracle.due(on)),
    );
}
if (process.argv[4]) console.log(lived.entries.map((e, i) => `${i + 1} ${e.on} ${e.event.type} ${e.by.id}`).join('\n'));
