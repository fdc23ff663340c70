// Which cards are open, and the way from one to the next by keyboard. Opening one closes no other: nothing moves but what was asked for.
import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';

type Cards = {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly isOpen: (domain: DomainCode) => boolean;
  readonly setOpen: (domain: DomainCode, isOpen: boolean) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** To the neighbour: its head, or with `opens` the first question of the open card. Stays at either end. */
  readonly move: (from: DomainCode, by: -1 | 1, opens: boolean) => void;
};

/** `first` is open from the start: somebody begins there. */
export function useCards(order: readonly DomainCode[], first: DomainCode | undefined): Cards {
  const [open, setOpenCards] = useState<ReadonlySet<DomainCode>>(() => new Set(first === undefined ? [] : [first]));
  const list = useRef<HTMLOListElement>(null);
  const setOpen = (domain: DomainCode, isOpen: boolean) => {
    const others = [...open].filter((other) => other !== domain);
    setOpenCards(new Set(isOpen ? [...others, domain] : others));
  };
  return {
    list,
    isOpen: (domain) => open.has(domain),
    setOpen,
    openAll: () => setOpenCards(new Set(order)),
    closeAll: () => setOpenCards(new Set()),
    move: (from, by, opens) => {
      const to = order[order.indexOf(from) + by];
      if (to === undefined) return;
      // The questions of the card have to be there before one of them can take the focus.
      if (opens) flushSync(() => setOpen(to, true));
      const card = list.current?.querySelector<HTMLElement>(`[data-domain="${to}"]`);
      const question = card?.querySelector<HTMLElement>('input:checked, input');
      const head = card?.querySelector<HTMLElement>('button');
      (opens ? (question ?? head) : head)?.focus({ preventScroll: true });
      card?.scrollIntoView?.({ block: 'nearest' });
    },
  };
}
