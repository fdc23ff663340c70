// Content checks of hurdles, courses, recognition and conferences: nobody at a table hears what they have no consent for.
import type { AgencyCode } from '../../standards/agency-code.ts';
import type { CaseContext } from '../context/context.ts';
import { planInForce } from '../context/read.ts';
import type { Dated, EventOf } from '../events/case-event.ts';
import { refuseTaken, refuseUnknown, when, type Checks } from './check.ts';

/** For information or for a referral: either lets a body hear of the domain. A handover is another matter. */
const purposes: ReadonlySet<string> = new Set(['information', 'referral']);

/** Who at the table lacks a consent, among those named, that stands today for every domain that is spoken of. */
function unheard({ network }: CaseContext, event: Dated<EventOf<'conference.held'>>): AgencyCode[] {
  const named = event.consents.flatMap((id) => network.consents[id] ?? []);
  const mayHear = (agency: AgencyCode, domain: string): boolean =>
    named.some(
      (consent) =>
        consent.state === 'given' &&
        consent.until >= event.on &&
        consent.recipient === agency &&
        purposes.has(consent.purpose) &&
        consent.domains.some((one) => one === domain),
    );
  return event.participants.filter((agency) => !event.domains.every((domain) => mayHear(agency, domain)));
}

const refuseUnknownGoal = (context: CaseContext, goal: string) =>
  refuseUnknown({ ...planInForce(context).goals, ...context.plan.goals }, 'goal', goal);

export const waypointChecks: Checks = {
  'hurdle.noted': (context, { hurdle, goal }) => [
    ...refuseTaken(context.waypoints.hurdles, 'hurdle', hurdle),
    ...(goal === null ? [] : refuseUnknownGoal(context, goal)),
  ],
  'goal.placed': (context, { goal }) => refuseUnknownGoal(context, goal),
  'hurdle.ended': ({ waypoints }, { hurdle }) => refuseUnknown(waypoints.hurdles, 'hurdle', hurdle),
  'children.counted': (_context, { children, withPlace }) => when(withPlace > children, { code: 'morePlacesThanChildren', children }),
  'course.noted': (_context, { happenedOn, on }) => when(happenedOn > on, { code: 'futureDay', today: on }),
  'arrival.noted': (_context, { happenedOn, on }) => when(happenedOn > on, { code: 'futureDay', today: on }),
  'recognition.noted': (_context, { stage, result, happenedOn, on }) => [
    ...when((stage === 'decided') !== (result !== null), { code: 'resultWithoutDecision' }),
    ...when(happenedOn > on, { code: 'futureDay', today: on }),
  ],
  'conference.held': (context, event) => {
    const agencies = unheard(context, event);
    return [
      ...event.consents.flatMap((consent) => refuseUnknown(context.network.consents, 'consent', consent)),
      ...when(agencies.length > 0, { code: 'conferenceNotConsented', agencies }),
    ];
  },
};
