// What a list read page by page shows: rows move between two pages while they are read.

/** Each row once, in the place where it was read first and as it was read last. */
export const uniqueById = <R extends { readonly id: string | number }>(rows: readonly R[]): readonly R[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
