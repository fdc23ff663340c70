// Words of a page that was left before they were safe: kept on trying, and given back to whoever opens the page again.
import type { QueryClient } from '@tanstack/react-query';
import { portOf } from '../api/port.ts';
import { Problem } from '../api/problem.ts';
import { caseQuery } from '../api/queries.ts';
import { nextTab, placeOf } from '../api/tab.ts';
import { heldWords, holdWords, releaseWords } from './held-words.ts';
import { keep, type Keep } from './other-text.ts';

type Left = { readonly id: string; readonly page: string; readonly what: Keep };

/** Milliseconds between two tries; as for a draft on the screen at first. */
const retry = 5_000;

const leftIn = new WeakMap<QueryClient, Map<string, Left>>();

const nameOf = (id: string, page: string): string => `${id} ${page}`;

/** The first to ask finds what the window before held when it was loaded anew. */
function wordsOf(client: QueryClient): Map<string, Left> {
  const known = leftIn.get(client);
  if (known !== undefined) return known;
  const held = heldWords(placeOf(client)).map(({ id, page, value, grewFrom }): Left => ({
    id,
    page,
    what: { value, grewFrom, settles: null, sparing: null },
  }));
  const words = new Map(held.map((left) => [nameOf(left.id, left.page), left]));
  leftIn.set(client, words);
  // Closing the window is the last chance: nobody waits for an answer then.
  placeOf(client).host.addEventListener('pagehide', () => {
    for (const { id, page, what } of words.values()) flushWords(client, id, page, what);
  });
  placeOf(client).host.addEventListener('online', () => {
    for (const left of words.values()) void attempt(client, left);
  });
  for (const left of held) void attempt(client, left);
  return words;
}

/** Only a lost connection is worth trying again by itself; anything else waits for somebody to open the page. */
async function attempt(client: QueryClient, left: Left): Promise<void> {
  const { id, page, what } = left;
  const words = wordsOf(client);
  const isStill = () => words.get(nameOf(id, page)) === left;
  try {
    const kept = await keep(client, id, page, what);
    if (isStill()) {
      words.delete(nameOf(id, page));
      releaseWords(placeOf(client), id, page);
    }
    // Beside the words of another: the page has to say so when it is opened again.
    if (kept.kind === 'moved') void client.invalidateQueries({ queryKey: caseQuery(id).queryKey });
  } catch (error) {
    if (error instanceof Problem && error.kind === 'offline') setTimeout(() => isStill() && void attempt(client, left), retry);
  }
}

export function leaveWords(client: QueryClient, id: string, page: string, what: Keep): void {
  const left = { id, page, what };
  wordsOf(client).set(nameOf(id, page), left);
  void attempt(client, left);
}

/** Null where nothing was left. */
export const wordsLeft = (client: QueryClient, id: string, page: string): Keep | null =>
  wordsOf(client).get(nameOf(id, page))?.what ?? null;

/** From now on the page looks after them itself. */
export const takeWords = (client: QueryClient, id: string, page: string): void => void wordsOf(client).delete(nameOf(id, page));

/** What is typed and not yet safe, as the window goes: sent once more, and held until there is an answer. */
export function flushWords(client: QueryClient, id: string, page: string, { value, grewFrom }: Pick<Keep, 'value' | 'grewFrom'>): void {
  holdWords(placeOf(client), { id, page, value, grewFrom });
  void portOf(client)
    .flushDraft(id, page, { value, grewFrom, tab: nextTab(client) })
    .then(() => releaseWords(placeOf(client), id, page))
    .catch((error: unknown) => {
      // Kept beside the words of another is kept.
      if (error instanceof Problem && error.kind === 'moved') releaseWords(placeOf(client), id, page);
    });
}
