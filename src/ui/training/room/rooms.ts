// The rooms that were entered since the page was loaded, by the name of their scenario: whoever reads on in the handbook and comes back finds
// the day, the branches and the place in the walk as they were.
import type { Recording } from '../../../scenarios/training/recording.ts';
import { newRoom, type Room } from './room.ts';

type Kept = {
  readonly recording: Recording;
  readonly room: Room;
  /** What stood there before somebody began anew, so that this can be undone. */
  readonly before: Room | null;
};

const rooms = new Map<string, Kept>();

/** A scenario of one's own read from the browser once more is another object of the same content. */
const isSame = (a: Recording, b: Recording): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function enter(recording: Recording, room: Room, before: Room | null): Kept {
  const kept = { recording, room, before };
  rooms.set(recording.name, kept);
  return kept;
}

export function roomOf(recording: Recording): Kept {
  const kept = rooms.get(recording.name);
  return kept !== undefined && isSame(kept.recording, recording) ? kept : enter(recording, newRoom(recording), null);
}

/** Kept under the same name while one is in the room, what was walked there stays. */
export function stayIn(recording: Recording, { room, before }: Kept): void {
  enter(recording, room, before);
}

export const beginAnew = (recording: Recording): Kept => enter(recording, newRoom(recording), rooms.get(recording.name)?.room ?? null);

export const goBackTo = (recording: Recording, before: Room): Kept => enter(recording, before, null);

/** As when the page is loaded. */
export const forgetRooms = (): void => rooms.clear();
