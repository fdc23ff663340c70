// Why a request was not done (RFC 9457), with our own members: the places that are wrong, or all reasons of a refusal.
import { z } from '@hono/zod-openapi';
import { OtherDraft } from './draft.ts';
import type { Refusal } from '../../machines/case/context/refusal.ts';

export const problemCodes = [
  'malformed',
  'notJson',
  'foreignOrigin',
  'notSignedIn',
  'accessEnded',
  'signInRefused',
  'codeRefused',
  'backupCodeRefused',
  'tooManyAttempts',
  'linkSpent',
  'passwordAboutYou',
  'passwordGuessable',
  'passwordKnown',
  'emailTaken',
  'casesRemain',
  'lastAdministration',
  'ownRoles',
  'hasLeft',
  'alreadySetUp',
  'demonstrationOnly',
  'secondFactorMissing',
  'secondFactorKept',
  'noMembership',
  'notForRole',
  'mayNotReview',
  'mayNotWriteDirectory',
  'notFound',
  'unknownCase',
  'unknownEntry',
  'unknownItem',
  'unknownPerson',
  'unknownName',
  'nothingHandedOver',
  'unknownAgreement',
  'refused',
  'messageMoved',
  'agreementChanged',
  'draftMoved',
  'entryMoved',
  'unknownBody',
  'bodyInUse',
  'bodyOffers',
  'bodyClosed',
  'outdated',
  'tooLarge',
  'unsupportedType',
  'foreignHost',
  'keyReused',
  'unprintable',
  'versionMissing',
  'defect',
  'clockDoubted',
  'unavailable',
  'damagedCase',
  'unreadable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

const PathFault = z.object({ path: z.string(), message: z.string() });
export type PathFault = Readonly<z.infer<typeof PathFault>>;

export const ProblemBody = z
  .object({
    type: z.enum(problemCodes.map((code) => `urn:etappe:problem:${code}` as const)),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    request: z.string().openapi({ description: 'the number of the request in the log' }),
    errors: z.array(PathFault).optional(),
    refusals: z.array(z.custom<Refusal>().openapi({ type: 'object', required: ['code'] })).optional(),
    version: z.int().optional(),
    draft: OtherDraft.optional(),
  })
  .openapi('Problem');
export type ProblemBody = z.infer<typeof ProblemBody>;
