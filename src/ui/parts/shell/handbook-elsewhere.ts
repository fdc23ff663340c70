// Where a page within a page finds the handbook: a room that holds the pages of a case in a frame of their own says its address.
import { createContext } from 'react';

/** The address of a place in the handbook, opened beside the room so that nobody loses it. Null: the handbook is one page further. */
export const HandbookElsewhere = createContext<((place: string) => string) | null>(null);
