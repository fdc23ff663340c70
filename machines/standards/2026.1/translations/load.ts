// The translations of the standard 2026.1, each language a bundle of its own: a screen loads the one it shows.
import type { TranslatedLanguage } from '../../catalogue.ts';
import type { AnchorTexts, DocumentWords, PlanTexts } from './keys.ts';

type Translation = DocumentWords & AnchorTexts & PlanTexts;

const joined = ([words, anchors, plan]: [DocumentWords, AnchorTexts, PlanTexts]): Translation => ({ ...words, ...anchors, ...plan });

const loaders: Readonly<Record<TranslatedLanguage, () => Promise<Translation>>> = {
  'de-einfach': async () => {
    const [words, anchors, plan] = await Promise.all([
      import('./document/de-einfach.ts'),
      import('./anchors/de-einfach.ts'),
      import('./plan/de-einfach.ts'),
    ]);
    return joined([words.easy, anchors.easy, plan.easy]);
  },
  ar: async () => {
    const [words, anchors, plan] = await Promise.all([import('./document/ar.ts'), import('./anchors/ar.ts'), import('./plan/ar.ts')]);
    return joined([words.ar, anchors.ar, plan.ar]);
  },
  tr: async () => {
    const [words, anchors, plan] = await Promise.all([import('./document/tr.ts'), import('./anchors/tr.ts'), import('./plan/tr.ts')]);
    return joined([words.tr, anchors.tr, plan.tr]);
  },
  fa: async () => {
    const [words, anchors, plan] = await Promise.all([import('./document/fa.ts'), import('./anchors/fa.ts'), import('./plan/fa.ts')]);
    return joined([words.fa, anchors.fa, plan.fa]);
  },
  kmr: async () => {
    const [words, anchors, plan] = await Promise.all([import('./document/kmr.ts'), import('./anchors/kmr.ts'), import('./plan/kmr.ts')]);
    return joined([words.kmr, anchors.kmr, plan.kmr]);
  },
  ru: async () => {
    const [words, anchors, plan] = await Promise.all([import('./document/ru.ts'), import('./anchors/ru.ts'), import('./plan/ru.ts')]);
    return joined([words.ru, anchors.ru, plan.ru]);
  },
  uk: async () => {
    const [words, anchors, plan] = await Promise.all([import('./document/uk.ts'), import('./anchors/uk.ts'), import('./plan/uk.ts')]);
    return joined([words.uk, anchors.uk, plan.uk]);
  },
  fr: async () => {
    const [words, anchors, plan] = await Promise.all([import('./document/fr.ts'), import('./anchors/fr.ts'), import('./plan/fr.ts')]);
    return joined([words.fr, anchors.fr, plan.fr]);
  },
};

export const load = (language: TranslatedLanguage): Promise<Translation> => loaders[language]();
