// How a foreign event log is to be read as a recording: a file somebody writes, strict to the last field.
import { z } from 'zod';
import { Actor } from '../../../machines/actor.ts';
import { SiteCode } from '../../../machines/sites.ts';
import { deadlineTypes, proposalTypes } from '../../../machines/case/events/case-event.ts';

const EventCode = z.enum([...proposalTypes, ...deadlineTypes]);

/** A fact that is the same in every such event, or stands in an attribute of it. */
const MappedFact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({ from: z.string() })]);

type MappedFacts = Readonly<Record<string, z.infer<typeof MappedFact>>>;

/** What an activity is; alone, an event without facts. */
const MappedActivity = z.union([
  EventCode.transform((event) => ({ event, facts: {} as MappedFacts })),
  z.strictObject({ event: EventCode, facts: z.record(z.string(), MappedFact).default({}) }),
]);

export const Mapping = z.strictObject({
  /** The site all its cases are of. */
  site: SiteCode,
  /** By the name of the activity (`concept:name`); null for one that is none of ours and is left out. Any other is refused. */
  activities: z.record(z.string(), MappedActivity.nullable()),
  /** The attribute that says on which day an event took effect; without it the day of `time:timestamp`. */
  effectiveOn: z.string().optional(),
  /** The role of whoever recorded it, unless the calendar did. */
  role: Actor.shape.role.default('counsellor'),
});
export type Mapping = z.infer<typeof Mapping>;
