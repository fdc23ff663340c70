// The shape of a catalogue: what a version of the counselling standard says in words, per language.
export type Text = Readonly<{ de: string; en: string }>;

/**
 * The languages a client may read in, German first. `de-einfach` is easy German, `kmr` Kurmanji in Latin letters. German and English are
 * the standard; the others stand beside it as translations (decision 27).
 */
export const clientLanguages = ['de', 'de-einfach', 'en', 'ar', 'tr', 'fa', 'kmr', 'ru', 'uk', 'fr'] as const;
export type ClientLanguage = (typeof clientLanguages)[number];

/** Languages the standard itself does not speak. */
export type TranslatedLanguage = Exclude<ClientLanguage, 'de' | 'en'>;
export const isTranslatedLanguage = (language: string): language is TranslatedLanguage =>
  language !== 'de' && language !== 'en' && (clientLanguages as readonly string[]).includes(language);

/** What a client reads outside the catalogue, such as a reminder: in every language. */
export type ClientText = Readonly<Record<ClientLanguage, string>>;

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

/** One line more to ask about a domain. Its answer is the rating of the domain and what is noted beside it. */
export type FurtherQuestion = Readonly<{ code: string; question: Text }>;

export type DomainEntry = Readonly<{
  code: DomainCode;
  name: Text;
  /** The opening question the counsellor asks. */
  question: Text;
  /** In the order in which they are asked. */
  furtherQuestions?: readonly FurtherQuestion[];
  guidance: Text;
  anchors: Anchors;
}>;

/** Everything that is asked about a domain, with the keys of its translations: whoever shows questions shows all of these. */
export const questionsOf = ({
  code,
  question,
  furtherQuestions = [],
}: DomainEntry): readonly { readonly key: string; readonly text: Text }[] => [
  { key: `question.${code}`, text: question },
  ...furtherQuestions.map((further) => ({ key: `question.${code}.${further.code}`, text: further.question })),
];

/** The wording is in the first person and holds the placeholder `{date}` exactly once. */
export type GoalTemplate = Readonly<{ code: string; domain: DomainCode; wording: Text; evidence: EvidenceCode }>;

type MeasureWording = Readonly<{
  code: string;
  domain: DomainCode;
  /** True where the measure uses an outside offer whose eligibility and expiry must be checked first. */
  needsOffer: boolean;
  wording: Text;
}>;

/** An agency's measure is an expectation: late, it never counts against the client. */
export type MeasureTemplate = MeasureWording &
  Readonly<{ responsible: 'client' | 'centre' } | { responsible: 'agency'; agency: AgencyCode }>;

export type CommitmentTemplate = Readonly<{ code: string; party: 'client' | 'centre'; wording: Text }>;

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
  title: Text;
  /** Holds `{number}`. */
  versionLine: Text;
  introduction: Text;
  voluntary: Text;
  partiesHeading: Text;
  clientParty: Text;
  counsellorParty: Text;
  centreParty: Text;
  guardianParty: Text;
  goalsHeading: Text;
  evidenceHeading: Text;
  evidenceNames: Readonly<Record<EvidenceCode, Text>>;
  measuresHeading: Text;
  responsibleHeading: Text;
  responsibleNames: Readonly<Record<ResponsibleCode, Text>>;
  byDate: Text;
  agencyExpectation: Text;
  centreCommitmentsHeading: Text;
  clientCommitmentsHeading: Text;
  reviewHeading: Text;
  /** Holds `{date}`. */
  reviewSentence: Text;
  rightsHeading: Text;
  rights: Readonly<Record<'copy' | 'change' | 'end' | 'accessLog' | 'erasure' | 'dissent' | 'complaint', Text>>;
  privacyHeading: Text;
  privacy: Text;
  signaturesHeading: Text;
  clientSignature: Text;
  counsellorSignature: Text;
  guardianSignature: Text;
  placeAndDate: Text;
  /** Holds `{language}`. */
  interpreterLine: Text;
  unreviewedTranslation: Text;
}>;

export type Catalogue = Readonly<{
  domains: readonly DomainEntry[];
  goalTemplates: readonly GoalTemplate[];
  measureTemplates: readonly MeasureTemplate[];
  commitments: readonly CommitmentTemplate[];
  agencies: Readonly<Record<AgencyCode, Text>>;
  stageGuidance: StageGuidance;
  documentTexts: DocumentTexts;
}>;
