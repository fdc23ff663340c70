// Plants one known fault in a case that follows the standard, to see whether a check finds it.
import { begin, take } from '../../engine/state/take.ts';
import { linkAll } from '../../record/log/chain.ts';
import type { Entry, Unlinked } from '../../record/log/entry.ts';
import { inputOf } from '../../record/log/input-of.ts';
import { pick, type Random } from '../random.ts';
import type { Played } from '../record-of.ts';
import { faultNames, faults, type Fault, type FaultName, type Place } from './faults.ts';
import type { Simulated } from './simulated.ts';

const unlinkedOf = ({ prev: _prev, hash: _hash, ...entry }: Entry): Unlinked => entry;

/** Nothing in a simulated log is recorded late: each entry follows from the state before it. */
function placesOf({ header, entries: linked }: Played): Place[] {
  const entries = linked.map(unlinkedOf);
  let state = begin(inputOf(header));
  return entries.map((entry, index) => {
    const before = state.context;
    state = take(state, entry).state;
    return { entry, entries, index, before };
  });
}

/**
 * One of the faults that have a place in the case; the case as it is when none has. The chain of hashes is linked anew: the recording is
 * sound in itself, and only judging it shows the deviation. Words are left out, because their numbers would no longer fit.
 */
export function plantDeviation(played: Played, random: Random, wanted: readonly FaultName[] = faultNames): Simulated {
  const places = placesOf(played);
  const fitting = (name: FaultName): Place[] => places.filter((place) => faults[name].fits(place));
  const possible = wanted.filter((name) => fitting(name).length > 0);
  if (possible.length === 0) return { ...played, planted: null };
  const name = pick(random, possible);
  const place = pick(random, fitting(name));
  const { code, refusal, instead }: Fault = faults[name];
  const planted = instead(place);
  const faulty = place.entries.toSpliced(place.index, 1, ...(planted === null ? [] : [planted]));
  const numbered = faulty.map((entry, at) => ({ ...entry, seq: at + 1 }));
  return {
    ...played,
    words: {},
    entries: linkAll(played.header, null, numbered),
    planted: { fault: name, seq: place.index + 1, code, ...(refusal !== undefined && { refusal }) },
  };
}
