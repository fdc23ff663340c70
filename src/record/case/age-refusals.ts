// The one thing about the age that the rules cannot see, because the birth date is sealed: whether what is recorded follows from it.
import { ageBandOn } from '../../../machines/case/deadlines/birthdays.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseAtHand, HumanEvent } from '../../engine/step/decide.ts';
import { corrected } from '../../engine/step/edited.ts';
import { ageFactsOf, inquiryIn, type AgeFacts } from '../words/age-facts.ts';
import { birthDateIn, bornOn } from '../words/birth-date.ts';
import type { Words } from '../words/words.ts';

/** Age band and birthdays are recorded beside a sealed birth date, so they are compared with it here and never again. */
export function ageRefusals({ log, birthDate }: CaseAtHand, event: HumanEvent, words: Words | null, on: Day): Refusal[] {
  switch (event.type) {
    case 'inquiry.noted': {
      const born = bornOn(birthDateIn(words ?? {})) ?? birthDate;
      return contradicts(born === null || (born <= on && ageBandOn(born, on) === event.ageBand));
    }
    case 'birthDate.corrected': {
      const told = birthDateIn(words ?? {});
      const inquiredOn = inquiryIn(log.entries)?.on ?? on;
      // Nobody asks before they are born.
      if ((bornOn(told) ?? '') > inquiredOn) return contradicts(false);
      const facts = ageFactsOf(told, inquiredOn, on);
      return contradicts(facts === null ? event.birthdays.length === 0 : areSame(event, facts));
    }
    case 'fact.corrected': {
      const meant = log.entries[event.seq - 1];
      if (meant === undefined || birthDate === null) return [];
      const right = corrected(meant.event, event);
      if (right?.type !== 'inquiry.noted') return [];
      const asked = event.day ?? meant.on;
      return contradicts(birthDate <= asked && ageBandOn(birthDate, asked) === right.ageBand);
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
