// One changed fact in words: what it is about, what it was, what it is.
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import { itemCharts, type ItemKind } from '../../../../machines/item-life.ts';
import type { Sentences } from '../../../language/sentences.ts';
import type { Change } from './changes.ts';
import { texts } from './context-texts.ts';

export type ChangeInWords = { readonly group: string; readonly fact: string; readonly was: string; readonly is: string };

const own = (table: Readonly<Record<string, string>>, name: string): string | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** Null for a name the events do not know either. */
function fieldOrNull(say: Sentences, name: string): string | null {
  try {
    return say.field(name);
  } catch {
    // There is no sentence for it: then it is shown as the code has it.
    return null;
  }
}

/** Places in lists are counted from 1; the ids of goals and the like stand as they are. */
function nameOf(part: string, depth: number, say: Sentences): string {
  const { facts, inner } = texts[say.lang];
  if (/^\d+$/u.test(part)) return String(Number(part) + 1);
  if (depth === 1) return own(facts, part) ?? part;
  return own(inner, part) ?? own(facts, part) ?? fieldOrNull(say, part) ?? part;
}

const isItemKind = (kind: string): kind is ItemKind => Object.hasOwn(itemCharts, kind);

/** `goals` holds goals. */
const singular = (plural: string): string => plural.replace(/s$/u, '');

function valueOf(value: unknown, path: readonly string[], say: Sentences): string {
  const name = path.at(-1) ?? '';
  const kind = singular(path.at(-3) ?? '');
  if (name === 'state' && typeof value === 'string' && isItemKind(kind)) return say.itemState(kind, value);
  if (name === 'rule' && typeof value === 'string') return say.dueReason(value);
  if (isMark(value)) return value.reasons.map(say.refusal).join(' ');
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return factsOf(value, path, say);
  return say.option(name, value);
}

const isMark = (value: unknown): value is { readonly reasons: readonly Refusal[] } =>
  typeof value === 'object' && value !== null && 'kind' in value && 'reasons' in value && 'cleared' in value;

const factsOf = (value: object, path: readonly string[], say: Sentences): string =>
  Object.entries(value)
    .filter(([, fact]) => fact !== null && fact !== undefined)
    .map(([name, fact]) => `${nameOf(name, 3, say)}: ${valueOf(fact, [...path, name], say)}`)
    .join(' · ');

export function inWords({ path, was, is }: Change, say: Sentences): ChangeInWords {
  const [group = '', ...rest] = path;
  return {
    group: own(texts[say.lang].groups, group) ?? group,
    fact: rest.map((part, index) => (group === 'marks' && index === 0 ? part : nameOf(part, index + 1, say))).join(' › '),
    was: valueOf(was, path, say),
    is: valueOf(is, path, say),
  };
}
