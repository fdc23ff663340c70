// A drawn signature as the data of one SVG path: numbers and three commands, nothing else ever reaches the page.

/** Units of the drawing area, whatever its size on the screen was. */
export const drawingSize = { width: 600, height: 200 } as const;

/** Width of the pen in the same units. */
export const penWidth = 4;

/** What one entry may hold of it (a fifth of a document would do for any name). */
const charactersAtMost = 40_000;

/** An allowlist: three commands, numbers of at most four digits and one decimal. No other text, and so no script, ever passes. */
const pathData =
  /^(?:M-?\d{1,4}(?:\.\d)? -?\d{1,4}(?:\.\d)?|L-?\d{1,4}(?:\.\d)? -?\d{1,4}(?:\.\d)?|C-?\d{1,4}(?:\.\d)?(?: -?\d{1,4}(?:\.\d)?){5})+$/u;

/** Whether a text is a drawing of ours; whatever else comes out of storage is not shown. */
export const isDrawing = (text: string): boolean => text.length <= charactersAtMost && text.startsWith('M') && pathData.test(text);

/** What the pen tool writes for one stroke, in pixels of its canvas: `M 1.5,2.5 C 3,4 5,6 7,8`, or a dot. */
export type Stroke = { readonly path: string } | { readonly dot: readonly [x: number, y: number] };

/** Joins strokes to one path in our units. Null when nothing was drawn or it would not fit. */
export function drawingOf(strokes: readonly Stroke[], canvas: { readonly width: number; readonly height: number }): string | null {
  const factors = [drawingSize.width / canvas.width, drawingSize.height / canvas.height] as const;
  // Numbers alternate between x and y; rounded to a tenth of a unit.
  const scale = (value: number, index: number) => String(Math.round(value * (factors[index % 2] ?? 1) * 10) / 10);
  const segments = strokes.map((stroke) => ('dot' in stroke ? dotOf(stroke.dot.map(scale)) : pathOf(stroke.path, scale)));
  const drawing = joined(segments);
  return isDrawing(drawing) ? drawing : null;
}

/** A line without length: its round ends make the dot. */
const dotOf = (at: readonly string[]): string => `M${at.join(' ')}L${at.join(' ')}`;

const pathOf = (path: string, scale: (value: number, index: number) => string): string =>
  [...path.matchAll(/([MLC])([^MLC]*)/gu)]
    .map(
      ([, command = '', numbers = '']) =>
        command + [...numbers.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([text], at) => scale(Number(text), at)).join(' '),
    )
    .join('');

/** The pen tool begins every curve anew where the last one ended; one line is shorter and has no seams. */
function joined(segments: readonly string[]): string {
  let last = '';
  return segments
    .map((segment) => {
      const [, start = '', rest = ''] = /^M(\S+ [^MLC]+)(.*)$/u.exec(segment) ?? [];
      const goesOn = start === last && rest.startsWith('C');
      last = /([-\d.]+ [-\d.]+)$/u.exec(segment)?.[1] ?? '';
      return goesOn ? rest : segment;
    })
    .join('');
}
