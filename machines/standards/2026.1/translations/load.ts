// The translations of the standard 2026.1, each language a bundle of its own: a screen loads the one it shows.
import type { TranslatedLanguage } from '../../catalogue.ts';
import type { DocumentWords, PlanTexts } from './keys.ts';

type Translation = DocumentWords & PlanTexts;

const joined = ([words, plan]: [DocumentWords, PlanTexts]): Translation => ({ ...words, ...plan });

const loaders: Readonly<Record<TranslatedLanguage, () => Promise<Translation>>> = {
  'de-einfach': async () => {
    const [words, plan] = await Promise.all([import('./document/de-einfach.ts'), import('./plan/de-einfach.ts')]);
    return joined([words.easy, plan.easy]);
  },
  ar: async () => {
    const [words, plan] = await Promise.all([import('./document/ar.ts'), import('./plan/ar.ts')]);
    return joined([words.ar, plan.ar]);
  },
  tr: async () => {
    const [words, plan] = await Promise.all([import('./document/tr.ts'), import('./plan/tr.ts')]);
    return joined([words.tr, plan.tr]);
  },
  fa: async () => {
    const [words, plan] = await Promise.all([import('./document/fa.ts'), import('./plan/fa.ts')]);
    return joined([words.fa, plan.fa]);
  },
  kmr: async () => {
    const [words, plan] = await Promise.all([import('./document/kmr.ts'), import('./plan/kmr.ts')]);
    return joined([words.kmr, plan.kmr]);
  },
  ru: async () => {
    const [words, plan] = await Promise.all([import('./document/ru.ts'), import('./plan/ru.ts')]);
    return joined([words.ru, plan.ru]);
  },
  uk: async () => {
    const [words, plan] = await Promise.all([import('./document/uk.ts'), import('./plan/uk.ts')]);
    return joined([words.uk, plan.uk]);
  },
  fr: async () => {
    const [words, plan] = await Promise.all([import('./document/fr.ts'), import('./plan/fr.ts')]);
    return joined([words.fr, plan.fr]);
  },
};

export const load = (language: TranslatedLanguage): Promise<Translation> => loaders[language]();
