// What a draft gives reason to pause at, in English. A warning never blocks.
import type { WarningSentences } from '../wording.ts';
import { count, day } from './say.ts';

export const warnings: WarningSentences = {
  manyGoals: ({ limit }) => `More than ${limit} goals are a lot at once. Perhaps one of them can wait.`,
  onlyClientMeasures: 'So far all measures are the client’s. What can the centre take on?',
  goalsBeyondTitle: ({ goals, titleExpires }) =>
    `${count(goals, 'One goal reaches', 'goals reach')} beyond ${day(titleExpires)}, the day the residence title is valid until.`,
  notEligible: ({ measures }) =>
    `For ${count(measures, 'one measure', 'measures')} the check says that the offer does not fit. Perhaps there is another one.`,
  hoursCollide: ({ measures }) =>
    `For ${count(measures, 'one measure', 'measures')} the hours overlap with an outside duty. Perhaps another time is possible.`,
};
