// What every page of the wizard can ask for: the case, where it stands, and the ways to other pages. The map hands its answers in
// here, so that the pages below it need not import it.
import { createContext, useContext } from 'react';
import type { Actor } from '../../../../../machines/actor.ts';
import type { ProposalType } from '../../../../../machines/case/events/case-event.ts';
import type { Refusal } from '../../../../../machines/case/context/refusal.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import type { ChapterName } from '../page/chapter-name.ts';
import type { PageName } from '../page/page-name.ts';
import type { Mark, PageRef } from '../page/page.ts';
import type { StagePath } from '../../../../engine/state/state-path.ts';

export type WizardPosition = {
  readonly view: CaseView;
  readonly stage: StagePath;
  /** The one the open page stands in: that of the stage, or that of the review talk beside it. */
  readonly chapter: ChapterName;
  /** Where the open review talk goes on; null while there is none. */
  readonly talkAt: PageRef | null;
  /** The open page. */
  readonly here: PageRef;
  /** Whether the open page is done. */
  readonly mark: Mark;
  /** Who acts now: what a role may do and who may be the second person depend on it. */
  readonly by: Actor;
  /** Opens another page, as a step the browser can go back from. */
  readonly go: (ref: PageRef) => void;
  /** To the next page of the chapter as the case stands now. */
  readonly goOn: () => void;
  /** Null where there is no page before. */
  readonly goBack: (() => void) | null;
  /** Whether the case has the page now: a link to one it does not have would lead astray. */
  readonly hasPage: (name: PageName) => boolean;
  /** The page that mends a reason; null where the wizard has none for it now. */
  readonly placeOf: (refusal: Refusal) => PageRef | null;
  /** Another step of the case that mends it; null where there is none now. */
  readonly actOf: (refusal: Refusal) => ProposalType | null;
};

export const WizardContext = createContext<WizardPosition | null>(null);

/** Throws outside the wizard: a defect. */
export function useWizard(): WizardPosition {
  const position = useContext(WizardContext);
  if (position === null) throw new Error('a page of the wizard was shown outside the wizard');
  return position;
}
