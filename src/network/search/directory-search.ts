// Full-text search of the directory: German word forms, compounds, umlauts and typing errors. Held in memory; 5,000 offers are a small index.
import MiniSearch, { type Query } from 'minisearch';
import { endingWith, partsOf } from './compounds.ts';
import { termOf, termsIn, wordsIn } from './german-terms.ts';

/** What of an entry is searched. `title` counts for more than all the rest. */
export type Searchable = { readonly id: string; readonly title: string; readonly rest: string };

export type DirectorySearch = {
  /** Takes the place of what was there under the same id. */
  readonly put: (entry: Searchable) => void;
  readonly drop: (id: string) => void;
  /** Ids, the best first. Every word has to be found; an empty search finds nothing. */
  readonly find: (words: string) => readonly string[];
};

/** A letter wrong, or two in a long word; short words have too many neighbours. */
const typingErrors = (term: string): number | boolean => (term.length < 5 ? false : term.length < 9 ? 1 : 2);

/** What was found by another way than the word itself counts for less, in this order. */
const weight = { end: 0.6, parts: 0.4, fuzzy: 0.3, prefix: 0.7 };
const fields = { title: 3, rest: 1 };
const lesser = (factor: number) => ({ title: fields.title * factor, rest: fields.rest * factor });

export function newDirectorySearch(): DirectorySearch {
  const known = new Set<string>();
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'rest'],
    tokenize: (text) => [...wordsIn(text)],
    processTerm: (word) => {
      const term = termOf(word);
      known.add(term);
      return term;
    },
    // The words of a search come as terms already.
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
    // Dropped entries are cleared away while words are added, and never in the background: there is no timer in here.
    autoVacuum: false,
  });

  const asked = (term: string): Query => ({
    combineWith: 'OR',
    queries: [
      { queries: [term], prefix: true, fuzzy: typingErrors(term), weights: { fuzzy: weight.fuzzy, prefix: weight.prefix }, boost: fields },
      { combineWith: 'OR', queries: [...endingWith(term, known)], boost: lesser(weight.end) },
      ...partsOf(term, known).map((parts): Query => ({ combineWith: 'AND', queries: [...parts], boost: lesser(weight.parts) })),
    ],
  });

  return {
    put: (entry) => {
      if (index.has(entry.id)) index.replace(entry);
      else index.add(entry);
    },
    drop: (id) => {
      if (index.has(id)) index.discard(id);
    },
    find: (words) => {
      const terms = [...new Set(termsIn(words))];
      if (terms.length === 0) return [];
      return index.search({ combineWith: 'AND', queries: terms.map(asked) }).map(({ id }) => id as string);
    },
  };
}
