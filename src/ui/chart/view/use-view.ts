// Moves the view by wheel, pointer and fingers; two fingers draw nearer or step back.
import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Box, Point } from '../../../export/layout/layout.ts';
import { middleOf, movedBy, showing, zoomed, type View } from './view.ts';

/** How much nearer one press of a button or a key brings. */
const press = 1.3;
/** Pixels a pointer may tremble and still mean a press. */
const tremble = 4;

/** A place on the screen in the coordinates of the drawing. Where nothing is laid out (jsdom) it is the place itself. */
function pointAt(svg: SVGSVGElement, clientX: number, clientY: number): Point {
  const matrix = svg.getScreenCTM?.()?.inverse();
  return matrix === undefined ? [clientX, clientY] : [matrix.a * clientX + matrix.e, matrix.d * clientY + matrix.f];
}

export function useView(whole: Box, start: View, svg: RefObject<SVGSVGElement | null>) {
  const [view, setView] = useState(start);
  const [known, setKnown] = useState(whole);
  // Another chart, or another way of folding, is another drawing: it is shown from its beginning.
  if (known.width !== whole.width || known.height !== whole.height) {
    setKnown(whole);
    setView(start);
  }
  useWheel(svg, (factor, point) => setView((now) => zoomed(now, whole, factor, point)));
  useWholeOnPaper(() => setView({ ...whole }));
  return {
    view,
    nearer: () => setView((now) => zoomed(now, whole, press, middleOf(now))),
    farther: () => setView((now) => zoomed(now, whole, 1 / press, middleOf(now))),
    fit: () => setView({ ...whole }),
    moveBy: (dx: number, dy: number) => setView((now) => movedBy(now, whole, [dx, dy])),
    show: (box: Box) => setView((now) => showing(now, whole, box)),
    ...usePointers(svg, whole, setView),
  };
}

/** With Ctrl, as the fingers on a touchpad send it too; without it the page scrolls, so that nobody is caught. */
function useWheel(svg: RefObject<SVGSVGElement | null>, zoom: (factor: number, point: Point) => void): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const place = svg.current;
    if (place === null) return;
    const turn = (event: WheelEvent): void => {
      // Whoever works in the drawing means the drawing.
      if (!event.ctrlKey && !event.metaKey && !place.contains(document.activeElement)) return;
      event.preventDefault();
      latest.current(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), pointAt(place, event.clientX, event.clientY));
    };
    // React listens passively and could not keep the page from scrolling as well.
    place.addEventListener('wheel', turn, { passive: false });
    return () => place.removeEventListener('wheel', turn);
  }, [svg]);
}

/** What is printed is the whole drawing, whatever part of it is on the screen. */
function useWholeOnPaper(fit: () => void): void {
  const latest = useRef(fit);
  useEffect(() => {
    latest.current = fit;
  });
  useEffect(() => {
    const print = (): void => flushSync(() => latest.current());
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, []);
}

type Fingers = Map<number, { readonly x: number; readonly y: number }>;

function usePointers(svg: RefObject<SVGSVGElement | null>, whole: Box, setView: (change: (view: View) => View) => void) {
  const fingers = useRef<Fingers>(new Map());
  const travelled = useRef(0);

  function move(event: ReactPointerEvent): void {
    const place = svg.current;
    const before = fingers.current.get(event.pointerId);
    if (place === null || before === undefined) return;
    const others = [...fingers.current].filter(([id]) => id !== event.pointerId).map(([, finger]) => finger);
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    travelled.current += Math.abs(event.clientX - before.x) + Math.abs(event.clientY - before.y);
    if (travelled.current <= tremble) return;
    const [other] = others;
    if (other !== undefined) {
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      const is = Math.hypot(event.clientX - other.x, event.clientY - other.y);
      const point = pointAt(place, (event.clientX + other.x) / 2, (event.clientY + other.y) / 2);
      if (was > 0) setView((view) => zoomed(view, whole, is / was, point));
      return;
    }
    const [x, y] = pointAt(place, event.clientX, event.clientY);
    const [oldX, oldY] = pointAt(place, before.x, before.y);
    setView((view) => movedBy(view, whole, [oldX - x, oldY - y]));
  }

  return {
    pointers: {
      onPointerDown: (event: ReactPointerEvent) => {
        if (fingers.current.size === 0) travelled.current = 0;
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: move,
      onPointerUp: (event: ReactPointerEvent) => void fingers.current.delete(event.pointerId),
      onPointerCancel: (event: ReactPointerEvent) => void fingers.current.delete(event.pointerId),
      onPointerLeave: (event: ReactPointerEvent) => void fingers.current.delete(event.pointerId),
    },
    /** Whether the press that has just ended was a press, and not the end of a drag. */
    wasPress: () => travelled.current <= tremble,
  };
}
