// Signing in, put together: what the routes ask of it, in words of this product. What the library answers stays inside.
import type { OrganisationStore } from '../../organisation/organisation-store.ts';
import type { AccessStore } from '../../record/ports/access-store.ts';
import type { Accounts } from '../../storage/accounts.ts';
import type { SignInSettings } from '../parts/sign-in-settings.ts';
import type { Clock } from '../parts/clock.ts';
import { newAttempts, type Attempts } from './attempts.ts';
import { newAuth, type Auth } from './auth.ts';
import { knownBrowsers, type KnownBrowsers } from './known-browsers.ts';
import { linksOf, type Links } from './links.ts';
import { organisationReader, type ReadOrganisation } from './read-organisation.ts';
import { identifying, type Identify } from './sessions.ts';

export type SignInParts = {
  readonly accounts: Accounts;
  readonly organisation: OrganisationStore;
  readonly accesses: AccessStore;
  readonly clock: Clock;
};

export type SignIn = {
  readonly settings: SignInSettings;
  readonly auth: Auth;
  readonly attempts: Attempts;
  readonly links: Links;
  readonly knownBrowsers: KnownBrowsers;
  readonly readOrganisation: ReadOrganisation;
  readonly identify: Identify;
  /** Nobody has set up the installation yet. */
  readonly isFirstRun: () => Promise<boolean>;
};

export function newSignIn(settings: SignInSettings, { accounts, organisation, accesses, clock }: SignInParts): SignIn {
  const { secrets, publicAddress, provider, now } = settings;
  const auth = newAuth({ accounts, secrets, publicAddress, provider });
  const readOrganisation = organisationReader(organisation);
  return {
    settings,
    auth,
    attempts: newAttempts(accounts, secrets[0]),
    links: linksOf(auth, now),
    knownBrowsers: knownBrowsers(secrets[0], publicAddress),
    readOrganisation,
    identify: identifying({ auth, readOrganisation, accesses, clock, now, hasProvider: provider !== null }),
    isFirstRun: async () => (await (await auth.$context).internalAdapter.countTotalUsers()) === 0,
  };
}
