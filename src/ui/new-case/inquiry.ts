// What is asked at the first contact, and the proposal made of the answers.
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import { Proposal as ProposalSchema } from '../../../machines/case/events/case-event.ts';

export type Inquiry = {
  readonly site: string | null;
  readonly name: string;
  readonly contact: string;
  readonly concern: string;
  readonly language: string | null;
  readonly service: string | null;
  readonly ageBand: string | null;
  readonly channel: string | null;
};

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

export function proposalOf({ name, contact, concern, language, service, ageBand, channel }: Inquiry): Proposal {
  const filled = Object.entries({ name, contact, concern }).filter(([, text]) => text.trim() !== '');
  const words = filled.length === 0 ? {} : { words: Object.fromEntries(filled) };
  return ProposalSchema.parse({ type: 'inquiry.noted', service, ageBand, language, channel, ...words });
}
