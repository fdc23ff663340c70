// Whether the drawing is open, and how often somebody has asked to be led to what the stop points at.
import { useState } from 'react';

export type DrawingShown = {
  readonly isOpen: boolean;
  /** 0: opened by hand, and nobody is led anywhere. */
  readonly asked: number;
  readonly setOpen: (isOpen: boolean) => void;
  readonly lead: () => void;
};

export function useDrawing(): DrawingShown {
  const [{ isOpen, asked }, set] = useState({ isOpen: false, asked: 0 });
  return {
    isOpen,
    asked,
    setOpen: (open) => set({ isOpen: open, asked: 0 }),
    lead: () => set((before) => ({ isOpen: true, asked: before.asked + 1 })),
  };
}
