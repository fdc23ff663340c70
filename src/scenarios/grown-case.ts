// Grows a made-up case entry by entry, words included, through the same decision as a real one. Nothing of it is sealed or stored.
import type { Actor } from '../../machines/actor.ts';
import type { Refusal } from '../../machines/case/context/refusal.ts';
import type { Day } from '../../machines/day.ts';
import type { SiteCode } from '../../machines/sites.ts';
import { begin } from '../engine/state/take.ts';
import { newEntries, type Proposed, type Told } from '../record/case/new-entries.ts';
import { atHand, knownAfter, type OpenedCase } from '../record/case/opened-case.ts';
import { linkAll } from '../record/log/chain.ts';
import { inputOf } from '../record/log/input-of.ts';
import type { WordsBySeq } from '../record/words/words.ts';
import { headerFor } from './record-of.ts';

type Accepted = Extract<Proposed, { code: 'accepted' }>;

export type Grown = { readonly refusals: readonly Refusal[]; readonly opened: OpenedCase };

const wordsOf = (version: number, { items }: Accepted): WordsBySeq =>
  Object.fromEntries(items.flatMap(({ words }, index) => (words === null ? [] : [[version + index + 1, words]])));

function withItems(before: OpenedCase, accepted: Accepted): OpenedCase {
  const { header, entries } = before;
  const unlinked = accepted.items.map(({ words: _, ...entry }, index) => ({ ...entry, seq: entries.length + index + 1 }));
  const added = linkAll(header, entries.at(-1)?.hash ?? null, unlinked);
  const known = knownAfter(before, added, wordsOf(entries.length, accepted), accepted.forget);
  return { header, ...known, entries: [...entries, ...added], state: accepted.state };
}

export function emptyCase(id: string, site: SiteCode): OpenedCase {
  const header = headerFor(id, site);
  return { header, entries: [], words: {}, dossier: {}, state: begin(inputOf(header)) };
}

/** Seconds into a working day, so that the instants of one day follow one another. */
function instantOn(day: Day, count: number): string {
  const at = new Date(`${day}T08:00:00.000Z`);
  at.setUTCSeconds(count % 36_000);
  return at.toISOString();
}

/** `today` is the day it is recorded. Refused, the case is the one it was. */
export function grown(before: OpenedCase, told: Told, actor: Actor, today: Day): Grown {
  const proposed = newEntries(atHand(before), told, actor, { today, at: instantOn(today, before.entries.length) });
  if (proposed.code === 'refused') return { refusals: proposed.refusals, opened: before };
  return { refusals: [], opened: withItems(before, proposed) };
}
