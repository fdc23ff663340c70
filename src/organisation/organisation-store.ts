// The port to the organisation. Changes are only ever added, so that it can always be read who gave whom which role, and when.
import type { AccessRole } from './access-role.ts';
import type { Departed } from './departed.ts';
import type { Membership } from './membership.ts';
import type { SiteRules } from './site-rules.ts';
import type { StandIn } from './stand-in.ts';

/** One entry as it stands after the change, whole; null once it was taken back. The id of a site's rules is its code, of a departure the person. */
export type OrganisationEntry =
  | { readonly kind: 'membership'; readonly id: string; readonly entry: Membership | null }
  | { readonly kind: 'standIn'; readonly id: string; readonly entry: StandIn | null }
  | { readonly kind: 'departed'; readonly id: string; readonly entry: Departed | null }
  | { readonly kind: 'siteRules'; readonly id: string; readonly entry: SiteRules | null };

/** `by`: the person and the role they acted in; null for the first set-up and on the command line. `at` is an ISO instant. */
export type OrganisationChange = OrganisationEntry & {
  readonly by: { readonly role: AccessRole; readonly id: string } | null;
  readonly at: string;
};

/** Numbered in the order they were added, over all entries. */
export type KeptOrganisationChange = OrganisationChange & { readonly number: number };

export interface OrganisationStore {
  /**
   * All or nothing. With a departure everything goes that would still open something to the person: links, half a sign-in, calendar feeds.
   * Once it is taken back, so do their sessions and their password: only a new link leads in.
   */
  add(changes: readonly OrganisationChange[]): Promise<void>;

  /** Everything added after this number, in order. */
  since(number: number): Promise<readonly KeptOrganisationChange[]>;
}
