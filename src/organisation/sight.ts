// How much of a case somebody sees (2-standard, People and roles). What is not said here is not seen.
import type { AccessRole } from './access-role.ts';

/**
 * `content`: everything. `identity`: whose case it is and what happened, no talks. `clocks`: what happened and when, no word and no name.
 */
export const allSights = ['content', 'identity', 'clocks'] as const;
export type Sight = (typeof allSights)[number];

/** What decides it of a case. `counsellor`: whose case it is, null while nobody has made an entry. */
export type CaseFacts = {
  readonly id: string;
  readonly site: string;
  readonly centre: string | null;
  readonly counsellor: string | null;
};

/** What decides it of a person, in the role they act in. */
export type Standpoint = {
  readonly person: string;
  readonly role: AccessRole;
  /** Null: the whole programme. */
  readonly site: string | null;
  /** Null: the whole site. */
  readonly centre: string | null;
  /** Those a team lead leads; null: everybody. */
  readonly leads: readonly string[] | null;
  readonly standsInFor: readonly string[];
  /** Cases of others that were opened in an emergency. */
  readonly emergencies: readonly string[];
};

/** A case that was begun without a centre is seen at every centre of its site. */
const isWithin = ({ site, centre }: Standpoint, facts: CaseFacts): boolean =>
  (site === null || site === facts.site) && (centre === null || facts.centre === null || centre === facts.centre);

/** Whose cases are nobody's by now: ids of the made-up people who acted before anybody could sign in. */
const beforeSignIn: readonly string[] = ['c-weber', 'd-yilmaz', 't-hoffmann', 'p-lang'];

const isNobodys = (counsellor: string | null): boolean => counsellor === null || beforeSignIn.includes(counsellor);

/** Their own, one that nobody has taken on yet, one they stand in for, or one opened in an emergency. */
const worksWith = ({ person, standsInFor, emergencies }: Standpoint, { id, counsellor }: CaseFacts): boolean =>
  counsellor === null || isNobodys(counsellor) || counsellor === person || standsInFor.includes(counsellor) || emergencies.includes(id);

const sights: Readonly<Record<AccessRole, (who: Standpoint, facts: CaseFacts) => Sight | null>> = {
  counsellor: (who, facts) => (worksWith(who, facts) ? 'content' : null),
  // Clocks until they stand in, so that they know what waits when they have to.
  deputy: (who, facts) => (worksWith(who, facts) ? 'content' : 'clocks'),
  teamLead: ({ leads }, { counsellor }) =>
    leads === null || counsellor === null || isNobodys(counsellor) || leads.includes(counsellor) ? 'clocks' : null,
  dataProtection: () => 'identity',
  qualityAssurance: () => 'clocks',
  siteAdministration: () => null,
  trainer: () => null,
  evaluator: () => null,
  systemAdministration: () => null,
};

/** Which cases stand in somebody's list: those they see without an emergency. Null narrows nothing. */
export const listedFor = ({ person, role, site, centre, leads, standsInFor }: Standpoint) => ({
  site,
  centre,
  counsellors: counsellorsListed({ person, role, leads, standsInFor }),
});

function counsellorsListed({ person, role, leads, standsInFor }: Pick<Standpoint, 'person' | 'role' | 'leads' | 'standsInFor'>) {
  if (role === 'counsellor') return [person, ...standsInFor, ...beforeSignIn];
  return role === 'teamLead' && leads !== null ? [...leads, ...beforeSignIn] : null;
}

/** Null: to them there is no such case. */
export const sightOf = (who: Standpoint, facts: CaseFacts): Sight | null => (isWithin(who, facts) ? sights[who.role](who, facts) : null);

/** What is recorded of a case without sitting in the room: by team leads and by data protection. */
const besideTheRoom: ReadonlySet<string> = new Set([
  'review.waived',
  'letter.waived',
  'approval.given',
  'entry.cleared',
  'entry.voided',
  'hold.placed',
  'hold.lifted',
  'case.erased',
  'client.died',
  'processing.withdrawn',
  'counsellor.assigned',
]);

/** Whoever sees no word of a case cannot counsel in it. */
export const mayPropose = (sight: Sight, type: string): boolean => sight === 'content' || besideTheRoom.has(type);
