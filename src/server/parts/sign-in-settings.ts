// How people sign in to this installation, as it was set up where the server is started.

/** An OpenID Connect provider; `name` is what people call it. */
export type IdentityProvider = {
  readonly name: string;
  /** `https://…/.well-known/openid-configuration` */
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/** What is set where the server is started; the rest follows from it. */
export type SignInStart = Pick<SignInSettings, 'provider' | 'leakedPasswords'>;

export type SignInSettings = {
  /** Where people reach this server, without a slash at its end. */
  readonly publicAddress: string;
  readonly secrets: readonly [string, ...string[]];
  readonly provider: IdentityProvider | null;
  /** A file of leaked passwords (see `isWeak`); null where there is none. */
  readonly leakedPasswords: string | null;
  /** The instant sessions and links are measured by, in milliseconds. */
  readonly now: () => number;
};
