// What every page of the wizard can ask for: the case, where it stands, and the ways to other pages.
import { createContext, useContext } from 'react';
import type { Actor } from '../../../../../machines/actor.ts';
import type { Refusal } from '../../../../../machines/case/requirements/refusal.ts';
import type { CaseView } from '../../../parts/api/views.ts';
import type { Graph } from '../map/graph.ts';
import type { PageRef } from '../page/page.ts';
import type { StagePath } from '../page/stage-path.ts';

export type WizardScene = {
  readonly view: CaseView;
  readonly stage: StagePath;
  readonly graph: Graph;
  readonly here: PageRef;
  readonly by: Actor;
  readonly go: (ref: PageRef) => void;
  /** To the next page of the stage as the case stands now. */
  readonly goOn: () => void;
  readonly goBack: (() => void) | null;
  /** The page that mends a reason; null where the wizard has none for it in this stage. */
  readonly placeOf: (refusal: Refusal) => PageRef | null;
};

export const WizardContext = createContext<WizardScene | null>(null);

export function useWizard(): WizardScene {
  const scene = useContext(WizardContext);
  if (scene === null) throw new Error('a page of the wizard was shown outside the wizard');
  return scene;
}
