// Under which heading the offers of a body stand on the public page: what somebody looks for, not how the office is called.
import type { BodyKind } from '../../network/directory/body.ts';

export const themes = ['courses', 'work', 'family', 'health', 'advice', 'offices', 'meeting'] as const;
export type Theme = (typeof themes)[number];

export const themeOf: Readonly<Record<BodyKind, Theme>> = {
  courseProvider: 'courses',
  library: 'courses',
  jobCentre: 'work',
  employmentAgency: 'work',
  recognitionAdvice: 'work',
  recognitionAuthority: 'work',
  qualificationNetwork: 'work',
  chamber: 'work',
  vocationalSchool: 'work',
  university: 'work',
  school: 'family',
  dayCare: 'family',
  youthWelfareOffice: 'family',
  familyBenefitsOffice: 'family',
  pregnancyAdvice: 'family',
  healthService: 'health',
  healthInsurance: 'health',
  careAdvice: 'health',
  addictionAdvice: 'health',
  womenShelter: 'health',
  psychosocialCentre: 'health',
  debtAdvice: 'advice',
  legalAdvice: 'advice',
  migrationCounselling: 'advice',
  youthMigrationService: 'advice',
  immigrationOffice: 'offices',
  federalOffice: 'offices',
  socialOffice: 'offices',
  housingOffice: 'offices',
  citizensOffice: 'offices',
  volunteerNetwork: 'meeting',
  localAssociation: 'meeting',
  migrantOrganisation: 'meeting',
  club: 'meeting',
  neighbourhoodCentre: 'meeting',
};
