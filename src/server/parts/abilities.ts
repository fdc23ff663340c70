// What this build can do that not every build can: settings for anything else are refused, so that nobody believes them to hold.

type Abilities = {
  /** Cases and keys can be kept in PostgreSQL. */
  readonly postgres: boolean;
};

export const abilities: Abilities = { postgres: false };
