// How much of a case its view holds; everything where nothing is said, as in made-up cases.
import type { Sight } from '../../../organisation/sight.ts';
import type { CaseView } from './views.ts';

export const sightIn = ({ sight = 'content' }: Pick<CaseView, 'sight'>): Sight => sight;
