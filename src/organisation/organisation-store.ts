// The port to the organisation. Changes are only ever added, so that it can always be read who gave whom which role, and when.
import type { AccessRole } from './access-role.ts';
import type { Membership } from './membership.ts';
import type { SiteRules } from './site-rules.ts';
import type { StandIn } from './stand-in.ts';

/** One entry as it stands after the change, whole; null once it was taken back. The id of a site's rules is its code. */
export type OrganisationEntry =
  | { readonly kind: 'membership'; readonly id: string; readonly entry: Membership | null }
  | { readonly kind: 'standIn'; readonly id: string; readonly entry: StandIn | null }
  | { readonly kind: 'siteRules'; readonly id: string; readonly entry: SiteRules | null };

/** `by`: the person and the role they acted in; null for the first set-up and on the command line. `at` is an ISO instant. */
export type OrganisationChange = OrganisationEntry & {
  readonly by: { readonly role: AccessRole; readonly id: string } | null;
  readonly at: string;
};

/** Numbered in the order they were added, over all entries. */
export type KeptOrganisationChange = OrganisationChange & { readonly number: number };

export interface OrganisationStore {
  /** All or nothing. */
  add(changes: readonly OrganisationChange[]): Promise<void>;

  /** Everything added after this number, in order. */
  since(number: number): Promise<readonly KeptOrganisationChange[]>;
}
