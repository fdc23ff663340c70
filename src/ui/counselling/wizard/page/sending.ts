// What a page would send: proposals in their order, or the answers it still needs for them.
import { isReadable } from '../../../../../machines/readable.ts';
import type { Refusal, RefusalCode } from '../../../../../machines/case/context/refusal.ts';
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { ProposalBody } from '../../../parts/api/views.ts';

/** A field of a proposal that still needs an answer. */
export type MissingField = {
  readonly of: ProposalType;
  readonly name: string;
  /** Only where the sentences of the standard have no name for it: what the page itself calls it. */
  readonly label?: string;
  /** Where it is asked, if a page asks for the same several times: the name of the place. */
  readonly at?: string;
};

export type Sending = {
  /** While there are any, nothing is sent. */
  readonly missing: readonly MissingField[];
  readonly proposals: readonly ProposalBody[];
  /** What the page itself knows to speak against an answer. */
  readonly against?: readonly Refusal[];
  /** What the proposals themselves put right before it counts: said while answers are missing, it would be wrong. */
  readonly mends?: readonly RefusalCode[];
  /** What would be sent if the answers still open were any: only its days are judged. */
  readonly trial?: readonly ProposalBody[];
};

/** For what needs no answers. */
export const send = (...proposals: readonly ProposalBody[]): Sending => ({ missing: [], proposals });

/**
 * Sends what `proposals` makes of the answers once none of the `needed` ones is empty: null, undefined or a text that shows nothing. False and 0 are answers.
 * `of` names the act the missing fields belong to; the chart is asked about that one meanwhile.
 */
export function sendOnce<N extends Readonly<Record<string, unknown>>>(
  of: ProposalType,
  needed: N,
  proposals: (answers: { [K in keyof N]: NonNullable<N[K]> }) => readonly ProposalBody[],
): Sending {
  const missing = Object.entries(needed)
    .filter(([, answer]) => answer === null || answer === undefined || (typeof answer === 'string' && !isReadable(answer)))
    .map(([name]) => ({ of, name }));
  if (missing.length > 0) return { missing, proposals: [] };
  return { missing: [], proposals: proposals(needed as { [K in keyof N]: NonNullable<N[K]> }) };
}

/** Several things of one page, recorded one after the other with one press. */
export const together = (...sendings: readonly Sending[]): Sending => ({
  missing: sendings.flatMap(({ missing }) => missing),
  proposals: sendings.flatMap(({ proposals }) => proposals),
  against: sendings.flatMap(({ against = [] }) => against),
  trial: sendings.flatMap(({ trial = [] }) => trial),
});

export const isNothing = ({ missing, proposals }: Sending): boolean => missing.length === 0 && proposals.length === 0;

/** The same, asked in a place of its own. */
export const askedAt = (sending: Sending, place: string): Sending => ({
  ...sending,
  missing: sending.missing.map((field) => ({ ...field, at: `${field.name}-${place}` })),
});

/** Only the words that say something: an empty field is no word. */
export function withWords<W extends Readonly<Record<string, string>>>(words: W): { words?: { [K in keyof W]?: string } } {
  const filled = Object.entries(words).filter(([, text]) => isReadable(text));
  return filled.length === 0 ? {} : { words: Object.fromEntries(filled) as { [K in keyof W]?: string } };
}
