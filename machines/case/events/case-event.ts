// The whole vocabulary of a case: what people may propose, what the calendar may cause, what is recorded.
import { z } from 'zod';
import type { Actor } from '../../actor.ts';
import type { Day } from '../../day.ts';
import { assessment } from './assessment.ts';
import { deadlines } from './deadline.ts';
import { ending } from './ending.ts';
import { intake } from './intake.ts';
import { network } from './network.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { presence } from './presence.ts';
import { waypoints } from './waypoints.ts';
import { record } from './record.ts';
import { review } from './review.ts';
import { signature } from './signature.ts';

export const proposals = [
  ...intake,
  ...assessment,
  ...plan,
  ...signature,
  ...review,
  ...presence,
  ...people,
  ...network,
  ...waypoints,
  ...ending,
  ...record,
] as const;

type Definition = (typeof proposals)[number];
type Variants = readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];

/** What people may propose: the body of a request. Unknown types and fields are refused. */
export type Proposal = z.infer<Definition['proposal']>;
export const Proposal = z.discriminatedUnion(
  'type',
  proposals.map(({ proposal }) => proposal) as unknown as Variants,
) as unknown as z.ZodType<Proposal>;

/** What only the calendar may cause. */
export type DeadlineEvent = z.infer<(typeof deadlines)[number]['recorded']>;
export type DeadlineType = DeadlineEvent['type'];

/** What an entry holds: coded facts. An accepted proposal *is* the event, without its words. */
export type CaseEvent = z.infer<Definition['recorded']> | DeadlineEvent;
const recorded = [...proposals, ...deadlines].map((definition) => definition.recorded);
export const CaseEvent = z.discriminatedUnion('type', recorded as unknown as Variants) as unknown as z.ZodType<CaseEvent>;

export type ProposalType = Proposal['type'];
export type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/**
 * An event as the chart meets it: with the day the rules read, and who. `irregular` is set when the log is told anew and something
 * speaks against what was recorded: it happened, so it is applied all the same and marked with these reasons (T27).
 */
export type Dated<E = CaseEvent> = E extends CaseEvent
  ? E & {
      readonly on: Day;
      readonly by: Actor;
      /** The day it was recorded, where that is later. */
      readonly toldOn?: Day;
      readonly irregular?: readonly { readonly code: string }[];
    }
  : never;

export const proposalTypes: readonly ProposalType[] = proposals.map(({ type }) => type);
export const deadlineTypes: readonly DeadlineType[] = deadlines.map(({ type }) => type);

/** Every field that somebody writes in words, of whatever event. */
export const wordFields: ReadonlySet<string> = new Set(proposals.flatMap((definition) => definition.wordFields));

/** The word fields an event of this type may carry: none for what the calendar causes. */
export const wordFieldsOf = (type: CaseEvent['type']): readonly string[] =>
  proposals.find((definition) => definition.type === type)?.wordFields ?? [];
