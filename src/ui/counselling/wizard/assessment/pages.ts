// The pages of the needs assessment: the life domains with the level of German, the risks, the domains once more at the end.
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import { standingOf } from './rating.ts';
import { doneWhen, type Pages } from '../page/page.ts';
import type { Scene } from '../page/scene.ts';

const isEveryDomainSeen = (scene: Scene): boolean => domainCodes.every((domain) => standingOf(scene, domain) !== undefined);

export const assessmentPages: Pages<'assessment'> = {
  needs: {
    sends: ['domain.rated', 'domain.leftOut', 'language.levelled', 'assessment.completed'],
    mark: (scene) => doneWhen(isEveryDomainSeen(scene)),
  },
  risks: {
    sends: ['risk.noted', 'risk.answered', 'risk.lifted'],
    mark: ({ state }) => {
      // Without a risk there is nothing to do; one that was noted waits for its immediate action (T3) or for being over.
      const risks = Object.values(state.context.assessment.risks);
      return risks.length === 0 ? 'free' : doneWhen(risks.every(({ action, lifted }) => action !== null || lifted));
    },
  },
  finalRatings: { sends: ['domain.rated', 'domain.leftOut', 'language.levelled'], mark: (scene) => doneWhen(isEveryDomainSeen(scene)) },
  reopen: { sends: ['assessment.reopened'], mark: () => 'free' },
};
