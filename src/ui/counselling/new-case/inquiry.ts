// What is asked at the first contact, and the proposal made of the answers.
import { z } from 'zod';
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import { Proposal as ProposalSchema } from '../../../../machines/case/events/case-event.ts';

const answer = z.string().nullable();
/** A schema, because what the tab has kept may come from an earlier version of this form. */
export const Inquiry = z.object({
  site: answer,
  name: z.string(),
  contact: z.string(),
  concern: z.string(),
  language: answer,
  service: answer,
  ageBand: answer,
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
  ageBand: null,
  channel: null,
};

const needed = ['site', 'language', 'service', 'ageBand', 'channel'] as const;

/** The questions that still need an answer. */
export const missingIn = (inquiry: Inquiry): readonly string[] => needed.filter((field) => inquiry[field] === null);

/** Call it only when nothing is missing: an incomplete inquiry throws. */
export function proposalOf({ name, contact, concern, language, service, ageBand, channel }: Inquiry): Proposal {
  const filled = Object.entries({ name, contact, concern }).filter(([, text]) => text.trim() !== '');
  const words = filled.length === 0 ? {} : { words: Object.fromEntries(filled) };
  return ProposalSchema.parse({ type: 'inquiry.noted', service, ageBand, language, channel, ...words });
}
