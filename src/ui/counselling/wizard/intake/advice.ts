// One piece of brief advice: what it was about and what was said.
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';

export type AdviceDraft = { readonly domain: DomainCode | null; readonly advice: string };

export const startAdvice = (): AdviceDraft => ({ domain: null, advice: '' });

/** Recorded one piece at a time; the domain is counted, the words are sealed. */
export const giveAdvice = ({ domain, advice }: AdviceDraft): Sending =>
  sendOnce('advice.given', { domain }, (answers) => [{ type: 'advice.given', ...answers, ...withWords({ advice }) }]);
