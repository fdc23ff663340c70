// Two texts of one page, field by field: where they differ, and what becomes of them by a person's choice.

/** `path`: the names of the fields from the outside in; empty where the page has one text and no fields. */
export type Difference = { readonly path: readonly string[]; readonly mine: unknown; readonly theirs: unknown };

export type Side = 'mine' | 'theirs' | 'both';

type Fields = Readonly<Record<string, unknown>>;

/** Answers by name; a list is one answer. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const keyOf = ({ path }: Difference): string => path.join('.');

/** Nobody has answered it yet. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** A list is one answer: of two lists nobody can say which lines are the same. */
export function differences(mine: unknown, theirs: unknown, path: readonly string[] = []): readonly Difference[] {
  if (isFields(mine) && isFields(theirs))
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].flatMap((name) =>
      differences(mine[name], theirs[name], [...path, name]),
    );
  if (JSON.stringify(mine) === JSON.stringify(theirs) || (isEmpty(mine) && isEmpty(theirs))) return [];
  return [{ path, mine, theirs }];
}

/** Where a template came from is no question of its own: it follows the words that were made of it. */
const follows: Readonly<Record<string, string>> = { template: 'wording' };

/** What a person is asked about. */
export const asked = (all: readonly Difference[]): readonly Difference[] => all.filter((one) => leaderOf(one, all) === null);

function leaderOf({ path }: Difference, all: readonly Difference[]): Difference | null {
  const leader = follows[path.at(-1) ?? ''];
  if (leader === undefined) return null;
  return all.find((one) => keyOf(one) === [...path.slice(0, -1), leader].join('.')) ?? null;
}

/** Text that can stand one after the other; a code or a day cannot. */
export const canBeBoth = ({ mine, theirs }: Difference, isWords: (value: string) => boolean): boolean =>
  typeof mine === 'string' && typeof theirs === 'string' && !isEmpty(mine) && !isEmpty(theirs) && isWords(mine) && isWords(theirs);

/** A code or a day is said in other words than it is kept in. */
export const isWords = (value: string, said: string): boolean => value === said && /\s|.{12}/u.test(value);

/** Chosen before anybody chooses: nothing that was typed is left out where it can be helped. */
export function firstChoice(difference: Difference, isBoth: boolean): Side {
  if (isBoth) return 'both';
  return isEmpty(difference.mine) ? 'theirs' : 'mine';
}

const valueOf = ({ mine, theirs }: Difference, side: Side): unknown =>
  side === 'both' ? `${String(mine)}\n${String(theirs)}` : side === 'mine' ? mine : theirs;

/** What `mine` becomes by the choice; what was not asked about stays or follows. */
export function merged(mine: unknown, all: readonly Difference[], choice: (difference: Difference) => Side): unknown {
  return all.reduce((value, one) => laidIn(value, one.path, valueOf(one, sideOf(one, all, choice))), mine);
}

function sideOf(one: Difference, all: readonly Difference[], choice: (difference: Difference) => Side): Side {
  const side = choice(leaderOf(one, all) ?? one);
  return leaderOf(one, all) !== null && side === 'both' ? 'mine' : side;
}

function laidIn(value: unknown, [name, ...path]: readonly string[], laid: unknown): unknown {
  if (name === undefined) return laid;
  const fields = isFields(value) ? value : {};
  return { ...fields, [name]: laidIn(fields[name], path, laid) };
}
