// What is asked at the first contact, and the proposal made of the answers.
import { isReadable } from '../../../../machines/readable.ts';
import { z } from 'zod';
import { ageBandOn } from '../../../../machines/case/deadlines/birthdays.ts';
import { BirthDateKnown } from '../../../../machines/case/events/people.ts';
import type { Day } from '../../../../machines/day.ts';
import { bornOn } from '../../../record/words/birth-date.ts';
import { birthDateTyped, birthWordsOf, faultOfBirth, nothingTyped } from '../../parts/event-form/birth-date.ts';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { Proposal as ProposalSchema } from '../../../../machines/case/events/case-event.ts';

const TypedDayKept = z.union([z.string(), z.object({ unread: z.string() })]).nullable();
const answer = z.string().nullable();
/** A schema, because what the tab has kept may come from an earlier version of this form. */
export const Inquiry = z.object({
  site: answer,
  name: z.string(),
  contact: z.string(),
  concern: z.string(),
  language: answer,
  service: answer,
  birth: z.object({ known: BirthDateKnown.nullable(), day: TypedDayKept, year: z.string() }),
  ageBand: answer,
  /** The age band the birth date proposed last: as long as it stands, the next proposal takes its place. */
  proposed: answer,
  channel: answer,
});
export type Inquiry = Readonly<z.infer<typeof Inquiry>>;

export const emptyInquiry: Inquiry = {
  site: null,
  name: '',
  contact: '',
  concern: '',
  language: null,
  service: 'mbe',
  birth: nothingTyped,
  ageBand: null,
  proposed: null,
  channel: null,
};

const needed = ['site', 'language', 'service', 'ageBand', 'channel'] as const;

/** The questions that still need an answer. */
export const missingIn = (inquiry: Inquiry): readonly string[] => needed.filter((field) => inquiry[field] === null);

/** What follows from the birth date on this day; null while none is known. */
export function ageBandFrom({ birth }: Pick<Inquiry, 'birth'>, today: Day): string | null {
  const born = faultOfBirth(birth, today) === null ? bornOn(birthDateTyped(birth)) : null;
  return born === null ? null : ageBandOn(born, today);
}

/** The age band somebody chose, where the birth date says another one; null where the two agree or one of them is open. */
export function contradictionIn(inquiry: Inquiry, today: Day): { readonly chosen: string; readonly follows: string } | null {
  const follows = ageBandFrom(inquiry, today);
  const chosen = inquiry.ageBand;
  return follows === null || chosen === null || chosen === follows ? null : { chosen, follows };
}

/**
 * A birth date proposes the age band that follows from it. One that somebody chose themselves stays: whether it or the date is wrong they
 * are asked.
 */
export function withBirth(inquiry: Inquiry, birth: Inquiry['birth'], today: Day): Inquiry {
  const { ageBand, proposed } = inquiry;
  const follows = ageBandFrom({ birth }, today);
  const isOpen = ageBand === null || ageBand === proposed;
  return { ...inquiry, birth, ...(isOpen && follows !== null && { ageBand: follows, proposed: follows }) };
}

/** Nothing keeps it from being sent. A birth date is voluntary: only one that was begun has to be whole. */
export const isComplete = (inquiry: Inquiry, today: Day): boolean =>
  missingIn(inquiry).length === 0 && contradictionIn(inquiry, today) === null && !isBirthFaulty(inquiry, today);

export function isBirthFaulty({ birth }: Inquiry, today: Day): boolean {
  const fault = faultOfBirth(birth, today);
  return fault !== null && fault !== 'unanswered';
}

/** Call it only when it is complete: an incomplete inquiry throws. */
export function proposalOf({ name, birth, contact, concern, language, service, ageBand, channel }: Inquiry): Proposal {
  const filled = Object.entries({ name, ...birthWordsOf(birth), contact, concern }).filter(([, text]) => isReadable(text));
  const words = filled.length === 0 ? {} : { words: Object.fromEntries(filled) };
  return ProposalSchema.parse({ type: 'inquiry.noted', service, ageBand, language, channel, ...words });
}
