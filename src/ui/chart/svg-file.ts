// Writes the drawing into a file of its own: the colours of the page by day, written into each shape, on white.

/** What a style sheet gives a shape; a file has no style sheet. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'opacity',
] as const;

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  if (style.display === 'none') {
    to.remove();
    return;
  }
  for (const name of properties) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  for (const name of ['class', 'role', 'tabindex', 'id', ...to.getAttributeNames().filter((one) => one.startsWith('aria-'))])
    to.removeAttribute(name);
  const goals = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const goal = goals[index];
    if (goal !== undefined) writeStyles(child, goal);
  }
}

/** The whole drawing at 100 %, whatever part of it is seen. */
export function svgFile(
  drawing: SVGSVGElement,
  { width, height }: { readonly width: number; readonly height: number },
  title: string,
): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { colorScheme } = drawing.style;
  // Whoever works by night prints and mails by day all the same.
  drawing.style.colorScheme = 'light';
  writeStyles(drawing, copy);
  drawing.style.colorScheme = colorScheme;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('style');
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name);
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
