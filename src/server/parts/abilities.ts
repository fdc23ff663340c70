// What this build can do that not every build can: settings for anything else are refused, so that nobody believes them to hold.

type Abilities = {
  /** People can sign in. While nobody can, the address it listens on is the only lock (decision 47). */
  readonly signIn: boolean;
  /** Cases and keys can be kept in PostgreSQL. */
  readonly postgres: boolean;
};

export const abilities: Abilities = { signIn: false, postgres: false };
