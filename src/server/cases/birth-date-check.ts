// What the rules cannot see, because the birth date is sealed: whether that day has come, and whether the age that is recorded follows.
import { ageBandOn } from '../../../machines/case/deadlines/birthdays.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Day } from '../../../machines/day.ts';
import type { PathFault } from '../../contract/problem.ts';
import type { ProposalBody } from '../../contract/proposal-body.ts';
import type { CaseAtHand, HumanEvent } from '../../engine/step/decide.ts';
import { corrected } from '../../engine/step/edited.ts';
import type { Lang } from '../../language/language.ts';
import { ageFactsOf, inquiryIn, type AgeFacts } from '../../record/words/age-facts.ts';
import { birthDateIn, bornOn, type BirthDate } from '../../record/words/birth-date.ts';
import type { Words } from '../../record/words/words.ts';
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

/** Age band and birthdays are recorded beside a sealed birth date, so they are compared with it here and never again. */
export function ageRefusals({ log, birthDate }: CaseAtHand, event: HumanEvent, words: Words | null, on: Day): Refusal[] {
  switch (event.type) {
    case 'inquiry.noted': {
      const born = bornOn(birthDateIn(words ?? {})) ?? birthDate;
      return contradicts(born === null || ageBandOn(born, on) === event.ageBand);
    }
    case 'birthDate.corrected': {
      const facts = ageFactsOf(birthDateIn(words ?? {}), inquiryIn(log.entries)?.on ?? on, on);
      return contradicts(facts === null ? event.birthdays.length === 0 : areSame(event, facts));
    }
    case 'fact.corrected': {
      const meant = log.entries[event.seq - 1];
      const right = meant === undefined ? null : corrected(meant.event, event);
      if (meant === undefined || right?.type !== 'inquiry.noted' || birthDate === null) return [];
      return contradicts(ageBandOn(birthDate, event.day ?? meant.on) === right.ageBand);
    }
    default:
      return [];
  }
}

const contradicts = (fits: boolean): Refusal[] => (fits ? [] : [{ code: 'ageContradicts' }]);

const areSame = (told: EventOf<'birthDate.corrected'>, { ageBandAtInquiry, birthdays }: AgeFacts): boolean =>
  told.ageBandAtInquiry === ageBandAtInquiry &&
  told.birthdays.length === birthdays.length &&
  birthdays.every(({ age, on }, index) => told.birthdays[index]?.age === age && told.birthdays[index].on === on);
