// German by the Common European Framework (CEFR): one level per skill, and how it is known.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Scene } from '../page/scene.ts';
import { sendOnce, type Sending } from '../page/sending.ts';

type Levels = Omit<EventOf<'language.levelled'>, 'type'>;
export type LevelsDraft = { readonly [K in keyof Levels]: Levels[K] | null };

export const skills = ['listening', 'reading', 'speaking', 'writing'] as const;

const unknownLevels: LevelsDraft = { listening: null, speaking: null, reading: null, writing: null, evidence: null };

/** Filled with what was recorded last: levels are stated anew as a whole, skill by skill. */
export const startLevels = ({ state }: Scene): LevelsDraft => ({ ...unknownLevels, ...state.context.assessment.levels });

export const level = (draft: LevelsDraft): Sending =>
  sendOnce('language.levelled', { ...draft }, (answers) => [{ type: 'language.levelled', ...answers }]);
