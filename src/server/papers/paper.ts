// What the press sets: an agreement, a consent or a letter, or the practice guide. An agreement is what has no kind of its own.
import type { Sheet } from '../../export/agreement/pdf/sheet.ts';
import type { GuidePaper } from '../../export/guide/pdf/guide-paper.ts';
import type { ReferralPaper } from '../../export/referral/referral-paper.ts';

export type Paper = Sheet | GuidePaper | ReferralPaper;

export const kindOf = (paper: Paper): 'agreement' | 'guide' | 'referral' => ('kind' in paper ? paper.kind : 'agreement');
