// Every chapter demonstration cases are put together from, by its name.
import { absences } from './absences.ts';
import { agreements } from './agreements.ts';
import { beginnings } from './beginnings.ts';
import { endings } from './endings.ts';
import { surroundings } from './surroundings.ts';

export const chapters = { ...beginnings, ...agreements, ...absences, ...surroundings, ...endings } as const;
export type ChapterName = keyof typeof chapters;
