// A drawing of Observable Plot in a box of its own, drawn anew when the box changes its width. Whoever cannot see it hears its name; the
// figures themselves stand in the table below every one of them.
import { useEffect, useRef } from 'react';

type PlottedProps = {
  readonly name: string;
  /** Of a width in pixels; keep it the same between two drawings, so that nothing is drawn for nothing. */
  readonly draw: (width: number) => Element;
};

export function Plotted({ name, draw }: PlottedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (box === null) return;
    const show = () => {
      const chart = draw(box.clientWidth);
      // The sheet Plot writes into its drawing would be refused by our own header; ours says the same.
      chart.querySelectorAll('style').forEach((style) => style.remove());
      // One picture with one name: the names Plot gives its parts are for nobody.
      chart.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
      chart.setAttribute('role', 'img');
      chart.setAttribute('aria-label', name);
      box.replaceChildren(chart);
    };
    show();
    // Without it the drawing keeps the width it began with.
    if (typeof ResizeObserver === 'undefined') return;
    const watcher = new ResizeObserver(show);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [draw, name]);
  return <div ref={place} />;
}
