// Asks of those cases only that have changed, what would otherwise be asked of all of them.
import { sitesNow } from './sites-now.ts';

/** What a database tells of its own accord. */
export type Changes = {
  /** `tell` gets the id of every case that changes while a connection lasts. */
  readonly onChange: (tell: (id: string) => void) => void;
  /**
   * Once everything that was committed before the call has been told. Answers the connection that told it: the same as before, then
   * nothing is missing in between. Null while there is none.
   */
  readonly caughtUp: () => Promise<object | null>;
};

/** More than these are asked for faster all together. */
const severalAtMost = 500;

/** Asks of these cases, or with null of all. */
type Ask<Row> = (among: readonly string[] | null) => Promise<Row[]>;

/**
 * Answers which cases are outdated. `key`: day, version and whatever else the answer hangs on; with another one all are compared again,
 * as they are when there is nobody to tell, when the connection is another one, and within a scope, whose answer is not everybody's.
 */
export function changedOnly<Row>(changes: Changes | null, idOf: (row: Row) => string): (key: string, ask: Ask<Row>) => Promise<Row[]> {
  if (changes === null) return (_, ask) => ask(null);
  /** Changed since they were last asked for, or outdated then: whether anybody has folded them is seen by asking again. */
  let open = new Set<string>();
  let answered: { readonly key: string; readonly by: object } | null = null;
  changes.onChange((id) => void open.add(id));

  async function answer(told: Changes, key: string, ask: Ask<Row>): Promise<Row[]> {
    const by = await told.caughtUp();
    const isKnown = by !== null && answered?.by === by && answered.key === key && open.size <= severalAtMost;
    const asked = open;
    // What is told meanwhile may be missing in the answer.
    open = new Set();
    answered = null;
    const rows = isKnown && asked.size === 0 ? [] : await ask(isKnown ? [...asked] : null);
    for (const row of rows) open.add(idOf(row));
    if (by !== null) answered = { key, by };
    return rows;
  }

  // One after the other: what one is still asking for, the next would take for answered.
  let before: Promise<unknown> = Promise.resolve();
  return (key, ask) => {
    if (sitesNow() !== null) return ask(null);
    const rows = before.then(() => answer(changes, key, ask));
    before = rows.catch(() => undefined);
    return rows;
  };
}
