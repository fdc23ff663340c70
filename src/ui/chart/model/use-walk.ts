// One place in the chart has the focus; drawing and outline share it, and each has one stop for the Tab key (roving tabindex).
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ItemId, Items } from './items.ts';
import { stepOf, walk } from './walk.ts';

export type Widget = 'drawing' | 'outline';

export type Walk = {
  readonly current: ItemId;
  readonly isFolded: (id: ItemId) => boolean;
  /** Puts the focus on an item of the widget, once it is drawn. */
  readonly go: (id: ItemId, widget: Widget) => void;
  /** Somebody has come to it by Tab, pointer or screen reader. */
  readonly came: (id: ItemId) => void;
  readonly press: (event: KeyboardEvent, widget: Widget) => void;
};

type WalkProps = {
  readonly items: Items;
  readonly start: ItemId;
  /** What is folded in the drawing, or in the outline. */
  readonly folded: (widget: Widget) => readonly ItemId[];
  readonly onFold: (id: ItemId, widget: Widget) => void;
  readonly onChoose: (id: ItemId) => void;
  /** Before the focus moves in the drawing. */
  readonly onGo: (id: ItemId) => void;
};

export const elementId = (widget: Widget, id: ItemId): string => `chart-${widget}-${id.replaceAll(' ', '_')}`;

export function useWalk({ items, start, folded, onFold, onChoose, onGo }: WalkProps): Walk {
  const [chosen, setChosen] = useState(start);
  const awaited = useRef<{ readonly id: ItemId; readonly widget: Widget } | null>(null);
  // After React has drawn what was folded until now.
  useEffect(() => {
    const goal = awaited.current;
    awaited.current = null;
    if (goal !== null) document.getElementById(elementId(goal.widget, goal.id))?.focus({ preventScroll: goal.widget === 'drawing' });
  });
  const current = items.byId.has(chosen) ? chosen : start;

  function go(id: ItemId, widget: Widget): void {
    setChosen(id);
    onGo(id);
    awaited.current = { id, widget };
  }

  /** In the drawing, what is inside a folded state cannot have the focus; the outline opens on the way. */
  const shownOf = (id: ItemId, widget: Widget): ItemId =>
    widget === 'outline' ? id : (folded(widget).find((outer) => id.startsWith(`${outer}.`)) ?? id);

  /** A frame that is folded is drawn anew, as a box: the focus has to be brought back to it. */
  function fold(widget: Widget): void {
    onFold(current, widget);
    awaited.current = { id: current, widget };
  }

  function press(event: KeyboardEvent, widget: Widget): void {
    const hasFold = folded(widget).includes(current);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const item = items.byId.get(current);
      if (item?.kind === 'lead') onChoose(current);
      else fold(widget);
      return;
    }
    const step = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey ? null : stepOf(event.key);
    if (step === null) return;
    event.preventDefault();
    if (step === 'into' && hasFold && widget === 'drawing') fold(widget);
    else go(shownOf(walk(items, current, step), widget), widget);
  }

  return { current, isFolded: (id) => folded('drawing').includes(id), go, came: setChosen, press };
}
