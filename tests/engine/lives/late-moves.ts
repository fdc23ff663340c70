// What people tell late in a generated history, and what they put right.
import type { CaseEvent, Proposal } from '../../../machines/case/events/case-event.ts';
import { plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { between, chance, pick, type Random } from '../../../src/scenarios/random.ts';
import { suggest } from '../../../src/scenarios/suggest.ts';
import { distorted, propose, withWords, type Tried } from './moves.ts';

/** A state the case was in, as far as it was known then. */
type Known = { readonly after: CaseState };

/** Some day from just before the first entry to today, mostly one on which something happened. */
function earlierDay(entries: readonly EntryFacts[], today: Day, random: Random): Day {
  const { on } = pick(random, entries);
  const day = chance(random, 0.4) ? plus(on, { days: between(random, -3, 20) }) : on;
  return day > today ? today : day;
}

/** Something that fitted the case as it was known on that day. */
export function tellLate(
  known: readonly Known[],
  entries: readonly EntryFacts[],
  today: Day,
  random: Random,
): Tried & { readonly on: Day } {
  const on = earlierDay(entries, today, random);
  const then = known.filter(({ after }) => (after.context.file.lastOn ?? on) <= on).at(-1) ?? known[0];
  if (then === undefined) throw new Error('nothing has been tried yet');
  return { ...propose(settle(then.after, on).state, random, on), on };
}

/** One fact of an entry told otherwise: as another suggestion would have it, or distorted. */
function otherFact(event: CaseEvent, state: CaseState, on: Day, random: Random): Record<string, unknown> {
  const facts = Object.keys(event).filter((key) => key !== 'type' && key !== 'given');
  if (facts.length === 0) return {};
  const fact = pick(random, facts);
  const suggested = suggest(state, event.type as Proposal['type'], random, on) as unknown as Record<string, unknown>;
  const value = chance(random, 0.7) ? suggested[fact] : distorted((event as Record<string, unknown>)[fact], [], random);
  return value === undefined ? {} : { [fact]: value };
}

/** Another day, other facts, or words only, for an entry that somebody made; now and then for one that cannot be corrected. */
export function putRight(state: CaseState, entries: readonly EntryFacts[], on: Day, random: Random): Tried {
  const isOfPeople = ({ by }: EntryFacts): boolean => by.role !== 'calendar';
  const seqs = entries.flatMap((entry, index) => (isOfPeople(entry) || chance(random, 0.1) ? [index + 1] : []));
  const seq = seqs.length === 0 ? 1 : pick(random, seqs);
  const meant = entries[seq - 1];
  const day = meant !== undefined && chance(random, 0.5) ? plus(meant.on, { days: between(random, -20, 20) }) : undefined;
  const facts =
    meant !== undefined && isOfPeople(meant) && (day === undefined || chance(random, 0.3)) ? otherFact(meant.event, state, on, random) : {};
  const changed = Object.keys(facts).length > 0 && isCode(facts);
  return withWords(
    {
      type: 'fact.corrected',
      seq,
      because: pick(random, ['mistake', 'learnedLater'] as const),
      ...(day !== undefined && { day }),
      ...(changed && { facts: facts as Extract<Proposal, { type: 'fact.corrected' }>['facts'] }),
    } as Proposal,
    random,
  );
}

const isCode = (facts: Record<string, unknown>): boolean =>
  Object.values(facts).every(
    (value) => value === null || typeof value !== 'object' || (Array.isArray(value) && value.every((one) => typeof one === 'string')),
  );
