// Typing errors: the known words nearest to one nobody knows. Only then: a word that is known is meant, or `Schulden` would find `Schule`.

/** A letter wrong, or two in a long word; short words have too many neighbours. */
const allowed = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** Letters that are wrong, missing, too many or changed about (optimal string alignment); more than `most` is not counted out. */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isTurned = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const changed = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + Number(!isSame));
      now.push(isTurned ? Math.min(changed, (before[column - 2] ?? 0) + 1) : changed);
    }
    if (Math.min(...now) > most) return most + 1;
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
}

/** All that are equally near. The first letter is nearly always right. */
export function nearestTo(word: string, known: Iterable<string>): readonly string[] {
  let least = allowed(word);
  if (least === 0) return [];
  let nearest: string[] = [];
  for (const one of known) {
    if (one[0] !== word[0] || one.length < 4) continue;
    const apart = lettersApart(word, one, least);
    if (apart > least) continue;
    if (apart < least) nearest = [];
    least = apart;
    nearest.push(one);
  }
  return nearest;
}
