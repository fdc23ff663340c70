// What is read out after the name of a field: its hint and what is wrong with it.
type Said = Readonly<Record<string, unknown>>;

/** The ids `<id>-<name>` of everything that is said; undefined for nothing, because an empty attribute points nowhere. */
export function describedBy(id: string, said: Said): string | undefined {
  const names = Object.entries(said).flatMap(([name, words]) => (words === undefined ? [] : [`${id}-${name}`]));
  return names.length === 0 ? undefined : names.join(' ');
}
