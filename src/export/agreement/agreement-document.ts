// The signed text as it is stored and hashed: coded facts, the exact words in every language offered, and a nonce.
import { z } from 'zod';
import { Evidence, Responsible } from '../../../machines/case/events/codes.ts';
import { ItemId } from '../../../machines/case/events/define.ts';
import { Day } from '../../../machines/day.ts';
import { clientLanguages, type ClientLanguage } from '../../../machines/standards/catalogue.ts';
import { AgencyCode } from '../../../machines/standards/agency-code.ts';
import { DomainCode } from '../../../machines/standards/domain-code.ts';
import { CaseId, Hash } from '../../record/log/entry.ts';

/** The languages in which the standard has words for the client. */
export const AgreementLanguage = z.enum(clientLanguages);
export type AgreementLanguage = ClientLanguage;

/** The same in every language but German, each where somebody has translated it. */
const inOthers = <Schema extends z.ZodType>(schema: Schema) => ({
  'de-einfach': schema.optional(),
  en: schema.optional(),
  ar: schema.optional(),
  tr: schema.optional(),
  fa: schema.optional(),
  kmr: schema.optional(),
  ru: schema.optional(),
  uk: schema.optional(),
  fr: schema.optional(),
});

/** The German words apply. A language is missing where nobody has translated them. */
const Wording = z.strictObject({ de: z.string().min(1), ...inOthers(z.string()) });
export type Wording = z.infer<typeof Wording>;

const template = z.string().nullable();

/** `template` says which words of the catalogue it began as: a language added later can still translate it (`translated`). */
const AgreedGoal = z.strictObject({
  goal: ItemId,
  domain: DomainCode,
  wording: Wording,
  proof: z.string().nullable(),
  evidence: Evidence,
  dueOn: Day,
  template,
});
const AgreedMeasure = z.strictObject({
  measure: ItemId,
  goal: ItemId,
  wording: Wording,
  responsible: Responsible,
  agency: AgencyCode.nullable(),
  dueOn: Day,
  template,
});
const AgreedCommitment = z.strictObject({ commitment: ItemId, party: z.enum(['client', 'centre']), wording: Wording, template });

/** Fixed sentences of the standard by their key; those of other languages may be read from the catalogue, but were not signed. */
const Sentences = z.record(z.string(), z.string());

/**
 * Read back years later, so the format carries its own number. What was signed is in here to the letter, also what stands in the
 * catalogue: a later catalogue changes no agreement.
 */
export const AgreementDocument = z.strictObject({
  format: z.literal('etappe.agreement/1'),
  case: CaseId,
  version: z.int().positive(),
  standard: z.string(),
  standardHash: Hash,
  /** German first; then what the client reads. */
  languages: z.array(AgreementLanguage).min(1),
  /** Those of which a person had reviewed every word when the text was offered. The others are marked as what they are. */
  reviewed: z.array(AgreementLanguage).optional(),
  offeredOn: Day,
  reviewOn: Day,
  parties: z.strictObject({
    client: z.string().min(1),
    counsellor: z.string().min(1),
    centre: z.string().min(1),
    /** Null where no guardian signs; the name is null where it is not known. */
    guardian: z.strictObject({ name: z.string().nullable() }).nullable(),
  }),
  goals: z.array(AgreedGoal).min(1),
  measures: z.array(AgreedMeasure),
  commitments: z.array(AgreedCommitment),
  sentences: z.strictObject({ de: Sentences, ...inOthers(Sentences) }),
  /** Random, so that nobody can guess the text from its hash. */
  nonce: z.string().min(16).max(128),
});
export type AgreementDocument = z.infer<typeof AgreementDocument>;
