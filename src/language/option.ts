// Says the value of a field: a code by its label, everything else the way people write it.
import { Day } from '../../machines/day.ts';
import { Times } from '../../machines/case/events/define.ts';
import { dayIn, hoursIn } from './days.ts';
import type { Lang } from './language.ts';
import { lookOrNull } from './look.ts';
import { inARow, languageNameIn } from './names.ts';
import type { Wording } from './wording.ts';

/** Fields that hold language tags, which have names and no labels. */
const languageFields = new Set(['language', 'languages', 'alsoUnderstands']);

/** Values that are neither coded nor a day, a language, yes, no or nothing are said as they stand: numbers, names of items. */
type Say = (field: string, value: unknown, of?: string) => string;

export function optionIn(lang: Lang, { options, particularOptions, fields, plain }: Wording): Say {
  const sayDay = dayIn(lang);
  const sayLanguage = languageNameIn(lang);
  const sayHours = hoursIn(lang);
  const option = (field: string, value: unknown, of = ''): string => {
    if (value === null || value === undefined) return plain.nothing;
    // Why something is irregular is told where it is shown; here it is counted, because a code alone makes no sentence.
    if (Array.isArray(value) && field === 'reasons') return plain.reasons(value.length);
    if (Array.isArray(value)) return value.length === 0 ? plain.nothing : inARow(value.map((one: unknown) => option(field, one, of)));
    if (typeof value === 'boolean') return value ? plain.yes : plain.no;
    const hours = Times.element.safeParse(value);
    if (hours.success) return sayHours(hours.data);
    // The facts of a correction, or of one thing in a list: each with its label.
    if (typeof value === 'object')
      return inARow(Object.entries(value).map(([name, one]) => `${lookOrNull<string>(fields, name) ?? plain.fact}: ${option(name, one)}`));
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const label =
      lookOrNull<string>(lookOrNull<object>(lookOrNull<object>(particularOptions, of), field), text) ??
      lookOrNull<string>(lookOrNull<object>(options, field), text);
    if (label !== null) return label;
    if (languageFields.has(field)) return sayLanguage(text);
    return Day.safeParse(text).success ? sayDay(text) : text;
  };
  return option;
}
