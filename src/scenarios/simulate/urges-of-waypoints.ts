// What people are drawn to tell of courses, recognition, hurdles and places.
import { CourseKind, type waypoints } from '../../../machines/case/events/waypoints.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { TypeIn } from '../suggest/scene.ts';
import { always, when, type Urges } from './when.ts';

const isTaken = ({ intake: { talkBegunOn } }: CaseContext): boolean => talkBegunOn !== null;
const isCounselled = ({ intake: { decidedOn } }: CaseContext): boolean => decidedOn !== null;

export const urgesOfWaypoints: Urges<TypeIn<typeof waypoints>> = {
  'hurdle.noted': when(0.06, isCounselled, 0.005),
  'goal.placed': when(0.1, ({ plan: { goals } }) => Object.values(goals).some(({ step }) => step == null), 0),
  'hurdle.ended': when(0.5, ({ waypoints: { hurdles } }) => Object.values(hurdles).some(({ endedOn }) => endedOn === null)),
  'children.counted': when(0.2, (context) => isTaken(context) && context.waypoints.children === null, 0.02),
  'course.noted': when(0.1, isCounselled),
  'courseHours.counted': when(0.2, ({ waypoints: { courses, courseHours } }) =>
    CourseKind.options.some((kind) => courses[kind]?.begun !== undefined && courseHours[kind] === undefined),
  ),
  'arrival.noted': when(0.1, isCounselled, 0.01),
  'recognition.noted': when(
    0.12,
    ({ intake: { decidedOn }, waypoints: { recognition } }) => decidedOn !== null && recognition.result === null,
  ),
  // Asked for at the table: once a talk.
  'client.judged': when(1, ({ waypoints: { verdict }, file }) => verdict?.on !== file.lastOn, 0),
  'evaluation.consented': when(0.3, (context) => isCounselled(context) && context.waypoints.evaluationConsentedOn === null),
  'evaluation.withdrawn': always(0.01),
  'conference.held': when(0.3, ({ network: { consents } }, on) =>
    Object.values(consents).some(({ state, until, purpose }) => state === 'given' && until >= on && purpose !== 'handover'),
  ),
};
