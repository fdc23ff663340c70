// Whether a language tag names a language there is: those clients are written in, and those the platform knows (ISO 639, CLDR).
import { clientLanguages } from '../../../machines/standards/catalogue.ts';

const known = (type: 'language' | 'region') => new Intl.DisplayNames(['en'], { type, fallback: 'none' });
const [languages, regions] = [known('language'), known('region')];

/** `pt` or `pt-br`. Anything longer could spell something. */
const tagForm = /^(?<language>[a-z]{2,3})(?:-(?<region>[a-z]{2}))?$/u;

export function isLanguage(tag: string): boolean {
  if ((clientLanguages as readonly string[]).includes(tag)) return true;
  const { language, region } = tagForm.exec(tag)?.groups ?? {};
  if (language === undefined || languages.of(language) === undefined) return false;
  return region === undefined || regions.of(region.toUpperCase()) !== undefined;
}
