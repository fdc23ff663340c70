// Which day counts for what a page sends: in the chapter of a talk that is recorded late, the day of the talk; everywhere else today.
import type { ProposalBody } from '../../../parts/api/views.ts';
import { inTalk } from '../page/late-talk.ts';
import type { WizardPosition } from './wizard-context.ts';

export const datedHere = (
  { view, chapter }: Pick<WizardPosition, 'view' | 'chapter'>,
  proposals: readonly ProposalBody[],
): readonly ProposalBody[] => (chapter === 'talk' ? inTalk(view, proposals) : proposals);
