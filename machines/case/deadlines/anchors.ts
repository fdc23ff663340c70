// The days deadlines are counted from. Null while a deadline does not run.
import { later, plus, type Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import { isFullySigned, parametersFor, placeOf, versionInForce, versionOnOffer } from '../context/read.ts';
import { tooManySince } from './measures-overdue.ts';
import { onWorkingDay } from '../../calendar/working-day.ts';
import { reviewDue } from './review-due.ts';

type Anchor = (context: CaseContext) => Day | null;

/** Until when a talk begun on the day `since` is to be recorded. */
const lastRecordDay = (context: CaseContext, since: Day): Day =>
  onWorkingDay(plus(since, parametersFor(context).periods.reviewRecord), placeOf(context));

export const anchors = {
  // The centre has done its part once a talk is offered, whether or not the client comes (T1).
  inquiry: ({ intake }) => (intake.talkOfferedFor === null ? intake.inquiredOn : null),
  firstTalk: ({ intake }) => intake.talkBegunOn,
  assessmentBegin: ({ intake }) => intake.assessmentBegunOn,
  // First drafting is counted from T2, drafting that was taken up again from that day (T4, T7).
  draftingBegin: ({ plan, intake }) => plan.draftingSince ?? intake.assessmentBegunOn,
  // A version that everybody has signed cannot lapse any more.
  offer: (context) => {
    const version = versionOnOffer(context);
    return version === null || isFullySigned(context, version) ? null : version.offeredOn;
  },
  renegotiationBegin: ({ agreement }) => agreement.renegotiationSince,
  entryIntoForce: (context) => versionInForce(context)?.inForceOn ?? null,
  reviewDue: (context) => reviewDue(context)?.on ?? null,
  // A talk begun by the due day and recorded within its seven days was in time (T9); after that it is overdue from the due day.
  reviewUnheld: (context) => {
    const due = reviewDue(context)?.on ?? null;
    const since = context.clock.open?.since ?? null;
    return due === null || since === null || since > due ? due : later(due, lastRecordDay(context, since));
  },
  reviewTalk: ({ clock }) => clock.open?.since ?? null,
  decision: ({ intake }) => intake.decidedOn,
  // Two anchors for one day: at most one of `cap` and `extendedCap` runs, and extending moves from one to the other (T18).
  decisionUnextended: ({ intake, ending }) => (ending.capExtended ? null : intake.decidedOn),
  decisionExtended: ({ intake, ending }) => (ending.capExtended ? intake.decidedOn : null),
  wakeDate: ({ presence }) => presence.pause?.until ?? null,
  measuresDue: tooManySince,
  missedAppointment: ({ presence }) => presence.missedOn,
  lastAttempt: ({ presence }) => presence.away?.attemptedOn ?? null,
  letterSent: ({ presence }) => presence.away?.writtenOn ?? null,
  lastContact: ({ presence }) => presence.lastContactOn,
  handoverOffer: ({ presence }) => presence.handover?.offeredOn ?? null,
  completionBegin: ({ ending }) => ending.completionSince,
  closing: ({ ending }) => ending.closedOn,
  // Aftercare needs a consent of its own (T20).
  closingWithAftercare: ({ ending }) => (ending.aftercare === 'consented' ? ending.closedOn : null),
} satisfies Record<string, Anchor>;

export type AnchorName = keyof typeof anchors;
