// Looks a code up in a table of sentences. The tables are total by type; only codes from outside can miss.

/** The entry of `code`, own entries only; null when there is none or no table. */
export const lookOrNull = <T>(table: Readonly<Record<string, T>> | object | null, code: string): T | null =>
  table !== null && Object.hasOwn(table, code) ? ((table as Readonly<Record<string, T>>)[code] ?? null) : null;

/** Throws for a code without a sentence: `what` says in which table it was looked for. */
export function look<T extends object>(table: T, code: string, what: string): T[keyof T] {
  const found = lookOrNull<T[keyof T]>(table, code);
  if (found === null) throw new Error(`there is no sentence for the ${what} '${code}'`);
  return found;
}

/** A sentence as it stands, or filled in. The tables pair every function with its own case, which the type of the union cannot tell. */
export const say = (sentence: unknown, ...about: readonly unknown[]): string =>
  typeof sentence === 'function' ? String((sentence as (...given: readonly unknown[]) => unknown)(...about)) : String(sentence);
