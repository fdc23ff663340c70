// A page on which nothing is typed: it only acts.
import { usePage, type Work } from './use-page.ts';

type Nothing = Readonly<Record<string, never>>;
const nothing = (): Nothing => ({});

export const useAct = (): Work<Nothing> => usePage(nothing);
