// The outbox: its messages with their text as it would read now, and what it can be narrowed to.
import { z } from '@hono/zod-openapi';
import { Day } from '../../machines/day.ts';
import { recipients } from '../engine/outlook/messages.ts';
import { messageTopics } from '../engine/outlook/news.ts';
import { deliveryFaults, outboxStatuses } from '../record/ports/outbox-store.ts';

export const OutboxMessage = z
  .object({
    id: z.int(),
    case: z.string(),
    name: z.string().nullable().openapi({ description: 'of the client, for the screen; not part of what is kept or sent' }),
    // The day it is sent.
    on: Day,
    to: z.enum(recipients),
    language: z.string().nullable(),
    topic: z.enum(messageTopics),
    // The day it is about.
    day: Day.nullable(),
    rule: z.string().nullable(),
    status: z.enum(outboxStatuses),
    attempts: z.int(),
    error: z.enum(deliveryFaults).nullable(),
    at: z.iso.datetime().openapi({ description: 'the instant of its last change' }),
    subject: z.string(),
    body: z.string(),
  })
  .openapi('OutboxMessage');
export type OutboxMessage = z.infer<typeof OutboxMessage>;

export const Outbox = z
  .object({
    today: Day,
    counts: z.record(z.enum(outboxStatuses), z.int()).openapi({ description: 'messages by status, whichever are asked for' }),
    total: z.int(),
    hasUnreadable: z.boolean().openapi({ description: 'messages lie where nothing can be read, and are in no list' }),
    messages: z.array(OutboxMessage),
    next: z.int().nullable(),
  })
  .openapi('Outbox');
export type Outbox = z.infer<typeof Outbox>;

/** Messages an answer holds without being asked, and at most. */
const usual = 50;
const most = 200;

const number = (largest: number) => z.coerce.number().int().min(0).max(largest);

export const OutboxQuery = z.object({
  case: z.string().optional(),
  status: z
    .enum([...outboxStatuses, 'open'])
    .optional()
    .openapi({ description: '`open`: whatever still waits for a mail server or for a person' }),
  offset: number(1_000_000).default(0),
  limit: number(most).default(usual),
});
export type OutboxQuery = z.infer<typeof OutboxQuery>;
