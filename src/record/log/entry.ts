// One case as it is recorded: a header and its entries, strict to the last field.
import { z } from 'zod';
import { Actor } from '../../../machines/actor.ts';
import { Land, Municipality } from '../../../machines/calendar/place.ts';
import { CaseEvent } from '../../../machines/case/events/case-event.ts';
import { Day } from '../../../machines/day.ts';

export const Hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
export type Hash = z.infer<typeof Hash>;

/** Commitment to sealed words; says nothing about them once its salt is gone. */
export const Seal = z.string().regex(/^hmac-sha256:[0-9a-f]{64}$/);
export type Seal = z.infer<typeof Seal>;

export const CaseId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
export type CaseId = z.infer<typeof CaseId>;

export const Header = z.strictObject({
  format: z.literal('etappe.recording/1'),
  case: CaseId,
  site: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/),
  land: Land,
  municipality: Municipality.optional(),
  /** The counselling centre within the site, where it is known. Recordings from before there were any name none. */
  centre: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,47}$/)
    .optional(),
  standard: z.string().regex(/^\d{4}\.\d{1,3}$/),
  standardHash: Hash,
});
export type Header = z.infer<typeof Header>;

/** `on` is its valid time, `at` and `seq` its transaction time. `prev` and `hash` may be missing in recordings written by hand. */
export const RecordedEntry = z.strictObject({
  seq: z.int().min(1),
  on: Day,
  at: z.iso.datetime(),
  by: Actor,
  event: CaseEvent,
  seal: Seal.optional(),
  prev: Hash.optional(),
  hash: Hash.optional(),
});
export type RecordedEntry = z.infer<typeof RecordedEntry>;

export const Entry = RecordedEntry.extend({ prev: Hash, hash: Hash });
export type Entry = z.infer<typeof Entry>;

/** An entry before it is bound to the one before it. */
export type Unlinked = Omit<Entry, 'prev' | 'hash'>;
