// A day in what clients read, in any of their languages.
import type { Day } from '../../machines/day.ts';
import type { ClientLanguage } from '../../machines/standards/catalogue.ts';
import { dayIn } from './days.ts';

/** As an agreement writes them: all but English and French as German does, in Latin digits (decision 27). */
export const writtenDay = (day: Day, language: ClientLanguage): string =>
  language === 'fr' ? dayIn('de')(day).replaceAll('.', '/') : dayIn(language === 'en' ? 'en' : 'de')(day);
