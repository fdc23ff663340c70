// An offer as the directory keeps it: what, for whom, where, when, what it costs, and how far it can be trusted.
import { z } from 'zod';
import { Actor } from '../../../machines/actor.ts';
import { Day } from '../../../machines/day.ts';
import { SiteCode } from '../../../machines/sites.ts';
import { Conditions } from './conditions.ts';
import { Contact } from './contact.ts';
import { Line, Paragraph } from './text.ts';

/** The sites of the standard, and Bamberg, whose support chains are among the sources and which is no site of the model project. */
export const Region = z.enum([...SiteCode.options, 'bamberg']);
export type Region = z.infer<typeof Region>;

const count = z.int().min(0).max(10_000);

/** A range that holds Germany: outside it latitude and longitude were swapped, or it is another country. */
export const GermanPoint = z.strictObject({ lat: z.number().min(47).max(55.2), lon: z.number().min(5.8).max(15.1) });

const Place = z.strictObject({
  street: Line.nullable(),
  postcode: z
    .string()
    .regex(/^\d{5}$/u)
    .nullable(),
  town: Line,
  point: GermanPoint.nullable(),
});

const Start = z
  .strictObject({
    on: Day,
    until: Day.nullable(),
    registerBy: Day.nullable(),
    /** Free places as they were last told. */
    places: count.nullable(),
  })
  .refine(({ on, until }) => until === null || on <= until);

export const Source = z.enum(['hsds', 'integreat', 'courses', 'csv']);
export type Source = z.infer<typeof Source>;

/** Field by field, as the exchange names them. */
const Said = z.record(z.string(), z.json());

/** Where an imported entry comes from, so that the next import finds it again. */
export const Origin = z.strictObject({
  source: Source,
  /** The name under which the same list is imported again: two towns and two lists of one town number their entries alike. */
  feed: Line,
  foreignId: z.string().min(1).max(400),
  /** The day the source says it last changed it. */
  changedOn: Day.nullable(),
  importedOn: Day,
  /** The day of the first import that did not have it any more. */
  goneOn: Day.nullable(),
  /** What the source said when it was last agreed to, so that a change made here is not taken for one of the source. */
  said: Said,
  /** What the source says by now and nobody has decided about. */
  undecided: Said,
  /** The source changed it since somebody looked. */
  lookAgain: z.boolean(),
});
export type Origin = Readonly<z.infer<typeof Origin>>;

/** A person has looked: on which day, and who. */
const Verified = z.strictObject({ on: Day, by: Actor });

export const Offer = z.strictObject({
  id: z.uuid(),
  body: z.uuid(),
  title: Line,
  about: Paragraph.nullable(),
  conditions: Conditions,
  region: Region,
  /** Who is taken: people of the town, of the district around it, of the Land, of everywhere. */
  reach: z.enum(['town', 'district', 'land', 'everywhere']),
  /** How one gets there, and who pays for it. */
  travel: Paragraph.nullable(),
  /** Null where it is held over the net or comes to people's homes. */
  place: Place.nullable(),
  starts: z.array(Start).max(100),
  hours: Paragraph.nullable(),
  participantsMin: count.nullable(),
  /** Cents, so that nothing is rounded; 0 is free, null is not known. */
  cost: z.strictObject({ cents: z.int().min(0).nullable(), note: Paragraph.nullable() }),
  childcare: z.enum(['yes', 'onRequest', 'no', 'unknown']),
  accessible: z.enum(['yes', 'partly', 'no', 'unknown']),
  /** The languages spoken there, as in `de`, `ar`, `kmr`. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/u)).max(40),
  contact: Contact,
  isClosedForNow: z.boolean(),
  /** The last day it is valid; null where nobody has set an end. */
  validUntil: Day.nullable(),
  verified: Verified.nullable(),
  verifyBy: z.strictObject({ who: z.enum(['centre', 'siteAdministration', 'body']), everyMonths: z.int().min(1).max(12) }),
  /** Null where it was entered here. */
  origin: Origin.nullable(),
  isExample: z.boolean(),
});
export type Offer = Readonly<z.infer<typeof Offer>>;
