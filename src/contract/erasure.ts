// What erasing a case would take, what it leaves, who has to agree, and what is attested afterwards: numbers, days, roles and pseudonyms.
import { z } from '@hono/zod-openapi';
import type { Refusal } from '../../machines/case/context/refusal.ts';
import { Day } from '../../machines/day.ts';
import { Hash } from '../record/log/entry.ts';

/** `receipts`: answers kept for requests that are sent again; how many there are is not counted. */
export const goneKinds = ['words', 'drafts', 'messages', 'reasons', 'name', 'key', 'receipts'] as const;
export const keptKinds = ['entries', 'accesses', 'figures'] as const;

/** Who has agreed or erased: whoever works here, by role and pseudonym. */
const ErasurePerson = z.object({ role: z.string(), person: z.string(), on: Day });
export type ErasurePerson = z.infer<typeof ErasurePerson>;

const counted = <Kind extends readonly [string, ...string[]]>(kinds: Kind) => z.object({ kind: z.enum(kinds), count: z.int().nullable() });

export const ErasureRehearsal = z
  .object({
    case: z.string(),
    asOf: Day,
    isErased: z.boolean(),
    goes: z.array(counted(goneKinds)).openapi({ description: 'null: all there are, uncounted' }),
    stays: z.array(counted(keptKinds)).openapi({ description: 'coded facts without a word, a name or a date of birth' }),
    retention: z.object({
      months: z.int().nullable(),
      closedOn: Day.nullable(),
      until: Day.nullable().openapi({ description: 'the day from which it may be erased; null while the case is open' }),
      isOver: z.boolean(),
      withdrawnEarly: z.boolean().openapi({ description: 'over before its day, because consent to processing was withdrawn' }),
    }),
    isOnHold: z.boolean(),
    refusals: z
      .array(z.custom<Refusal>().openapi({ type: 'object', required: ['code'] }))
      .openapi({ description: 'what stands against it today' }),
    people: z.object({
      approvedBy: ErasurePerson.extend({ name: z.string().nullable() })
        .nullable()
        .openapi({ description: 'the second person, who has agreed' }),
      isMine: z.boolean().openapi({ description: 'it was whoever asks: somebody else has to erase' }),
      approve: z.array(z.string()).openapi({ description: 'roles that can agree' }),
      erase: z.array(z.string()).openapi({ description: 'roles that can erase' }),
    }),
  })
  .openapi('ErasureRehearsal');
export type ErasureRehearsal = z.infer<typeof ErasureRehearsal>;

export const ErasureCertificate = z
  .object({
    format: z.literal('etappe.erasureCertificate/1'),
    case: z.string(),
    erasedOn: Day,
    erasedAt: z.iso.datetime(),
    approvedBy: ErasurePerson,
    erasedBy: ErasurePerson,
    head: z.object({ before: Hash, after: Hash }),
    destroyed: z.object({ words: z.int(), key: z.boolean() }),
    left: z.object({ words: z.int(), drafts: z.int(), messages: z.int(), reasons: z.int(), files: z.int() }).openapi({
      description:
        'looked for when it was attested: all are 0 once everything is gone; `files` is 1 while old bytes may still lie in a file',
    }),
    isComplete: z.boolean(),
    kept: z.object({ entries: z.int(), accesses: z.int() }),
  })
  .openapi('ErasureCertificate');
export type ErasureCertificate = z.infer<typeof ErasureCertificate>;

const RetentionRow = z.object({
  case: z.string(),
  name: z.string().nullable(),
  site: z.string(),
  centre: z.string().nullable(),
  closedOn: Day,
  until: Day.describe('the day from which it may be erased'),
  isOver: z.boolean(),
  isOnHold: z.boolean(),
  isApproved: z.boolean().openapi({ description: 'a second person has agreed' }),
});
export type RetentionRow = z.infer<typeof RetentionRow>;

export const RetentionQuery = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const Retention = z
  .object({
    asOf: Day,
    rules: z
      .array(z.object({ standard: z.string(), months: z.int().nullable() }))
      .openapi({ description: 'how long after closing a case is kept, by standard' }),
    cases: z.array(RetentionRow).openapi({ description: 'closed and not erased, the earliest day first' }),
    total: z.int(),
    due: z.int().openapi({ description: 'those that may be erased today: over, and no hold stands against it' }),
  })
  .openapi('Retention');
export type Retention = z.infer<typeof Retention>;
