// A free id for the next goal, measure, commitment, risk or planned review of a case.
export function newId(items: Readonly<Record<string, unknown>>, letter: string, number = Object.keys(items).length + 1): string {
  const id = `${letter}${number}`;
  return items[id] === undefined ? id : newId(items, letter, number + 1);
}
