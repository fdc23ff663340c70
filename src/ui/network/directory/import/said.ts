// Says a value of a field as a person reads it: a day as a day, a list as a list, nothing as nothing.
import { isCivilDay } from '../../../../../machines/day.ts';
import { regions } from '../../../../network/directory/regions.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import { localeOf, useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function useSaid(): (field: string, value: unknown) => string {
  const { lang, say, t } = useLanguage(texts);
  const words = networkWordsIn(lang);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    titles: words.titles,
    benefits: words.benefits,
    work: words.work,
    reach: words.reach,
    childcare: words.childcare,
    accessible: words.accessible,
    kind: words.bodyKinds,
    region: Object.fromEntries(regions.map(({ code, name }) => [code, name])),
  };
  const money = new Intl.NumberFormat(localeOf[lang], { style: 'currency', currency: 'EUR' });
  const said = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t.empty;
    if (Array.isArray(value)) return value.length === 0 ? t.empty : value.map((one: unknown) => said(field, one)).join(', ');
    if (typeof value === 'boolean') return say.option('', value);
    if (field === 'cents' && typeof value === 'number') return money.format(value / 100);
    if (typeof value === 'object') {
      const parts = Object.values(value).filter((one) => one !== null);
      return parts.length === 0 ? t.empty : parts.map((one: unknown) => said(field, one)).join(' · ');
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (isCivilDay(text)) return say.day(text);
    if (field === 'languages') return say.option('language', text);
    return lists[field]?.[text] ?? text;
  };
  return said;
}
