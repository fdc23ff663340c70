// Writes the drawing into a file of its own: the colours of the page by day, written into each shape, on white.

/** What a style sheet gives a shape, and what a shape has without one. */
const ofShapes = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
} as const;
const ofText = { fill: 'rgb(0, 0, 0)', 'font-size': '', 'font-weight': '400', 'text-anchor': 'start' } as const;

/** What only helps to see and press. */
const forTheScreen = '.chart-ring, .chart-spot, .chart-pin, .chart-glow, .chart-hit, .chart-fold';

function writeStyles(from: Element, to: Element): void {
  if (from.tagName !== 'g' && from.tagName !== 'tspan' && from.tagName !== 'svg') {
    const style = getComputedStyle(from);
    for (const [name, usual] of Object.entries(from.tagName === 'text' ? ofText : ofShapes)) {
      const value = style.getPropertyValue(name);
      if (value !== usual && value !== '') to.setAttribute(name, value);
    }
  }
  const goals = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const goal = goals[index];
    if (goal !== undefined) writeStyles(child, goal);
  }
  const kept = new Set([
    'd',
    'x',
    'y',
    'width',
    'height',
    'rx',
    'cx',
    'cy',
    'r',
    'transform',
    ...Object.keys(ofShapes),
    ...Object.keys(ofText),
  ]);
  for (const name of to.getAttributeNames()) if (!kept.has(name)) to.removeAttribute(name);
  if (from.matches(forTheScreen)) to.remove();
}

/** Whoever works by night prints and mails by day all the same. Nobody sees the page change: it is changed back before it is painted. */
function byDay(work: () => void): void {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  work();
  if (theme === undefined) delete dataset['theme'];
  else dataset['theme'] = theme;
}

const svgName = 'http://www.w3.org/2000/svg';

/** The whole drawing at 100 %, whatever part of it is seen. */
export function svgFile(
  drawing: SVGSVGElement,
  { width, height }: { readonly width: number; readonly height: number },
  title: string,
): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { fontFamily } = getComputedStyle(drawing);
  byDay(() => writeStyles(drawing, copy));
  const attributes = { xmlns: svgName, viewBox: `0 0 ${width} ${height}`, width, height, 'font-family': fontFamily };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  const name = document.createElementNS(svgName, 'title');
  name.textContent = title;
  const ground = document.createElementNS(svgName, 'rect');
  for (const [side, value] of Object.entries({ width, height, fill: 'white' })) ground.setAttribute(side, String(value));
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}

export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
