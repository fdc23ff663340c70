// Everything a row shows, in both languages, and how the person is reached, as one text to be searched, folded as the search is.
import { sites } from '../../../machines/sites.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseRow } from '../../contract/case-row.ts';
import { langs } from '../../language/language.ts';
import { sentencesIn, type Sentences } from '../../language/sentences.ts';
import { folded, foldedNumbers, foldedTogether } from '../../language/fold-text.ts';

const siteNames = new Map<string, string>(sites.map(({ code, name }) => [code, name]));

/** `reach`: telephone numbers and mail addresses, which a row does not show. */
export function shownText(row: CaseRow, reach: string): string {
  const { id, site, name, day, planned, due } = row;
  const days = [...new Set([day, planned, due?.on].filter((one) => typeof one === 'string'))];
  const said = langs.map(sentencesIn).flatMap((say) => [...codesIn(say, row), ...days.map(say.day)]);
  const shown = folded([name ?? '', id, siteNames.get(site) ?? site, ...days.flatMap(typedWays), ...said, reach].join(' '));
  return [shown, foldedTogether(name ?? ''), ...foldedNumbers(reach)].join(' ');
}

/** `2026-08-01`, `1.8.2026`, `01.08.26`, `1.8.26`: the long form with its zeros a row says itself. */
function typedWays(iso: Day): readonly string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const short = `${Number(day)}.${Number(month)}.`;
  return [iso, `${short}${year}`, `${day}.${month}.${year.slice(2)}`, `${short}${year.slice(2)}`];
}

function codesIn(say: Sentences, { stage, presence, language, service }: CaseRow): string[] {
  const states = presence === null || presence === 'reachable' ? [stage] : [stage, presence];
  return [...states.map(say.state), language === null ? '' : say.option('language', language), say.option('service', service)];
}
