// Which cards are open, and the way from one to the next by keyboard. Opening one closes no other: nothing moves but what was asked for.
import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';

type Cards = {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly isOpen: (domain: DomainCode) => boolean;
  readonly setOpen: (domain: DomainCode, isOpen: boolean) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** To the first question of the next card, opened. Stays at the last. */
  readonly toNext: (from: DomainCode) => void;
};

/** `first` is open from the start: somebody begins there. */
export function useCards(order: readonly DomainCode[], first: DomainCode | undefined): Cards {
  const [open, setOpenCards] = useState<ReadonlySet<DomainCode>>(() => new Set(first === undefined ? [] : [first]));
  const list = useRef<HTMLOListElement>(null);
  const setOpen = (domain: DomainCode, isOpen: boolean) => {
    const others = [...open].filter((other) => other !== domain);
    setOpenCards(new Set(isOpen ? [...others, domain] : others));
  };
  /** To the head of the neighbour, or with `opens` to the first question of its open card. Stays at either end. */
  const move = (from: DomainCode, by: -1 | 1, opens: boolean) => {
    const to = order[order.indexOf(from) + by];
    if (to === undefined) return;
    // The questions of the card have to be there before one of them can take the focus.
    if (opens) flushSync(() => setOpen(to, true));
    const card = list.current?.querySelector<HTMLElement>(`[data-domain="${to}"]`);
    const question = card?.querySelector<HTMLElement>('input:checked, input');
    const head = card?.querySelector<HTMLElement>('button');
    (opens ? (question ?? head) : head)?.focus({ preventScroll: true });
    card?.scrollIntoView?.({ block: 'nearest' });
  };
  useArrowKeys(list, order, move);
  return {
    list,
    isOpen: (domain) => open.has(domain),
    setOpen,
    openAll: () => setOpenCards(new Set(order)),
    closeAll: () => setOpenCards(new Set()),
    toNext: (from) => move(from, 1, true),
  };
}

type Move = (from: DomainCode, by: -1 | 1, opens: boolean) => void;

/**
 * Between heads the arrow keys alone, as in any accordion; from within a card together with Alt, because there they move between answers.
 * Only a shortcut: everything can be reached by Tab as well.
 */
function useArrowKeys(list: RefObject<HTMLOListElement | null>, order: readonly DomainCode[], move: Move): void {
  useEffect(() => {
    const cards = list.current;
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      const target = event.target instanceof Element ? event.target : null;
      const from = order.find((domain) => domain === target?.closest<HTMLElement>('[data-domain]')?.dataset['domain']);
      const isHead = target?.closest('.domain-card-head') != null;
      if (by === null || from === undefined || (!isHead && !event.altKey)) return;
      event.preventDefault();
      move(from, by, event.altKey);
    };
    // On the list and not on each card, and before the fields themselves take the key.
    cards?.addEventListener('keydown', press, true);
    return () => cards?.removeEventListener('keydown', press, true);
  });
}
