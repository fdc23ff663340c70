// The one policy of the server: who may do what at all. What is not listed is denied. Which case somebody sees, and how much of it, is asked on
// top of this (`src/organisation/sight.ts`), and what a role may record in a case is a rule of the standard (`machines/case/checks/roles.ts`).
import type { AccessRole } from '../../organisation/access-role.ts';
import type { Sight } from '../../organisation/sight.ts';

export const rights = [
  'interface.read',
  'guide.read',
  'case.list',
  'case.create',
  'case.read',
  'case.words',
  'case.record',
  'case.ownFile',
  'case.write',
  'draft.write',
  'calendar.read',
  'feed.keep',
  'outbox.read',
  'outbox.write',
  'settings.read',
  'settings.write',
  'text.read',
  'text.review',
  'directory.read',
  'directory.write',
  'figure.read',
  'people.read',
  'people.write',
  'caseload.handOver',
  'standIn.write',
  'rules.read',
  'rules.write',
  'emergency.read',
  'emergency.use',
  'access.read',
  'erasure.read',
  'retention.read',
  'clock.confirm',
] as const;
export type Right = (typeof rights)[number];

const counselling: readonly AccessRole[] = ['counsellor', 'deputy', 'teamLead'];
/** Whoever comes near a case. A trainer has made-up ones in a room of their own, and who administrates a site has no business with them. */
const withCases: readonly AccessRole[] = [...counselling, 'dataProtection'];
const administration: readonly AccessRole[] = ['siteAdministration', 'systemAdministration'];
const people: readonly AccessRole[] = [...withCases, 'siteAdministration', 'trainer', 'qualityAssurance', 'evaluator'];

/** 2-standard, People and roles. */
const allowed: Readonly<Record<Right, readonly AccessRole[]>> = {
  'interface.read': [...people, 'systemAdministration'],
  'guide.read': [...people, 'systemAdministration'],
  'case.list': [...withCases, 'qualityAssurance'],
  'case.create': ['counsellor', 'deputy'],
  'case.read': [...withCases, 'qualityAssurance'],
  'case.words': withCases,
  'case.record': [...withCases, 'qualityAssurance'],
  'case.ownFile': withCases,
  'case.write': withCases,
  'draft.write': withCases,
  'calendar.read': withCases,
  'feed.keep': withCases,
  'outbox.read': withCases,
  'outbox.write': withCases,
  'settings.read': [...withCases, ...administration],
  // Quiet mode is a brake: whoever fears that something wrong goes out pulls it.
  'settings.write': [...withCases, ...administration],
  'text.read': people,
  // Whoever stands by words for the whole centre; a counsellor reads and says what is wrong.
  'text.review': ['teamLead', 'siteAdministration'],
  'directory.read': people,
  'directory.write': [...counselling, 'siteAdministration'],
  'figure.read': people,
  'people.read': [...withCases, ...administration],
  'people.write': administration,
  'caseload.handOver': ['teamLead'],
  'standIn.write': ['teamLead', 'siteAdministration'],
  'rules.read': [...withCases, ...administration],
  'rules.write': administration,
  'emergency.read': withCases,
  'emergency.use': ['counsellor', 'deputy'],
  'access.read': withCases,
  // The two of whom it takes two people: who agrees, and who erases.
  'erasure.read': ['teamLead', 'dataProtection'],
  'retention.read': ['dataProtection'],
  'clock.confirm': ['systemAdministration'],
};

export const can = (role: AccessRole, right: Right): boolean => allowed[right].includes(role);

/** What has to be seen of a case for a right in it; every other right is content with any sight. */
const needs: Readonly<Partial<Record<Right, readonly Sight[]>>> = {
  'case.words': ['content'],
  'case.ownFile': ['content'],
  'draft.write': ['content'],
  'access.read': ['content', 'identity'],
};

export const isEnough = (sight: Sight, right: Right): boolean => needs[right]?.includes(sight) ?? true;
