// Codes that several events share.
import { z } from 'zod';

/** Exactly one main reason per case. There is no reason "refusal" (2-standard, Closing reasons). */
export const ClosingReason = z.enum([
  'goalsReached',
  'partlyReached',
  'concernClarified',
  'regularService',
  'anotherCentre',
  'movedAway',
  'leftCountry',
  'supportPeriodUsed',
  'clientWish',
  'contactBrokenOff',
  'consentWithdrawn',
  'deceased',
  'leftTargetGroup',
  'createdInError',
]);
export type ClosingReason = z.infer<typeof ClosingReason>;

/** Why something was not reached. The cause, never the fault, of a hurdle. */
export const Cause = z.enum(['client', 'centre', 'agency', 'noOffer', 'healthOrFamily', 'legalSituation', 'goalDidNotFit']);
export type Cause = z.infer<typeof Cause>;

/** How we know: what somebody says, a document that was seen, a certificate (2-standard, goal). */
export const Evidence = z.enum(['selfReport', 'documentSeen', 'certificate']);

/** Who does a measure. An agency's is an expectation: late, it never counts against the client (2-standard, measure). */
export const Responsible = z.enum(['client', 'centre', 'agency']);

/** Coarse on purpose: which offers a title opens, not which paragraph it rests on (decision 33). */
export const ResidenceTitle = z.enum([
  'asylumPending',
  'toleration',
  'protection',
  'temporaryProtection',
  'residencePermit',
  'settlement',
  'freeMovement',
  'resettler',
  'german',
]);
export type ResidenceTitle = z.infer<typeof ResidenceTitle>;

/** Named by the office that pays; `none` is somebody who receives nothing. */
export const Benefit = z.enum(['jobCentre', 'employmentAgency', 'asylumSeekers', 'socialOffice', 'none']);
export type Benefit = z.infer<typeof Benefit>;

/** Ways to the client alone: never through employer, family or an authority (2-standard, No-show ladder). */
export const Channel = z.enum(['phone', 'text', 'email', 'letter', 'visit']);
export type Channel = z.infer<typeof Channel>;

/** Who puts it into a language the client understands; `none` is an answer only where none is needed (T1, T5). */
export const Interpreter = z.enum(['none', 'present', 'remote', 'counsellorSpeaksIt']);

/**
 * Acts that need a second person, who is never the first. `voiding` takes an entry of an earlier day back (T26); `lateTelling` tells late
 * what would lift a review that is overdue on the day of telling (T12), and only the team lead approves it.
 */
export const FourEyesAct = z.enum(['erasure', 'handover', 'return', 'capExtension', 'breakOff', 'voiding', 'lateTelling']);
export type FourEyesAct = z.infer<typeof FourEyesAct>;

/** Why an entry is taken back (T26). */
export const VoidingReason = z.enum(['wrongCase', 'recordedTwice', 'neverHappened']);
export type VoidingReason = z.infer<typeof VoidingReason>;
