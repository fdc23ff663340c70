// The shape of a catalogue: what a version of the counselling standard says in words, per language.
export type Text = Readonly<{ de: string; en: string }>;

/** What the client reads. Arabic is an unreviewed machine translation until a person has reviewed it; the product marks it so. */
export type ClientText = Readonly<{ de: string; en: string; ar: string }>;

/** The twelve mandatory life domains, in the order in which they are discussed and printed. */
export const domainCodes = [
  'language',
  'residence',
  'work',
  'recognition',
  'education',
  'children',
  'family',
  'housing',
  'health',
  'money',
  'everydayLife',
  'participation',
] as const;
export type DomainCode = (typeof domainCodes)[number];

/** Bodies a centre works with. A consent names one of them as recipient, so an unnamed body can be sent nothing. */
export const agencyCodes = [
  'jobCentre',
  'employmentAgency',
  'immigrationOffice',
  'federalOffice',
  'courseProvider',
  'recognitionAdvice',
  'recognitionAuthority',
  'chamber',
  'youthWelfareOffice',
  'school',
  'dayCare',
  'vocationalSchool',
  'university',
  'healthService',
  'healthInsurance',
  'careAdvice',
  'debtAdvice',
  'familyBenefitsOffice',
  'socialOffice',
  'housingOffice',
  'womenShelter',
  'legalAdvice',
  'citizensOffice',
  'pregnancyAdvice',
  'psychosocialCentre',
  'volunteerNetwork',
  'localAssociation',
  'migrationCounselling',
  'youthMigrationService',
] as const;
export type AgencyCode = (typeof agencyCodes)[number];

/** The stages for which the standard has guidance, as a wizard shows them; not the states of the chart one by one. */
export const stageCodes = [
  'inquiry',
  'clarification',
  'briefAdvice',
  'needsAssessment',
  'goals',
  'signature',
  'inForce',
  'withoutAgreement',
  'review',
  'renegotiation',
  'completion',
  'closed',
] as const;
export type StageCode = (typeof stageCodes)[number];

export const evidenceCodes = ['selfReport', 'documentSeen', 'certificate'] as const;
export type EvidenceCode = (typeof evidenceCodes)[number];

export const responsibleCodes = ['client', 'centre', 'agency'] as const;
export type ResponsibleCode = (typeof responsibleCodes)[number];

/** Observable situations for the ratings 1 acute · 2 great need · 3 partly stable · 4 largely independent · 5 independent. */
export type Anchors = readonly [Text, Text, Text, Text, Text];

export type DomainEntry = Readonly<{
  code: DomainCode;
  name: ClientText;
  /** The opening question the counsellor asks. */
  question: Text;
  guidance: Text;
  anchors: Anchors;
}>;

/** The wording is in the first person and holds the placeholder `{date}` exactly once. */
export type GoalTemplate = Readonly<{ code: string; domain: DomainCode; wording: ClientText; evidence: EvidenceCode }>;

type MeasureWording = Readonly<{
  code: string;
  domain: DomainCode;
  /** True where the measure uses an outside offer whose eligibility and expiry must be checked first. */
  needsOffer: boolean;
  wording: ClientText;
}>;

/** An agency's measure is an expectation: late, it never counts against the client. */
export type MeasureTemplate = MeasureWording &
  Readonly<{ responsible: 'client' | 'centre' } | { responsible: 'agency'; agency: AgencyCode }>;

export type CommitmentTemplate = Readonly<{ code: string; party: 'client' | 'centre'; wording: ClientText }>;

/** The practice guide beside each step of the wizard. */
export type StageGuidance = Readonly<Record<StageCode, Text>>;

/** Everything a standard says about one life domain. */
export type DomainContent = Readonly<{
  entry: DomainEntry;
  goalTemplates: readonly GoalTemplate[];
  measureTemplates: readonly MeasureTemplate[];
}>;

/** The fixed sentences of the printed agreement. "I" is the client, "we" are both sides. */
export type DocumentTexts = Readonly<{
  title: ClientText;
  /** Holds `{number}`. */
  versionLine: ClientText;
  introduction: ClientText;
  voluntary: ClientText;
  partiesHeading: ClientText;
  clientParty: ClientText;
  counsellorParty: ClientText;
  centreParty: ClientText;
  guardianParty: ClientText;
  goalsHeading: ClientText;
  evidenceHeading: ClientText;
  evidenceNames: Readonly<Record<EvidenceCode, ClientText>>;
  measuresHeading: ClientText;
  responsibleHeading: ClientText;
  responsibleNames: Readonly<Record<ResponsibleCode, ClientText>>;
  byDate: ClientText;
  agencyExpectation: ClientText;
  centreCommitmentsHeading: ClientText;
  clientCommitmentsHeading: ClientText;
  reviewHeading: ClientText;
  /** Holds `{date}`. */
  reviewSentence: ClientText;
  rightsHeading: ClientText;
  rights: Readonly<Record<'copy' | 'change' | 'end' | 'accessLog' | 'erasure' | 'dissent' | 'complaint', ClientText>>;
  privacyHeading: ClientText;
  privacy: ClientText;
  signaturesHeading: ClientText;
  clientSignature: ClientText;
  counsellorSignature: ClientText;
  guardianSignature: ClientText;
  placeAndDate: ClientText;
  /** Holds `{language}`. */
  interpreterLine: ClientText;
  unreviewedTranslation: ClientText;
}>;

export type Catalogue = Readonly<{
  domains: readonly DomainEntry[];
  goalTemplates: readonly GoalTemplate[];
  measureTemplates: readonly MeasureTemplate[];
  commitments: readonly CommitmentTemplate[];
  agencies: Readonly<Record<AgencyCode, ClientText>>;
  stageGuidance: StageGuidance;
  documentTexts: DocumentTexts;
}>;
