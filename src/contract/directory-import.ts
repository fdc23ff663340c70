// An import over the wire: files with what nobody but a person knows, what they would change, and what a person chose.
import { z } from '@hono/zod-openapi';
import { BodyKind } from '../network/directory/body.ts';
import { Region } from '../network/directory/offer.ts';
import { Line } from '../network/directory/text.ts';
import { bodyFieldNames } from '../network/exchange/body-fields.ts';
import type { BodyChange } from '../network/exchange/bodies.ts';
import type { FieldChange } from '../network/exchange/compare.ts';
import type { Looked } from '../network/exchange/three-way.ts';
import { columns } from '../network/exchange/csv/columns.ts';
import { fieldNames } from '../network/exchange/fields.ts';
import type { Finding } from '../network/exchange/finding.ts';
import { formats } from '../network/exchange/read-files.ts';

/** Characters of all files together; a whole Land in HSDS is less. */
export const importAtMost = 16_000_000;
const filesAtMost = 40;

const Side = z.enum(['theirs', 'ours']);
const Field = z.enum(fieldNames as [(typeof fieldNames)[number], ...(typeof fieldNames)[number][]]);

const Choice = z.strictObject({
  all: Side.exactOptional(),
  fields: z.partialRecord(Field, Side).exactOptional(),
  entry: z.union([z.enum(['add', 'skip']), z.strictObject({ is: z.uuid() })]).exactOptional(),
});

const BodyField = z.enum(bodyFieldNames as [(typeof bodyFieldNames)[number], ...(typeof bodyFieldNames)[number][]]);
const BodyChoice = z.strictObject({ all: Side.exactOptional(), fields: z.partialRecord(BodyField, Side).exactOptional() });

export const ImportBody = z.strictObject({
  files: z
    .array(z.strictObject({ name: z.string().min(1).max(300), text: z.string().max(importAtMost) }))
    .min(1)
    .max(filesAtMost),
  /** The name under which the same list comes again. */
  feed: Line,
  /** For entries that do not say theirs. */
  region: Region,
  /** For bodies that do not say theirs. */
  bodyKind: BodyKind,
  mapping: z.record(z.string(), z.enum(columns)).optional().openapi({ description: 'of a table: header to meaning' }),
  choices: z.record(z.string(), Choice).openapi({ description: 'of offers, by foreign id' }),
  bodyChoices: z.record(z.string(), BodyChoice).openapi({ description: 'of bodies, by foreign id' }),
  seen: z
    .int()
    .min(0)
    .nullable()
    .openapi({ description: 'the number of the comparison that was read; null only compares and writes nothing' }),
});
export type ImportBody = z.infer<typeof ImportBody>;

const Compared = z
  .object({
    foreignId: z.string(),
    standing: z.enum(['new', 'possibleDuplicate', 'changed', 'unchanged', 'backAgain', 'gone']),
    title: z.string(),
    body: z.string(),
    town: z.string().nullable(),
    offer: z.uuid().nullable().openapi({ description: 'the entry here; null for a new one' }),
    looked: z.custom<Looked>().openapi({ type: 'string' }).nullable(),
    changes: z.array(z.custom<FieldChange>().openapi({ type: 'object' })),
    alike: z.array(z.object({ id: z.string(), title: z.string() })),
    closedBody: z.uuid().nullable().openapi({ description: 'its body, where that is closed here: then nothing current of it is taken' }),
  })
  .openapi('ComparedOffer');
export type ComparedOffer = z.infer<typeof Compared>;

const ComparedBody = z
  .object({
    foreignId: z.string(),
    standing: z.enum(['new', 'changed', 'unchanged', 'backAgain', 'gone']),
    name: z.string(),
    body: z.uuid().nullable().openapi({ description: 'the entry here; null for a new one' }),
    looked: z.custom<Looked>().openapi({ type: 'string' }).nullable(),
    changes: z.array(z.custom<BodyChange>().openapi({ type: 'object' })),
  })
  .openapi('ComparedBody');
export type ComparedBody = z.infer<typeof ComparedBody>;

export const ImportView = z
  .object({
    format: z.enum(formats),
    seen: z.int().openapi({ description: 'the directory this was compared with' }),
    compared: z.array(Compared),
    bodies: z.array(ComparedBody),
    findings: z.array(z.custom<Finding>().openapi({ type: 'object', required: ['code'] })),
    table: z.object({ headers: z.array(z.string()), mapping: z.record(z.string(), z.enum(columns)) }).nullable(),
    written: z.int().nullable().openapi({ description: 'entries written; null where it only compared' }),
  })
  .openapi('DirectoryImport');
export type ImportView = z.infer<typeof ImportView>;
