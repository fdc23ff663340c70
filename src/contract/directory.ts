// The directory over the wire: what it can be narrowed to, one page of it, one offer with its history, and what is written.
import { z } from '@hono/zod-openapi';
import { Actor } from '../../machines/actor.ts';
import { CefrLevel } from '../../machines/case/events/assessment.ts';
import { Occupation } from '../../machines/case/events/intake.ts';
import { Day } from '../../machines/day.ts';
import { Body, BodyKind } from '../network/directory/body.ts';
import { Benefit, ResidenceTitle } from '../network/directory/conditions.ts';
import type { DirectoryAct } from '../network/directory/directory-store.ts';
import type { Eligibility } from '../network/directory/eligibility.ts';
import { Offer, Origin, Region } from '../network/directory/offer.ts';
import { standings } from '../network/directory/standing.ts';
import type { BodyTrust, Trust } from '../network/directory/trust.ts';
import { numberIn } from './number-in.ts';
import { ActorHeader } from './request.ts';

export const offersAtOnce = { usual: 20, most: 200 };

const years = z.int().min(0).max(120);

/** What is known of whoever the offer is for; what is left out is not known and counts against nobody. */
const Asker = z.strictObject({
  age: years.optional().openapi({ description: 'years' }),
  ageTo: years.optional().openapi({ description: 'years; with `age`, where only a range is known' }),
  title: ResidenceTitle.optional(),
  level: CefrLevel.optional(),
  benefit: Benefit.optional(),
  work: Occupation.optional(),
});
export type Asker = z.infer<typeof Asker>;

/** What says something about offers, and nothing about a person. */
const narrowed = {
  region: Region.optional(),
  kind: BodyKind.optional(),
  language: z.string().max(3).optional().openapi({ description: 'spoken there' }),
  childcare: z.literal('yes').optional(),
  free: z.literal('yes').optional().openapi({ description: 'costs nothing' }),
  show: z.enum(standings).default('open'),
};

const offsetAtMost = 1_000_000;

export const DirectoryQuery = z.strictObject({
  ...narrowed,
  offset: numberIn(0, offsetAtMost, 0),
  limit: numberIn(1, offersAtOnce.most, offersAtOnce.usual),
});

/** In a body: words and what is known of a person tell who was asked for, and addresses are kept by proxies and in logs. */
export const DirectorySearch = Asker.extend({
  ...narrowed,
  words: z.string().max(200).default('').openapi({ description: 'every word has to be found; German word forms and typing errors are' }),
  offset: z.int().min(0).max(offsetAtMost).default(0),
  limit: z.int().min(1).max(offersAtOnce.most).default(offersAtOnce.usual),
}).openapi('DirectorySearch');
export type DirectorySearch = z.infer<typeof DirectorySearch>;

const version = z.int().min(0).openapi({ description: 'the number of its last change; a write names the one it has read' });

/** Without what the source said word by word: that is for the next comparison alone. */
const SentOrigin = Origin.omit({ said: true, undecided: true, foreignId: true }).extend({
  undecided: z.array(z.string()).openapi({ description: 'fields of which the source says something new nobody has decided about' }),
});
export type SentOrigin = z.infer<typeof SentOrigin>;
const SentOffer = Offer.extend({ origin: SentOrigin.nullable() });
const SentBody = Body.extend({ origins: z.array(SentOrigin) });
export type SentBody = z.infer<typeof SentBody>;

const OfferRow = z
  .object({
    offer: SentOffer,
    version,
    body: SentBody.nullable(),
    trust: z.custom<Trust>().openapi({ type: 'string' }),
    verifyUntil: Day.nullable(),
    nextStart: Offer.shape.starts.element.nullable(),
    eligibility: z.custom<Eligibility>().openapi({ type: 'object', description: 'for whoever the query describes' }),
  })
  .openapi('OfferRow');
export type OfferRow = z.infer<typeof OfferRow>;

export const Directory = z
  .object({
    today: Day,
    counts: z.record(z.enum(standings), z.int()).openapi({ description: 'found, by how they stand' }),
    total: z.int(),
    next: z.int().nullable(),
    offers: z.array(OfferRow),
  })
  .openapi('Directory');
export type Directory = z.infer<typeof Directory>;

const Change = z.object({
  number: z.int(),
  act: z.custom<DirectoryAct>().openapi({ type: 'string' }),
  by: Actor,
  at: z.string(),
});

export const OfferView = OfferRow.extend({
  mayWrite: z.boolean().openapi({ description: 'whether whoever asks may change and verify entries' }),
  history: z.array(Change).openapi({ description: 'the last change first' }),
}).openapi('OfferView');
export type OfferView = z.infer<typeof OfferView>;

export const BodyRow = z.object({ body: SentBody, version }).openapi('BodyRow');
export const Bodies = z.object({ bodies: z.array(BodyRow), mayWrite: z.boolean() }).openapi('Bodies');
export type Bodies = z.infer<typeof Bodies>;

export const BodyView = BodyRow.extend({
  trust: z.custom<BodyTrust>().openapi({ type: 'string' }),
  verifyUntil: Day.nullable(),
  offers: z
    .array(z.object({ id: z.uuid(), title: z.string(), trust: z.custom<Trust>().openapi({ type: 'string' }), isCurrent: z.boolean() }))
    .openapi({ description: 'what it offers: what can be named to somebody today first, then what has ended' }),
  mayWrite: z.boolean().openapi({ description: 'whether whoever asks may change and verify entries' }),
  history: z
    .array(
      Change.extend({
        formerName: z.string().nullable().openapi({ description: 'where this change gave it another name' }),
        closing: z.enum(['closed', 'reopened']).nullable(),
      }),
    )
    .openapi({ description: 'the last change first' }),
}).openapi('BodyView');
export type BodyView = z.infer<typeof BodyView>;

export const DirectoryPath = z.object({ id: z.string().openapi({ description: 'the id of an entry' }) });

/** What a person may write of an offer: never who verified it, or where it was imported from. */
export const WrittenOffer = Offer.omit({ id: true, verified: true, origin: true, isExample: true }).openapi('WrittenOffer');
export type WrittenOffer = z.infer<typeof WrittenOffer>;

export const OfferBody = z.strictObject({
  offer: WrittenOffer,
  isVerified: z.boolean().openapi({ description: 'whoever writes has asked there today: it counts as verified from today' }),
});
export type OfferBody = z.infer<typeof OfferBody>;

/** What a person may write of a body: never who verified it, or in which lists it stands. */
export const WrittenBody = Body.omit({ id: true, verified: true, origins: true }).openapi('WrittenBody');
export type WrittenBody = z.infer<typeof WrittenBody>;

export const BodyBody = z.strictObject({
  body: WrittenBody,
  isVerified: z.boolean().openapi({ description: 'whoever writes has asked there today: it counts as verified from today' }),
});
export type BodyBody = z.infer<typeof BodyBody>;

export const WriteEntryHeaders = ActorHeader.extend({
  'if-match': z.string().optional().openapi({ description: 'the version that was read; "0" for a new entry', example: '"12"' }),
});
