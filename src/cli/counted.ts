// Numbers with their nouns, as the command line says them.

/** The noun in one or in many. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
