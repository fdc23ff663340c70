// The pages of intake and brief advice: what each sends and when it is done (derived state, never stored).
import { requirements } from '../../../../../machines/case/requirements/requirements.ts';
import { doneWhen, type Pages } from '../page/page.ts';

export const intakePages: Pages<'intake'> = {
  inquiry: { sends: ['inquiry.noted'], mark: ({ state }) => doneWhen(state.context.intake.inquiredOn !== null) },
  privacy: { sends: ['privacy.explained'], mark: ({ state }) => doneWhen(requirements.privacyUnderstood(state.context) === null) },
  begin: { sends: ['talk.offered', 'privacy.explained', 'talk.begun'], mark: () => 'open' },
  clarify: {
    sends: ['need.noted', 'filing.consented', 'filing.refused', 'client.described', 'advice.begun', 'assessment.begun'],
    mark: () => 'open',
  },
  need: { sends: ['need.noted'], mark: ({ state }) => doneWhen(state.context.intake.need !== null) },
  // No is an answer as well: then it is advice without a file (T2).
  filing: {
    sends: ['filing.consented', 'filing.refused'],
    mark: ({ state }) => doneWhen(requirements.filingDecided(state.context) === null),
  },
  person: { sends: ['client.described'], mark: ({ state }) => doneWhen(state.context.client.occupation !== null) },
  advice: { sends: ['advice.given'], mark: ({ state }) => doneWhen(state.context.intake.adviceGiven > 0) },
  onward: { sends: ['assessment.begun'], mark: () => 'free' },
  leave: { sends: ['case.closed'], mark: () => 'free' },
};
