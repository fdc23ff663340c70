// Words of a page that was left before they were safe: kept on trying, and given back to whoever opens the page again.
import type { QueryClient } from '@tanstack/react-query';
import { portOf } from '../api/port.ts';
import { Problem } from '../api/problem.ts';
import { caseQuery, isCaseGone } from '../api/queries.ts';
import { closeWindow, isOver, newTabId, nextTab, placeOf } from '../api/tab.ts';
import { cacheDraft } from './cached-draft.ts';
import { layAside } from './gone-words.ts';
import { belongTo, heldInquiry, heldWords, holdWords, ownerOf, releaseWords } from './held-words.ts';
import { keep, type Desk, type Keep } from './other-text.ts';

export type Left = { readonly desk: Desk; readonly what: Keep };

/** Milliseconds between two tries; as for a draft on the screen at first. */
const retry = 5_000;

const leftIn = new WeakMap<QueryClient, Map<string, Left>>();

const nameOf = ({ id, page }: Pick<Desk, 'id' | 'page'>): string => `${id} ${page}`;

/** The first to ask finds what the window before held when it was loaded anew. */
function wordsOf(client: QueryClient): Map<string, Left> {
  const known = leftIn.get(client);
  if (known !== undefined) return known;
  const held = heldWords(placeOf(client)).map(({ id, page, value, grewFrom }): Left => ({
    desk: { id, page, tab: newTabId() },
    what: { value, grewFrom, settles: null, sparing: null },
  }));
  const words = new Map(held.map((left) => [nameOf(left.desk), left]));
  leftIn.set(client, words);
  // Closing the window is the last chance: nobody waits for an answer then.
  placeOf(client).host.addEventListener('pagehide', () => {
    for (const { desk, what } of words.values()) flushWords(client, desk, what);
  });
  placeOf(client).host.addEventListener('online', () => {
    for (const left of words.values()) void attempt(client, left);
  });
  for (const left of held) void attempt(client, left);
  return words;
}

/** What is on its way of the case may have been read before the words arrived: an older text must not come after them. */
const whatIsBeingRead = async (client: QueryClient, id: string): Promise<unknown> =>
  client
    .getQueryCache()
    .find({ queryKey: caseQuery(id).queryKey })
    ?.promise?.catch(() => {});

/**
 * Only a lost connection is worth trying again by itself; anything else waits for somebody to open the page. A page may go after its window
 * was given up, and whoever is signed in by then is somebody else: nothing is sent.
 */
async function attempt(client: QueryClient, left: Left): Promise<void> {
  const { desk, what } = left;
  const { id, page } = desk;
  if (isOver(client)) return;
  const words = wordsOf(client);
  const isStill = () => words.get(nameOf(desk)) === left;
  try {
    const kept = await keep(client, desk, what);
    await whatIsBeingRead(client, id);
    if (isStill()) {
      words.delete(nameOf(desk));
      if (kept.kind === 'kept') cacheDraft(client, id, page, { typed: what.value, version: kept.version, others: [] });
      releaseWords(placeOf(client), id, page);
    }
    // Beside the words of another: the page has to say so when it is opened again.
    if (kept.kind === 'moved') void client.invalidateQueries({ queryKey: caseQuery(id).queryKey });
  } catch (error) {
    if (isCaseGone(client, id) && isStill()) {
      words.delete(nameOf(desk));
      layAside(client, id, { page, value: what.value });
    }
    if (error instanceof Problem && error.kind === 'offline') setTimeout(() => isStill() && void attempt(client, left), retry);
  }
}

/** When the screen starts: what the window held through a reload is sent, whatever page is opened first. What belongs to somebody waits for them. */
export function resumeWords(client: QueryClient): void {
  if (!isSomebodys(client)) wordsOf(client);
}

/** Somebody has signed in in this tab before: until it is known who is there now, nothing may be shown or sent. */
export const isSomebodys = (client: QueryClient): boolean => ownerOf(placeOf(client)) !== null;

/** Whoever is there now; null in the demonstration. */
export async function welcome(client: QueryClient, person: string | null): Promise<void> {
  belongTo(placeOf(client), person);
  wordsOf(client);
}

/** The window is given up: nothing of what is on it may reach whoever comes next. */
export function giveUpWindow(client: QueryClient, address: string): void {
  belongTo(placeOf(client), null);
  closeWindow(client, address);
}

const underWay = new WeakMap<QueryClient, Set<Promise<void>>>();

export function leaveWords(client: QueryClient, left: Left): void {
  wordsOf(client).set(nameOf(left.desk), left);
  const attempts = underWay.get(client) ?? new Set();
  underWay.set(client, attempts);
  const sent = attempt(client, left).finally(() => attempts.delete(sent));
  attempts.add(sent);
}

/** Whether everything that was typed on pages that were left has arrived. */
export async function areWordsSafe(client: QueryClient): Promise<boolean> {
  await Promise.all(underWay.get(client) ?? new Set());
  return wordsOf(client).size === 0;
}

/** Whether a new case is begun in this window: what is typed for it is kept nowhere else. */
export const isCaseBegun = (client: QueryClient): boolean => heldInquiry(placeOf(client), null) !== null;

/** Null where nothing was left. */
export const wordsLeft = (client: QueryClient, at: Pick<Desk, 'id' | 'page'>): Left | null => wordsOf(client).get(nameOf(at)) ?? null;

/** From now on the page looks after them itself. */
export const takeWords = (client: QueryClient, at: Pick<Desk, 'id' | 'page'>): void => void wordsOf(client).delete(nameOf(at));

/** What is typed and not yet safe, as the window goes: sent once more, and held until there is an answer. */
export function flushWords(client: QueryClient, { id, page, tab }: Desk, { value, grewFrom }: Pick<Keep, 'value' | 'grewFrom'>): void {
  if (isOver(client)) return;
  holdWords(placeOf(client), { id, page, value, grewFrom });
  void portOf(client)
    .flushDraft(id, page, { value, grewFrom, tab: nextTab(client, tab) })
    .then(() => releaseWords(placeOf(client), id, page))
    .catch((error: unknown) => {
      // Kept beside the words of another is kept.
      if (error instanceof Problem && error.kind === 'moved') releaseWords(placeOf(client), id, page);
    });
}
