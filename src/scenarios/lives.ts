// The named lives: journeys everybody on the project knows, kept as golden recordings.
import type { Life } from './life.ts';
import { hannover } from './lives/hannover.ts';
import { leipzig } from './lives/leipzig.ts';
import { wetzlar } from './lives/wetzlar.ts';
import { wholeLife } from './lives/whole-life.ts';

export const lives: readonly Life[] = [wholeLife, wetzlar, hannover, leipzig];
