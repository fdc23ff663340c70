// Grows the record of a made-up case, step by step, under the same rules as any other case.
import type { Actor } from '../../machines/actor.ts';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { Refusal } from '../../machines/case/context/refusal.ts';
import type { Day } from '../../machines/day.ts';
import { sites, type SiteCode } from '../../machines/sites.ts';
import { currentStandard } from '../../machines/standards/released.ts';
import type { CaseState, Stepper } from '../engine/state/case-state.ts';
import { begin } from '../engine/state/take.ts';
import { decideOnCase, type HumanEvent } from '../engine/step/decide.ts';
import { standardHash } from '../engine/chart/standard-hash.ts';
import { inputOf } from '../record/log/input-of.ts';
import { linkAll } from '../record/log/chain.ts';
import { dossierOf, type Dossier } from '../record/words/dossier.ts';
import type { Entry, Header, Unlinked } from '../record/log/entry.ts';
import { split, type Words, type WordsBySeq } from '../record/words/words.ts';

/** A header under the current standard and its hash. Throws for a site nobody knows. */
export function headerFor(id: string, code: SiteCode): Header {
  const site = sites.find((one) => one.code === code);
  if (site === undefined) throw new Error(`there is no site '${code}'`);
  return {
    format: 'etappe.recording/1',
    case: id,
    site: code,
    land: site.land,
    ...(site.municipality && { municipality: site.municipality }),
    standard: currentStandard,
    standardHash: standardHash(currentStandard),
  };
}

/** A case as it would stand in the record, without seals: its words are kept beside it. */
export type Played = {
  readonly header: Header;
  readonly entries: readonly Entry[];
  readonly words: WordsBySeq;
  /** The state after the last entry. */
  readonly state: CaseState;
};

/** Who acted and on which day it took effect. `recordedOn`: the day it was recorded, where that was later. */
export type Acted = { readonly on: Day; readonly by: Actor; readonly recordedOn?: Day };

export type GrowingRecord = {
  readonly state: () => CaseState;
  readonly dossier: () => Dossier;
  /** Answers what speaks against it; then nothing is added, not even what the calendar would say. */
  readonly add: (acted: Acted, proposal: Proposal) => readonly Refusal[];
  readonly unlinked: readonly Unlinked[];
  /** `more`: what the header says besides, once the case has shown it. */
  readonly played: (more?: Pick<Header, 'centre'>) => Played;
};

/** By the table a caseload is made up several times as fast; the cases are the same (decision 57). */
export function recordOf(header: Header, stepper: Stepper = 'xstate'): GrowingRecord {
  const input = inputOf(header);
  let state = begin(input, stepper);
  const unlinked: Unlinked[] = [];
  const words: Record<number, Words> = {};

  return {
    state: () => state,
    dossier: () => dossierOf(unlinked, words),
    add({ on, by, recordedOn = on }, proposal) {
      const { event, words: own } = split(proposal);
      // Without a birth date: no birthday is settled here, and age bands stay as they were first noted.
      const atHand = { log: { input, entries: unlinked, stepper }, state, birthDate: null };
      const decision = decideOnCase(atHand, { event: event as HumanEvent, on, by }, recordedOn);
      if (decision.refusals.length > 0) return decision.refusals;
      state = decision.state;
      const at = instantOn(recordedOn, unlinked.length);
      for (const entry of decision.entries) unlinked.push({ ...entry, seq: unlinked.length + 1, at });
      if (own !== null) words[unlinked.length] = own;
      return [];
    },
    unlinked,
    played(more) {
      const whole = { ...header, ...more };
      return { header: whole, entries: linkAll(whole, null, unlinked), words, state };
    },
  };
}

/** Made-up office hours: a minute and a half an entry from eight in the morning, never past the day. */
function instantOn(day: Day, count: number): string {
  const seconds = (count % 320) * 90;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day}T${two(8 + Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.000Z`;
}
