// The room one is in, and where its walk stands.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CaseView } from '../../parts/api/views.ts';
import { noDrafts, viewOf } from '../../../record/case/view-of.ts';
import { shownIn, type Walk } from '../../../scenarios/walk/walk.ts';
import type { Room, RoomState } from './room.ts';

export const RoomContext = createContext<Room | null>(null);

/** Throws outside a room: a defect. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('a part of the training room was shown outside of it');
  return room;
}

export const useRoomState = <T>(select: (state: RoomState) => T): T => useStore(useRoom().state, select);

/** A walk never changes: what it shows is worked out once. */
const views = new WeakMap<Walk, CaseView>();

/** The case as the walk shows it, settled to the day of the room. */
export function useWalkView(): CaseView {
  const walk = useRoomState((state) => state.walk);
  const known = views.get(walk);
  if (known !== undefined) return known;
  const view = viewOf(shownIn(walk), noDrafts, walk.day);
  views.set(walk, view);
  return view;
}
