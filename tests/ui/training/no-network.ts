// A training room in a test: whatever asks a server fails the test, on this page and on every page in it.
import { expect, type MockInstance, vi } from 'vitest';
import { madeUpCases } from '../../../src/ui/parts/made-up/made-up-cases.ts';
import type { RenderResult } from '@testing-library/react';
import { forgetRooms } from '../../../src/ui/training/room/rooms.ts';
import { visit } from '../render.tsx';
import { sessionOn } from '../views.ts';

/** The shell around the room is given its session by hand; the room has its own. */
const shell = () => madeUpCases({ ...sessionOn('2026-11-22'), site: 'wiesbaden' }).port;

export function withoutNetwork(): { readonly asked: MockInstance; readonly stop: () => void } {
  // Rooms live as long as the page, and all tests of a file are one page.
  forgetRooms();
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    throw new Error('the training room asked a server');
  });
  return {
    asked,
    stop: () => {
      expect(asked).not.toHaveBeenCalled();
      asked.mockRestore();
    },
  };
}

export const enter = (address: string): RenderResult => visit(address, { port: shell() });
