// The one policy of the server: who may do what at all. What is not listed is denied. What a role may record in a case is a rule of the
// standard (`machines/case/checks/roles.ts`), and is asked on top of this.
import type { Role } from '../../../machines/actor.ts';

export const rights = [
  'interface.read',
  'session.read',
  'guide.read',
  'case.list',
  'case.create',
  'case.read',
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
] as const;
export type Right = (typeof rights)[number];

const counselling: readonly Role[] = ['counsellor', 'deputy', 'teamLead'];
/** Whoever comes near a case. A trainer has made-up ones in a room of their own, and who administrates a site has no business with them. */
const withCases: readonly Role[] = [...counselling, 'dataProtection'];
const people: readonly Role[] = [...withCases, 'siteAdministration', 'trainer'];

/** 2-standard, People and roles. The calendar is nobody: it acts inside, and never by a request. */
const allowed: Readonly<Record<Right, readonly Role[]>> = {
  'interface.read': people,
  'session.read': people,
  'guide.read': people,
  'case.list': withCases,
  'case.create': withCases,
  'case.read': withCases,
  'case.write': withCases,
  'draft.write': withCases,
  'calendar.read': withCases,
  'feed.keep': withCases,
  'outbox.read': withCases,
  'outbox.write': withCases,
  'settings.read': [...withCases, 'siteAdministration'],
  'settings.write': [...withCases, 'siteAdministration'],
  'text.read': people,
  // Whoever stands by words for the whole centre; a counsellor reads and says what is wrong.
  'text.review': ['teamLead', 'siteAdministration'],
  'directory.read': people,
  'directory.write': [...counselling, 'siteAdministration'],
  'figure.read': people,
};

export const can = (role: Role, right: Right): boolean => allowed[right].includes(role);
