// The shape of a support chain (*Förderkette*): how things ideally go, who is responsible, what may be told to whom, where it breaks.
import type { Period } from '../day.ts';
import type { AgencyCode, DomainCode, Text } from './catalogue.ts';

export const chainCodes = ['arrival', 'language', 'work', 'training', 'recognition'] as const;
export type ChainCode = (typeof chainCodes)[number];

/** A step belongs to one chain, so its code alone places a goal or a hurdle. In the order in which they are printed. */
export const chainStepCodes = [
  'registerAddress',
  'clarifyResidence',
  'secureLivelihood',
  'findHome',
  'placeChildren',
  'meetPeople',
  'confirmEntitlement',
  'takePlacementTest',
  'registerForCourse',
  'attendCourse',
  'takeFinalTest',
  'continueLanguage',
  'checkWorkAccess',
  'registerForWork',
  'agreeOnPath',
  'qualifyForWork',
  'applyForWork',
  'beginWork',
  'reviewSchooling',
  'seekCareerGuidance',
  'catchUpCertificate',
  'prepareForTraining',
  'concludeTrainingContract',
  'completeTraining',
  'findReferenceOccupation',
  'gatherPapers',
  'settleCosts',
  'applyForRecognition',
  'completePapers',
  'receiveDecision',
  'closeTheGap',
] as const;
export type ChainStepCode = (typeof chainStepCodes)[number];

/** Registers and case systems of the bodies: a step says where its data lie, so that people know whom to ask. */
export const registerCodes = [
  'populationRegister',
  'foreignersRegister',
  'immigrationFiles',
  'courseFile',
  'verbis',
  'allegro',
  'youthWelfareFiles',
  'dayCarePortal',
  'schoolRecords',
  'housingFiles',
  'apprenticeshipRegister',
  'anabin',
  'bqPortal',
  'adviceFiles',
  'chamberFiles',
  'none',
] as const;
export type RegisterCode = (typeof registerCodes)[number];

/** On what one body may tell another something. Where no law is certain it is the client's own consent, for this recipient and purpose. */
export const legalBasisCodes = [
  'consent',
  'clientHands',
  'registration',
  'foreignersRegister',
  'integrationCourses',
  'courseOrdinance',
  'workConsent',
  'socialData',
  'jobSeekers',
  'schoolLeavers',
  'trainingRegister',
] as const;
export type LegalBasisCode = (typeof legalBasisCodes)[number];

/** `statutes` as lawyers cite them; the same in every language. */
export type LegalBasis = Readonly<{ statutes: string; meaning: Text }>;

/** Beside the bodies: the client, the counselling centre, and whoever employs. */
export type SharingParty = AgencyCode | 'client' | 'centre' | 'employer';
/** One row of what may be shared: this, from here to there, and no more. */
export type Sharing = Readonly<{ what: Text; from: SharingParty; to: SharingParty; basis: LegalBasisCode }>;

export const clockCodes = [
  'addressRegistration',
  'residenceRule',
  'courseEntitlement',
  'courseStart',
  'recognitionReceipt',
  'recognitionDecision',
] as const;
export type ClockCode = (typeof clockCodes)[number];

/** What a legal clock counts from, as a case would know it. */
export type ClockStart = 'moveIn' | 'firstTitle' | 'courseEntitled' | 'courseRegistered' | 'recognitionApplied' | 'documentsComplete';

/** A year is twelve months, a week seven days. `binds` is whom it runs for: what an office owes never counts against the client. */
export type LegalClock = Readonly<{
  code: ClockCode;
  length: Period;
  statutes: string;
  from: ClockStart;
  binds: 'client' | 'agency';
  starts: Text;
  meaning: Text;
}>;

export type ChainStep = Readonly<{
  code: ChainStepCode;
  name: Text;
  happens: Text;
  precondition: Text;
  /** The steps before it; none where the chain begins. Several steps may come after one: a chain may fork and join. */
  after: readonly ChainStepCode[];
  responsible: AgencyCode;
  involved: readonly AgencyCode[];
  registers: readonly RegisterCode[];
  sharing: readonly Sharing[];
  /** As it usually goes, in weeks; null where it differs too much from place to place. */
  usualWeeks: number | null;
  clocks: readonly LegalClock[];
  knownBreak: Text;
  /** The day somebody last looked whether this is so. */
  lastChecked: string;
}>;

export type Chain = Readonly<{ code: ChainCode; name: Text; steps: readonly ChainStep[] }>;

export type Chains = Readonly<{
  chains: readonly Chain[];
  /** On which chains a goal of this domain can be placed. */
  chainsOfDomain: Readonly<Record<DomainCode, readonly ChainCode[]>>;
  registers: Readonly<Record<RegisterCode, Text>>;
  legalBases: Readonly<Record<LegalBasisCode, LegalBasis>>;
}>;
