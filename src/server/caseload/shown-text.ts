// Everything a row shows, in both languages, as one text: what can be seen can be searched for.
import { sites } from '../../../machines/sites.ts';
import type { CaseRow } from '../../contract/case-row.ts';
import { langs } from '../../language/language.ts';
import { sentencesIn, type Sentences } from '../../language/sentences.ts';

const siteNames = new Map<string, string>(sites.map(({ code, name }) => [code, name]));

export function shownText(row: CaseRow): string {
  const { id, site, name, day, planned, due } = row;
  const days = new Set([day, planned, due?.on].filter((one) => typeof one === 'string'));
  const said = langs.map(sentencesIn).flatMap((say) => [...codesIn(say, row), ...[...days].map(say.day)]);
  return plain([name ?? '', id, siteNames.get(site) ?? site, ...days, ...said].join(' '));
}

function codesIn(say: Sentences, { stage, presence, language, service }: CaseRow): string[] {
  const states = presence === null || presence === 'reachable' ? [stage] : [stage, presence];
  return [...states.map(say.state), language === null ? '' : say.option('language', language), say.option('service', service)];
}

/** Letters that are not an accented form of another one, as people type them. */
const typedAs: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** Small letters without accents. Never by the language of this computer: a Turkish one has another small I. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[ßıłøđæœþð]/gu, (letter) => typedAs[letter] ?? letter);

export const wordsOf = (query: string): readonly string[] => plain(query).split(/\s+/u).filter(Boolean);
