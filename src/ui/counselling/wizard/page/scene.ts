// What the pages read of a case: the part of the server's answer that is not about one screen.
import type { CaseEvent, EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { CaseView } from '../../../parts/api/views.ts';

export type Scene = Pick<CaseView, 'header' | 'today' | 'state' | 'dossier' | 'entries' | 'words'>;

/** The latest words about a subject; empty when nobody wrote any or the case was erased. */
export const wordsOn = ({ dossier }: Pick<Scene, 'dossier'>, subject: string, field: string): string => dossier[subject]?.[field] ?? '';

/** What was recorded last by this type of event; null when nothing was. */
export const lastOf = <T extends CaseEvent['type']>({ entries }: Pick<Scene, 'entries'>, type: T): EventOf<T> | null =>
  (entries.findLast(({ event }) => event.type === type)?.event as EventOf<T> | undefined) ?? null;

/** What is rated, assessed and handed over from the beginning of the balance on counts for the end. */
export const isFinalBalance = ({ state }: Pick<Scene, 'state'>): boolean => state.context.ending.completionSince !== null;
