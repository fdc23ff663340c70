// Every language a client may read in, loaded once for the tests that need its words.
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import { loadTranslations } from '../../src/export/translations/client-texts.ts';

export const translations = await loadTranslations('2026.1', clientLanguages);
