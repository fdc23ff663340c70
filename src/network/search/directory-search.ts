// Full-text search of the directory: German word forms, compounds, everyday words, umlauts and typing errors. Held in memory; 5,000 offers
// are a small index.
import MiniSearch, { type Query, type QueryCombination, type SearchResult } from 'minisearch';
import { beginningWith, endingWith, partsOf } from './compounds.ts';
import { everydayWords, meantBy } from './everyday-words.ts';
import { termOf, typedWordsIn, wordsIn, wordsInTitle } from './german-terms.ts';
import { newKnownTerms, type KnownTerms } from './known-terms.ts';
import { nearestTo } from './typing-errors.ts';

/** What of an entry is searched. `title` counts for more than all the rest, `around`, where it reaches, for less. */
export type Searchable = { readonly id: string; readonly title: string; readonly rest: string; readonly around?: string };

export type DirectorySearch = {
  /** Takes the place of what was there under the same id. */
  readonly put: (entry: Searchable) => void;
  readonly drop: (id: string) => void;
  /** Ids, the best first. Every word has to be found, wherever in the entry; an empty search finds nothing. */
  readonly find: (words: string) => readonly string[];
};

/** What was found by another way than the word itself counts for less, in this order. */
const weight = { end: 0.6, beginning: 0.5, meant: 0.4, parts: 0.35, typingError: 0.3 };
const fields = { title: 3, rest: 1, around: 0.3 };
const lesser = (factor: number) => ({ title: fields.title * factor, rest: fields.rest * factor, around: fields.around * factor });

const either = (queries: readonly Query[]): QueryCombination => ({ combineWith: 'OR', queries: [...queries] });
const all = (queries: readonly Query[]): QueryCombination => ({ combineWith: 'AND', queries: [...queries] });
const anyOf = (terms: readonly string[], factor: number): QueryCombination => ({ ...either(terms), boost: lesser(factor) });

/** How a word somebody typed is looked for. `terms` has every term of the directory, `words` every word as it was written. */
type Known = { readonly terms: KnownTerms; readonly words: ReadonlySet<string> };

/** The word itself, and compounds it is the first or the last part of. */
const waysOf = (term: string, word: string, { terms }: Known, factor: number): readonly Query[] =>
  [
    anyOf(terms.has(term) ? [term] : [], factor),
    anyOf(endingWith(term, terms), factor * weight.end),
    anyOf(beginningWith(term, word, terms), factor * weight.beginning),
  ].filter(({ queries }) => queries.length > 0);

const phrase = (terms: readonly string[], known: Known, factor: number): Query =>
  all(terms.map((term) => either(waysOf(term, term, known, factor))));

/** Single words at once, with what begins with them; words that belong together one by one. */
function meant(phrases: readonly (readonly string[])[], known: Known, factor: number): readonly Query[] {
  const single = phrases.flatMap(([term = '', ...others]) => (others.length === 0 ? [term] : []));
  const ofThem = single.flatMap((term) => [...(known.terms.has(term) ? [term] : []), ...beginningWith(term, term, known.terms)]);
  const together = phrases.filter((terms) => terms.length > 1).map((terms) => phrase(terms, known, factor));
  return ofThem.length === 0 ? together : [anyOf([...new Set(ofThem)], factor), ...together];
}

function asked(word: string, known: Known, factor = 1): readonly Query[] {
  const term = termOf(word);
  return [
    ...waysOf(term, word, known, factor),
    ...partsOf(term, known.terms).map((parts) => phrase(parts, known, factor * weight.parts)),
    ...meant(meantBy(term), known, factor * weight.meant),
  ];
}

function askedOrNear(word: string, known: Known): Query {
  const queries = asked(word, known);
  if (queries.length > 0) return either(queries);
  return either(nearestTo(word, known.words).flatMap((near) => asked(near, known, weight.typingError)));
}

/** Word by word; two beside one another may mean something together. */
function askedFor(words: readonly string[], known: Known): readonly Query[] {
  const [word, next, ...others] = words;
  if (word === undefined) return [];
  if (next === undefined) return [askedOrNear(word, known)];
  const together = meantBy(termOf(word), termOf(next));
  if (together.length === 0) return [askedOrNear(word, known), ...askedFor([next, ...others], known)];
  const apart = all([askedOrNear(word, known), askedOrNear(next, known)]);
  return [either([apart, ...meant(together, known, weight.meant)]), ...askedFor(others, known)];
}

export function newDirectorySearch(): DirectorySearch {
  const known = { terms: newKnownTerms(), words: new Set(everydayWords) };
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'rest', 'around'],
    tokenize: (text, field) => [...(field === 'title' ? wordsInTitle(text) : wordsIn(text))],
    processTerm: (word) => {
      const term = termOf(word);
      known.terms.add(term);
      known.words.add(word);
      return term;
    },
    // The words of a search come as terms already.
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: fields },
    // Dropped entries are cleared away while words are added, and never in the background: there is no timer in here.
    autoVacuum: false,
  });

  return {
    put: (entry) => {
      if (index.has(entry.id)) index.replace(entry);
      else index.add(entry);
    },
    drop: (id) => {
      if (index.has(id)) index.discard(id);
    },
    find: (typed) => {
      const words = [...new Set(typedWordsIn(typed))];
      if (words.length === 0) return [];
      const terms = words.map(termOf);
      const found = index.search(all(askedFor(words, known)));
      const isNamed = ({ match }: SearchResult) => terms.every((term) => match[term]?.includes('title') === true);
      // Many words that only mean the same weigh more together than the word itself: whoever has it in the title still comes first.
      return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))].map(({ id }) => id as string);
    },
  };
}
