// The last resort for a window that is closed or loaded anew before its words were safe: this tab of this browser keeps them, and only
// until the server has them. On a shared computer they go with the tab.
import { z } from 'zod';
import type { Place } from '../api/tab.ts';

const name = 'etappe.words';

/** What is typed for a new case: there is no case yet, and so no key to seal it with on the server. */
const inquiryName = 'etappe.inquiry';

const Held = z.array(z.strictObject({ id: z.string(), page: z.string(), value: z.unknown(), grewFrom: z.number() }));
export type HeldWords = z.infer<typeof Held>[number];

/** A browser that keeps nothing, or something an earlier version kept, holds no words. */
export function heldWords({ storage }: Place): readonly HeldWords[] {
  try {
    return Held.parse(JSON.parse(storage().getItem(name) ?? '[]'));
  } catch {
    return [];
  }
}

function put({ storage }: Place, words: readonly HeldWords[]): void {
  try {
    if (words.length === 0) storage().removeItem(name);
    else storage().setItem(name, JSON.stringify(words));
  } catch {
    // Then they live only as long as the page.
  }
}

const HeldInquiry = z.strictObject({ by: z.string(), inquiry: z.unknown() });

/** As it was held, perhaps by an earlier version; null where nothing is typed, or nothing can be kept. `by`: nothing that somebody else has typed. */
export function heldInquiry({ storage }: Place, by: string | null): unknown {
  try {
    const held = HeldInquiry.parse(JSON.parse(storage().getItem(inquiryName) ?? 'null'));
    return by === null || held.by === by ? held.inquiry : null;
  } catch {
    return null;
  }
}

export function holdInquiry({ storage }: Place, by: string, inquiry: object): void {
  try {
    storage().setItem(inquiryName, JSON.stringify({ by, inquiry }));
  } catch {
    // Then it lives only as long as the page: typing itself must go on.
  }
}

/** A case holds it now, sealed; or nothing is typed any more; or somebody else works here from now on. */
export function dropInquiry({ storage }: Place): void {
  try {
    storage().removeItem(inquiryName);
  } catch {
    // Then nothing was held.
  }
}

const without = (place: Place, id: string, page: string) => heldWords(place).filter((held) => held.id !== id || held.page !== page);

export const holdWords = (place: Place, words: HeldWords): void => put(place, [...without(place, words.id, words.page), words]);

/** Once the server has them. */
export function releaseWords(place: Place, id: string, page: string): void {
  const held = heldWords(place);
  if (held.some((words) => words.id === id && words.page === page)) put(place, without(place, id, page));
}

/** Whose words they are, by their address. */
const ownerName = 'etappe.words-of';

/** Null where nobody has signed in in this tab, and where the browser keeps nothing. */
export function ownerOf({ storage }: Place): string | null {
  try {
    return storage().getItem(ownerName);
  } catch {
    return null;
  }
}

/** From now on the tab is theirs: words of somebody else are let go of, so that they are neither seen nor sent in another name. */
export function belongTo(place: Place, person: string | null): void {
  const owner = ownerOf(place);
  if (owner === person) return;
  if (owner !== null) {
    put(place, []);
    dropInquiry(place);
  }
  try {
    if (person === null) place.storage().removeItem(ownerName);
    else place.storage().setItem(ownerName, person);
  } catch {
    // Then it keeps no words either.
  }
}
