// Says one reason why an offer is not for somebody.
import type { Lang } from '../../../language/language.ts';
import type { Because } from '../../../network/directory/eligibility.ts';
import { networkWordsIn } from '../../../network/words/words.ts';

export function reasonIn(lang: Lang, because: Because): string {
  const words = networkWordsIn(lang);
  // The table has for every code the sentence of just that code; TypeScript cannot follow the pair through the index.
  const say = words.reasons[because.code] as (because: Because, from: typeof words) => string;
  return say(because, words);
}
