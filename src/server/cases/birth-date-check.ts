// Whether the words about a birth date are an answer at all: the field that is asked, and a day or a year that has come.
import type { Day } from '../../../machines/day.ts';
import type { PathFault } from '../../contract/problem.ts';
import type { ProposalBody } from '../../contract/proposal-body.ts';
import type { Lang } from '../../language/language.ts';
import type { BirthDate } from '../../record/words/birth-date.ts';
import { faultAt, type FaultName } from '../http/malformed.ts';

type Field = 'birthDate' | 'birthYear';
type Told = Readonly<Record<Field, string>>;
type Fault = readonly [Field, FaultName];

/** What was told has to be what is said to be known: nothing less, and nothing that would stand beside it. */
function mismatches(known: BirthDate['known'], words: Told): Fault[] {
  const needed: Field | null = known === 'unknown' ? null : known === 'day' ? 'birthDate' : 'birthYear';
  return (['birthDate', 'birthYear'] as const).flatMap((field): Fault[] => {
    if (field === needed) return words[field] === '' ? [[field, 'missing']] : [];
    return words[field] === '' ? [] : [[field, 'notAllowed']];
  });
}

const yearOf = (day: Day): string => day.slice(0, 4);

function ahead({ birthDate, birthYear }: Told, today: Day): Fault[] {
  return [
    ...(birthDate > today ? [['birthDate', 'inFuture'] as const] : []),
    ...(birthYear > yearOf(today) ? [['birthYear', 'inFuture'] as const] : []),
  ];
}

/** Where the words about a birth date are no answer at all; `at` is the place of the proposal in the request. */
export function birthDateFaults(lang: Lang, body: ProposalBody, today: Day, at: readonly string[] = []): PathFault[] {
  if (body.type !== 'inquiry.noted' && body.type !== 'birthDate.corrected') return [];
  const { birthDate = '', birthYear = '' } = body.words ?? {};
  const words = { birthDate, birthYear };
  const faults = [...ahead(words, today), ...(body.type === 'birthDate.corrected' ? mismatches(body.known, words) : [])];
  return faults.map(([field, name]) => faultAt(lang, name, [...at, 'words', field]));
}
