// What the press sets: a sheet to sign, or the practice guide. A sheet is what has no kind of its own.
import type { Sheet } from '../../export/agreement/pdf/sheet.ts';
import type { GuidePaper } from '../../export/guide/pdf/guide-paper.ts';

export type Paper = Sheet | GuidePaper;

export const isGuide = (paper: Paper): paper is GuidePaper => 'kind' in paper;
