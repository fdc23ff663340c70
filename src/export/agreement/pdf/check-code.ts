// What lies in the code on the sheet: the address of the page that checks a text, and the hash of the text that was signed.
import { encode } from 'uqr';

/** After the number sign, so that a browser keeps the hash to itself and sends it nowhere. */
export const addressToCheck = (origin: string, hash: string): string => `${origin}/verify#${hash}`;

/** Units of white around the code; scanners ask for four. */
const margin = 4;

/** One square a dark module, as the data of one path. */
export function codeAsPicture(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])));
  const side = size + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#000" d="${squares.join('')}"/></svg>`;
}
