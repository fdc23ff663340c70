// What the press sets: an agreement, a consent or a letter, somebody's own file, the practice guide, or the report. An agreement is what has no kind of its own.
import type { Sheet } from '../../export/agreement/pdf/sheet.ts';
import type { GuidePaper } from '../../export/guide/pdf/guide-paper.ts';
import type { ProtectionPaper } from '../../export/own-file/protection-paper.ts';
import type { ReportPaper } from '../../export/report/report-paper.ts';
import type { ReferralPaper } from '../../export/referral/referral-paper.ts';

export type Paper = Sheet | GuidePaper | ReferralPaper | ProtectionPaper | ReportPaper;

export const kindOf = (paper: Paper): 'agreement' | 'guide' | 'referral' | 'protection' | 'report' =>
  'kind' in paper ? paper.kind : 'agreement';
