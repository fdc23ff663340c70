// The named lives: journeys everybody on the project knows, kept as golden recordings.
import type { Life } from './life.ts';
import { anchorOf29August, anchorOf31August } from './lives/anchors.ts';
import { chemnitz } from './lives/chemnitz.ts';
import { essen } from './lives/essen.ts';
import { freiburg } from './lives/freiburg.ts';
import { goettingen } from './lives/goettingen.ts';
import { hannover } from './lives/hannover.ts';
import { leipzig } from './lives/leipzig.ts';
import { ludwigshafen, ludwigshafenJuly } from './lives/ludwigshafen.ts';
import { neumuenster } from './lives/neumuenster.ts';
import { wetzlar } from './lives/wetzlar.ts';
import { wholeLife } from './lives/whole-life.ts';

/** Their recordings in `tests/recordings` are golden: they have to replay for ever, byte for byte. */
export const lives: readonly Life[] = [
  wholeLife,
  wetzlar,
  hannover,
  leipzig,
  anchorOf31August,
  anchorOf29August,
  freiburg,
  chemnitz,
  essen,
  ludwigshafen,
  ludwigshafenJuly,
  neumuenster,
  goettingen,
];
