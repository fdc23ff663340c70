// How fast the directory is searched, against a plain filter that looks for every word in the same folded texts.
import { foldedWords, isIn } from '../../language/fold-text.ts';
import { newDirectorySearch, type Searchable } from '../../network/search/directory-search.ts';
import { exampleDirectory } from '../../scenarios/directory/example-directory.ts';
import { timed, type Contestant } from './measure.ts';

/** As people type: inflected, compounded, with a typing error, two words. */
const questions = ['sprachkurs', 'schuldnerberatung', 'kinderbetreung', 'deutsch beruf', 'anerkennung', 'wohnung', 'schwangere', 'b1'];

export type SearchBench = {
  readonly offers: number;
  /** In this order: the plain filter, the search. */
  readonly contestants: readonly Contestant[];
  /** Milliseconds of every search, in the rounds. */
  readonly searches: number[];
};

/** Of made-up offers, each with the description of another: as many texts as asked for, none twice. */
function textsOf(count: number): Searchable[] {
  const { offers } = exampleDirectory('2026-08-31');
  return Array.from({ length: count }, (_, index) => {
    const titled = offers[index % offers.length];
    const described = offers[(index + Math.floor(index / offers.length)) % offers.length];
    const more = [described?.about, described?.conditions.note, described?.place?.town, described?.hours].filter(Boolean).join(' · ');
    return { id: `offer-${index}`, title: `${titled?.title} ${index}`, rest: more };
  });
}

export function searchBench(offers: number): SearchBench {
  const texts = textsOf(offers);
  const search = newDirectorySearch();
  for (const text of texts) search.put(text);
  const folded = texts.map(({ id, title, rest }) => ({ id, text: foldedWords(`${title} ${rest}`).join(' ') }));
  const searches: number[] = [];
  const filter = (words: readonly string[]) => folded.filter(({ text }) => words.every((word) => isIn(word, text)));
  return {
    offers,
    contestants: [
      { name: 'plain filter', run: () => timed(() => questions.map((words) => filter(foldedWords(words))).length) },
      {
        name: `search of ${offers} offers`,
        run: () =>
          timed(async () => {
            for (const words of questions) searches.push((await timed(() => search.find(words).length)).ms);
            return questions.length;
          }),
      },
    ],
    searches,
  };
}
