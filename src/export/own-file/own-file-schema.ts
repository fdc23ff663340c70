// The form of an own file: everything that is held about a person, as they may ask for it (Art. 15 and 20 GDPR).
import { z } from 'zod';
import { CaseEvent } from '../../../machines/case/events/case-event.ts';
import { Party } from '../../../machines/case/events/signature.ts';
import { Day } from '../../../machines/day.ts';
import { itemCharts, type ItemKind, type ItemState } from '../../../machines/item-life.ts';
import { AgencyCode } from '../../../machines/standards/agency-code.ts';
import { DomainCode } from '../../../machines/standards/domain-code.ts';
import { outboxStatuses } from '../../record/ports/outbox-store.ts';
import { messageTopics } from '../../engine/outlook/news.ts';

export const ownFileFormat = 'etappe.ownFile/1';

/** Field → text, as people wrote it. */
const Texts = z.record(z.string(), z.string()).readonly();
const stateOf = <Kind extends ItemKind>(kind: Kind) => z.enum(Object.keys(itemCharts[kind].states) as ItemState<Kind>[]);

const Entry = z.object({
  seq: z.int(),
  /** The day it is about, and the instant it was recorded. */
  on: Day,
  at: z.iso.datetime(),
  /** Who recorded it: the role, and no name. Those who work here are no part of what is held about the client. */
  role: z.string(),
  said: z.string().describe('what happened, in German'),
  saidInEnglish: z.string().describe('the same, for whoever reads no German'),
  facts: CaseEvent.describe('the coded facts of the entry'),
  words: Texts.nullable().describe('what was written with it; null where nothing was, or it was erased'),
  isTakenBack: z.boolean(),
});

const Agreement = z.object({
  number: z.int(),
  state: stateOf('version'),
  offeredOn: Day,
  inForceOn: Day.nullable(),
  signatures: z.partialRecord(Party, Day).readonly(),
  languages: z.array(z.string()).readonly(),
});

const Consent = z.object({
  id: z.string(),
  recipient: AgencyCode,
  domains: z.array(DomainCode).readonly(),
  purpose: z.string(),
  until: Day,
  use: z.enum(['once', 'standing']),
  state: stateOf('consent'),
});

const Referral = z.object({ id: z.string(), to: AgencyCode, domain: DomainCode, offer: z.string().nullable(), state: stateOf('referral') });

/** One page may have several: texts two windows have typed, until somebody decides. */
const Draft = z.object({ page: z.string(), value: z.unknown() });

/** A mail or a reminder about the case: which, to whom and when, never with a text. */
const Message = z.object({ topic: z.enum(messageTopics), to: z.string(), on: Day, status: z.enum(outboxStatuses) });

const Access = z.object({
  at: z.iso.datetime(),
  kind: z.string(),
  role: z.string(),
  isEmergency: z.boolean(),
  reason: z.string().nullable(),
});

export const OwnFile = z.object({
  format: z.literal(ownFileFormat),
  case: z.string(),
  asOf: Day,
  keptAt: z.object({ site: z.string(), centre: z.string().nullable(), standard: z.string() }),
  /** How long it is kept: unknown while the case is open. */
  retention: z.object({
    months: z.int().nullable(),
    closedOn: Day.nullable(),
    until: Day.nullable(),
    isOnHold: z.boolean(),
    isErased: z.boolean(),
  }),
  known: z.record(z.string(), Texts).readonly().describe('subject → field → the latest text'),
  entries: z.array(Entry).readonly(),
  agreements: z.array(Agreement).readonly(),
  consents: z.array(Consent).readonly(),
  referrals: z.array(Referral).readonly(),
  drafts: z.array(Draft).readonly().describe('what was typed and not recorded yet'),
  messages: z.array(Message).readonly(),
  accesses: z
    .array(Access)
    .readonly()
    .describe('when and in which role somebody has looked into the case, never by name, the latest first'),
});
export type OwnFile = Readonly<z.infer<typeof OwnFile>>;
