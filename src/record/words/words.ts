// Parts what people write about people from the coded facts, so that the record can outlive the words.
import { isReadable } from '../../../machines/readable.ts';
import { wordFieldsOf, type CaseEvent, type Proposal } from '../../../machines/case/events/case-event.ts';

/** Word field → text. Personal: sealed at rest, never part of an entry. */
export type Words = Readonly<Record<string, string>>;

export type Split = { event: CaseEvent; words: Words | null };

/** `given` names the filled word fields in alphabetical order; types without word fields have none. */
export function split(proposal: Proposal): Split {
  const { words, ...facts } = { words: {}, ...proposal };
  if (wordFieldsOf(facts.type).length === 0) return { event: facts as CaseEvent, words: null };
  const filled = Object.entries<string | undefined>(words ?? {}).filter((field): field is [string, string] => isReadable(field[1] ?? ''));
  const given = filled.map(([name]) => name).toSorted();
  return { event: { ...facts, given } as CaseEvent, words: filled.length === 0 ? null : Object.fromEntries(filled) };
}

/** Words by the sequence number of their entry. */
export type WordsBySeq = Readonly<Record<number, Words>>;

/** The log without a single word. Entries never hold any, so the chain stays whole. */
export const redact = <Log extends { words?: WordsBySeq }>(log: Log): Log & { words: WordsBySeq } => ({ ...log, words: {} });
