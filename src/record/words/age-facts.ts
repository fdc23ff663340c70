// The coded facts that follow from a birth date, which is sealed itself: the age band of the inquiry, and the birthdays since.
import { ageBandOn, birthdaysBetween } from '../../../machines/case/deadlines/birthdays.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { EntryFacts } from '../../engine/state/entry-facts.ts';
import { editedLog } from '../../engine/step/edited.ts';
import { bornOn, type BirthDate } from './birth-date.ts';

export type AgeFacts = Pick<EventOf<'birthDate.corrected'>, 'ageBandAtInquiry' | 'birthdays'>;
type AgeBand = AgeFacts['ageBandAtInquiry'];

/** The inquiry with which the present episode began: the age band is counted from its day. Null while there is none. */
export function inquiryIn(entries: readonly EntryFacts[]): { readonly on: Day; readonly ageBand: AgeBand } | null {
  const edited = editedLog(entries);
  const episode = edited.slice(edited.findLastIndex(({ event }) => event.type === 'case.returned') + 1);
  const first = episode.find(({ event }) => event.type === 'inquiry.noted');
  return first?.event.type === 'inquiry.noted' ? { on: first.on, ageBand: first.event.ageBand } : null;
}

/** As they have to be in a correction that takes effect on the day `on`; null where nothing follows, because nothing is known. */
export function ageFactsOf(told: BirthDate, inquiredOn: Day, on: Day): AgeFacts | null {
  const born = bornOn(told);
  if (born === null) return null;
  return { ageBandAtInquiry: ageBandOn(born, inquiredOn), birthdays: birthdaysBetween(born, inquiredOn, on) };
}

/** A year alone leaves it open: by its last day a minor, by its first one not. */
export const isPresumedMinor = (told: BirthDate, today: Day): boolean =>
  told.known === 'year' && ageBandOn(`${told.year}-12-31`, today) === 'minor' && ageBandOn(`${told.year}-01-01`, today) !== 'minor';
