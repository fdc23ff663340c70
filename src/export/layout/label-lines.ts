// Breaks the name of a state into the lines of its box; the same lines are measured for the layout and drawn on the screen.
import { widthOf } from './text-size.ts';

/** Marks in a name where a long word may be divided (soft hyphen). */
const mayBreak = '\u00ad';

/** Pixels, of the drawing at 100 %. */
export const letters = { state: 13, title: 12.5, label: 12, lineHeight: 16 } as const;
/** No line of a box is longer, unless one word is. */
const longestLine = 104;

const plain = (text: string): string => text.replaceAll(mayBreak, '');
const fits = (text: string, longest: number): boolean => widthOf(plain(text), letters.state) <= longest;

/** The first part of a word that fits with a hyphen after it, and the rest; null where the word cannot be divided so. */
function divided(word: string, longest: number): readonly [string, string] | null {
  const parts = word.split(mayBreak);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = `${parts.slice(0, count).join('')}-`;
    if (fits(head, longest)) return [head, parts.slice(count).join(mayBreak)];
  }
  return null;
}

/** At least one line. */
export function linesOf(name: string, longest: number = longestLine): string[] {
  const lines: string[] = [];
  let line = '';
  const words = name.split(' ');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, longest)) {
      line = longer;
      continue;
    }
    const parts = line === '' ? divided(word, longest) : null;
    if (parts !== null) {
      lines.push(parts[0]);
      words.unshift(parts[1]);
    } else if (line === '') lines.push(plain(word));
    else {
      lines.push(plain(line));
      words.unshift(word);
      line = '';
    }
  }
  return line === '' ? lines : [...lines, plain(line)];
}
