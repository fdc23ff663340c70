// What the pages read of a case: the part of the server's answer that is not about one screen.
import type { CaseEvent, EventOf } from '../../../../../machines/case/events/case-event.ts';
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import type { CaseView } from '../../../parts/api/views.ts';

export type Scene = Pick<CaseView, 'header' | 'today' | 'state' | 'dossier' | 'entries' | 'words'>;

/** The latest words about a subject; empty when nobody wrote any or the case was erased. */
export const wordsOn = ({ dossier }: Pick<Scene, 'dossier'>, subject: string, field: string): string => dossier[subject]?.[field] ?? '';

/** What was recorded last by this type of event; null when nothing was. */
export const lastOf = <T extends CaseEvent['type']>({ entries }: Pick<Scene, 'entries'>, type: T): EventOf<T> | null =>
  (entries.findLast(({ event }) => event.type === type)?.event as EventOf<T> | undefined) ?? null;

/** The review talk that is open beside the stage; null while there is none. */
export const openTalk = ({ state }: Pick<Scene, 'state'>): Scene['state']['context']['clock']['open'] => state.context.clock.open;
export const isTalking = (scene: Pick<Scene, 'state'>): boolean => openTalk(scene) !== null;

/**
 * What is rated, assessed and handed over from the beginning of the balance on counts for the end; but while a talk is open, it is said
 * in the talk.
 */
export const isFinalBalance = (scene: Pick<Scene, 'state'>): boolean =>
  scene.state.context.ending.completionSince !== null && !isTalking(scene);

/** Whether reviews are counted: then a talk can be opened, whatever stage the case is in (T8). */
export const isCounted = ({ state }: Pick<Scene, 'state'>): boolean => requirements.reviewsCounted(state.context) === null;

/** Overdue today, by the rule and with the day it keeps. */
export const isOverdue = ({ state }: Pick<Scene, 'state'>): boolean => state.context.clock.overdue !== null;
