// Says the value of a field: a code by its label, everything else the way people write it.
import { Day } from '../../machines/day.ts';
import { dayIn } from './days.ts';
import type { Lang } from './language.ts';
import { lookOrNull } from './look.ts';
import { inARow, languageNameIn } from './names.ts';
import type { Wording } from './wording.ts';

/** Fields that hold language tags, which have names and no labels. */
const languageFields = new Set(['language', 'languages', 'alsoUnderstands']);

/** Values that are neither coded nor a day, a language, yes, no or nothing are said as they stand: numbers, names of items. */
export function optionIn(lang: Lang, { options, fields, plain }: Wording): (field: string, value: unknown) => string {
  const sayDay = dayIn(lang);
  const sayLanguage = languageNameIn(lang);
  const option = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return plain.nothing;
    if (Array.isArray(value)) return value.length === 0 ? plain.nothing : inARow(value.map((one: unknown) => option(field, one)));
    if (typeof value === 'boolean') return value ? plain.yes : plain.no;
    // The facts of a correction: each with its label.
    if (typeof value === 'object')
      return inARow(Object.entries(value).map(([name, one]) => `${lookOrNull<string>(fields, name) ?? plain.fact}: ${option(name, one)}`));
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const label = lookOrNull<string>(lookOrNull<object>(options, field), text);
    if (label !== null) return label;
    if (languageFields.has(field)) return sayLanguage(text);
    return Day.safeParse(text).success ? sayDay(text) : text;
  };
  return option;
}
