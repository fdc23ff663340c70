// A case as the screen reads it: the state as of today, what may happen next, and everything that is known.
import { z } from '@hono/zod-openapi';
import { Actor } from '../../machines/actor.ts';
import type { ReviewDue } from '../../machines/case/deadlines/review-due.ts';
import { CaseEvent, type Dated, type DeadlineEvent } from '../../machines/case/events/case-event.ts';
import { Day } from '../../machines/day.ts';
import type { CaseState } from '../engine/state/case-state.ts';
import type { Offer } from '../engine/state/explain.ts';
import { allSights } from '../organisation/sight.ts';
import { Drafted } from './draft.ts';
import { Header } from '../record/log/entry.ts';

/** Made by the engine and never read from a request: described, not checked. */
const made = <T>(description: string, type: 'object' | 'array' = 'object') => z.custom<T>().openapi({ type, description });

const Texts = z.record(z.string(), z.record(z.string(), z.string()));

export const CaseView = z
  .object({
    id: z.string(),
    header: Header,
    version: z.int().openapi({ description: 'the number of entries' }),
    today: Day,
    state: made<CaseState>('value and context of the case chart, settled to today'),
    settled: made<readonly Dated[]>('what the calendar would record today; not stored', 'array'),
    offers: made<readonly Offer[]>('what may be proposed: type, rule, and all refusals that speak against it', 'array'),
    due: made<ReviewDue | null>('when the next review is due, by which rule, and its ceiling; null while none is owed'),
    next: made<{ readonly on: Day; readonly event: DeadlineEvent } | null>('what the calendar will record next, and when'),
    dossier: Texts.openapi({ description: 'subject → field → the latest text' }),
    words: Texts.openapi({ description: 'sequence number of the entry → field → text' }),
    entries: z.array(z.object({ seq: z.int(), on: Day, at: z.iso.datetime(), by: Actor, event: CaseEvent })),
    sight: z
      .enum(allSights)
      .optional()
      .openapi({ description: 'how much of it is left for whoever asks; everything where this is absent' }),
    drafts: z.record(z.string(), z.unknown()).openapi({ description: 'what was typed and not proposed yet, by page' }),
    drafted: z.record(z.string(), Drafted).openapi({ description: 'whose drafts these are, by page, also where a text was dropped' }),
  })
  .openapi('CaseView');
export type CaseView = z.infer<typeof CaseView>;
