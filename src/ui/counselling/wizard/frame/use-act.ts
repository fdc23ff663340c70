// A page on which nothing is typed: it only acts. Its draft is empty, but a submission waits for a connection like any other.
import { usePage, type Work } from './use-page.ts';

type Nothing = Readonly<Record<string, never>>;
const nothing = (): Nothing => ({});

export const useAct = (): Work<Nothing> => usePage(nothing);
