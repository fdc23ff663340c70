// What a value of a filter is called: one table for the choice above the list and for the map.
import { siteName } from '../../../../machines/sites.ts';
import type { VerdictCode } from '../../../record/case/verdict.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import type { FilterName, VerdictKind } from './verdict-kind.ts';

export function useValueNames(): Readonly<Record<FilterName, (value: string) => string>> {
  const { say, lang, t } = useLanguage(texts);
  return {
    verdict: (value) => t.verdicts[value as VerdictKind],
    site: siteName,
    stage: say.state,
    rule: say.rule,
    code: (value) => say.verdict(value as VerdictCode),
    leftAt: say.state,
    month: (value) => monthIn(lang, value),
  };
}

/** `2026-09` as people read it. The day is any of that month, and told in UTC so that no zone can move it. */
const monthIn = (lang: string, month: string): string =>
  new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`));
