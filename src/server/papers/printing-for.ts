// How a sheet of a case is printed: for which centre, on which day, and in which language beside the German.
import { clientLanguages } from '../../../machines/standards/catalogue.ts';
import { siteName } from '../../../machines/sites.ts';
import type { Beside, Printing } from '../../export/referral/referral-paper.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { reviewedTranslations } from '../cases/text-reviews.ts';
import type { ServerParts } from '../parts/server-parts.ts';

type Parts = Pick<ServerParts, 'clock' | 'storage'>;
type Look = { readonly language: Beside; readonly size: Printing['size'] };

export async function printingFor({ clock, storage }: Parts, { header }: OpenedCase, { language, size }: Look): Promise<Printing> {
  const site = siteName(header.site);
  const translations = await reviewedTranslations(storage.reviews, header.standard, language === null ? [] : [language]);
  return {
    case: header.case,
    standard: header.standard,
    centre: `Beratungsstelle ${site}`,
    language,
    translations,
    size,
    printedOn: clock.today(),
  };
}

const isGerman = (language: string): boolean => language === 'de' || language.startsWith('de-');

/** `fa-af` is read as `fa`; in a language nobody has translated it into, the sheet stands in German alone. */
export function besideOf(language: string | null | undefined): Beside {
  const tags = [language, language?.split('-')[0]];
  return clientLanguages.find((known): known is NonNullable<Beside> => known !== 'de' && tags.includes(known)) ?? null;
}

/** For what has to be understood whatever the language: English where there is no other. */
export function besideOrEnglish(language: string | null | undefined): Beside {
  const beside = besideOf(language);
  return beside === null && language !== null && language !== undefined && !isGerman(language) ? 'en' : beside;
}
