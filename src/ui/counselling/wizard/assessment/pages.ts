// The pages of the needs assessment: one per life domain, the level of German, the risks, what is still open.
import { domainCodes } from '../../../../../machines/standards/catalogue.ts';
import { domainOf, standingOf } from './rating.ts';
import { doneWhen, type Pages } from '../page/page.ts';

export const assessmentPages: Pages<'assessment'> = {
  domain: { sends: ['domain.rated', 'domain.leftOut'], mark: (scene, item) => doneWhen(standingOf(scene, domainOf(item)) !== undefined) },
  levels: { sends: ['language.levelled'], mark: ({ state }) => (state.context.assessment.levels === null ? 'free' : 'done') },
  risks: {
    sends: ['risk.noted', 'risk.answered', 'risk.lifted'],
    mark: ({ state }) => {
      // Without a risk there is nothing to do; one that was noted waits for its immediate action (T3) or for being over.
      const risks = Object.values(state.context.assessment.risks);
      return risks.length === 0 ? 'free' : doneWhen(risks.every(({ action, lifted }) => action !== null || lifted));
    },
  },
  overview: { sends: ['assessment.completed'], mark: () => 'open' },
  finalRatings: {
    sends: ['domain.rated', 'domain.leftOut'],
    mark: (scene) => doneWhen(domainCodes.every((domain) => standingOf(scene, domain) !== undefined)),
  },
  reopen: { sends: ['assessment.reopened'], mark: () => 'free' },
};
