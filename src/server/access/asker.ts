// Who asks: somebody who has signed in, or one of the made-up people of the demonstration.
import { Role, type Actor } from '../../../machines/actor.ts';
import type { AccessRole } from '../../organisation/access-role.ts';
import type { Membership } from '../../organisation/membership.ts';
import { sightOf, type CaseFacts, type Sight, type Standpoint } from '../../organisation/sight.ts';
import type { SiteRules } from '../../organisation/site-rules.ts';
import type { Scope } from '../../storage/sites-in-scope.ts';
import type { Right } from './can.ts';
import type { StaffMember } from '../parts/staff-member.ts';

/** Nobody signs in there, and all cases are made up. */
export type Demonstrator = { readonly kind: 'demonstration' } & StaffMember;

export type SignedIn = {
  readonly kind: 'signedIn';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The session of the sign-in: its id, and the secret by which the library finds it. */
  readonly session: { readonly id: string; readonly token: string };
  /** In force today. */
  readonly memberships: readonly Membership[];
  /** The one they act under; null while they have none. */
  readonly membership: Membership | null;
  readonly standpoint: Standpoint | null;
  readonly secondFactor: 'on' | 'off' | 'missing';
  readonly rules: SiteRules;
};

export type Asker = Demonstrator | SignedIn;

/** Null for somebody who has no role at the moment. */
export const roleOf = (asker: Asker): AccessRole | null => {
  if (asker.kind === 'signedIn') return asker.membership?.role ?? null;
  return asker.role === 'calendar' ? null : asker.role;
};

/** As the record names them; null in a role that records nothing. */
export function actorOf(asker: Asker): Actor | null {
  const role = Role.safeParse(roleOf(asker));
  return role.success ? { role: role.data, id: asker.id } : null;
}

/**
 * Of which sites the database hands out rows at all, whatever a query asks for. Figures count the whole programme, and nobody is named in them.
 */
export const scopeOf = (asker: Asker, right: Right): Scope => {
  const site = asker.kind === 'signedIn' ? (asker.membership?.site ?? null) : null;
  return site === null || right === 'figure.read' ? 'everywhere' : { sites: [site] };
};

/** Made-up cases are there for everybody to look at. */
export const sightFor = (asker: Asker, facts: CaseFacts): Sight | null => {
  if (asker.kind === 'demonstration') return 'content';
  return asker.standpoint === null ? null : sightOf(asker.standpoint, facts);
};
