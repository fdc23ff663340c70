// From a proposal to entries: the words split off, the calendar's events first, everything the rules cannot see checked.
import { isReadable } from '../../../machines/readable.ts';
import type { Actor } from '../../../machines/actor.ts';
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import type { NewEntry } from './case-file.ts';
import type { Forgetting } from '../ports/log-store.ts';
import { forgottenBy } from '../log/forgotten-by.ts';
import { hashOfText } from '../../engine/chart/text-hash.ts';
import { decideOnCase, type CaseAtHand, type Decision, type HumanEvent } from '../../engine/step/decide.ts';
import { split, type Words } from '../words/words.ts';
import { ageRefusals } from './age-refusals.ts';
import { strayFacts, type IsPerson } from './stray-facts.ts';

/** A proposal and when it took effect, if that was not today. */
export type Told = Proposal & { readonly effectiveOn?: Day | undefined; readonly lateReason?: string | undefined };

/** `at` is the instant of writing (transaction time), such as `2026-08-31T09:00:00.000Z`; `today` the day of it in Germany. */
export type Now = { readonly today: Day; readonly at: string };

export type Proposed =
  | { readonly code: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly code: 'accepted'; readonly items: readonly NewEntry[]; readonly state: CaseState; readonly forget: Forgetting | false };

/** `isPerson`: without it everybody is, as among people who are made up. */
export function newEntries(atHand: CaseAtHand, told: Told, by: Actor, { today, at }: Now, isPerson: IsPerson = () => true): Proposed {
  const { effectiveOn, lateReason = '', ...proposal } = told;
  const { event, words } = split(proposal as Proposal);
  // Nothing else is said then: another reason could repeat what was typed.
  const strays = strayFacts(atHand, event as HumanEvent, isPerson);
  if (strays.length > 0) return { code: 'refused', refusals: strays.map((field) => ({ code: 'freeText', field })) };
  const on = effectiveOn ?? today;
  const decision = decideOnCase(atHand, { event: event as HumanEvent, on, by }, today);
  const isLate = effectiveOn !== undefined && effectiveOn < today;
  const refusals = [
    ...decision.refusals,
    ...lateRefusals(isLate, lateReason),
    ...textRefusals(decision, event as HumanEvent, words),
    ...(decision.refusals.length > 0 ? [] : ageRefusals(atHand, event as HumanEvent, words, on)),
  ];
  if (refusals.length > 0) return { code: 'refused', refusals };
  const said = isLate ? { ...words, lateReason } : words;
  return {
    code: 'accepted',
    items: itemsOf(decision, said, at),
    state: decision.state,
    forget: forgettingOf(atHand, decision),
  };
}

/**
 * All words with the case, or those the log itself says are forgotten from now on: of a wrong case, or of a file that was refused. Of
 * such a file nothing stays that was typed, recorded or not.
 */
function forgettingOf({ log }: CaseAtHand, { effects, entries }: Decision): Forgetting | false {
  if (effects.includes('eraseWords')) return 'everything';
  if (!effects.includes('forgetWords')) return false;
  const numbered = [...log.entries, ...entries].map(({ event }, index) => ({ event, seq: index + 1 }));
  const known = forgottenBy(numbered.slice(0, log.entries.length));
  const words = [...forgottenBy(numbered)].filter((seq) => !known.has(seq));
  const drafts = entries.some(({ event }) => event.type === 'filing.refused');
  return words.length > 0 && { words, drafts };
}

const lateRefusals = (isLate: boolean, reason: string): Refusal[] =>
  isLate && !isReadable(reason) ? [{ code: 'lateEntryReasonMissing' }] : [];

/** A signature is bound to a hash; the text that is sealed must be the one it was made of. */
function textRefusals({ refusals }: Decision, event: HumanEvent, words: Words | null): Refusal[] {
  if (refusals.length > 0 || event.type !== 'version.offered') return [];
  return event.hash === hashOfText(words?.['document'] ?? '') ? [] : [{ code: 'textChanged' }];
}

/** The words belong to the last entry: what comes before it the calendar has said. */
const itemsOf = ({ entries }: Decision, words: Words | null, at: string): NewEntry[] =>
  entries.map((entry, index) => ({ ...entry, at, words: index === entries.length - 1 ? words : null }));
