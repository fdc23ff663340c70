// The days deadlines are counted from. Null while a deadline does not run.
import type { Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import { isFullySigned, versionInForce, versionOnOffer } from '../context/read.ts';
import { tooManySince } from './measures-overdue.ts';
import { reviewDue } from './review-due.ts';

type Anchor = (context: CaseContext) => Day | null;

export const anchors = {
  inquiry: ({ intake }) => (intake.talkOfferedFor === null ? intake.inquiredOn : null),
  firstTalk: ({ intake }) => intake.talkBegunOn,
  assessmentBegin: ({ intake }) => intake.assessmentBegunOn,
  draftingBegin: ({ plan, intake }) => plan.draftingSince ?? intake.assessmentBegunOn,
  // A version that everybody has signed cannot lapse any more.
  offer: (context) => {
    const version = versionOnOffer(context);
    return version === null || isFullySigned(context, version) ? null : version.offeredOn;
  },
  renegotiationBegin: ({ agreement }) => agreement.renegotiationSince,
  entryIntoForce: (context) => versionInForce(context)?.inForceOn ?? null,
  reviewDue: (context) => reviewDue(context)?.on ?? null,
  reviewTalk: ({ clock }) => clock.open?.since ?? null,
  decision: ({ intake }) => intake.decidedOn,
  decisionUnextended: ({ intake, ending }) => (ending.capExtended ? null : intake.decidedOn),
  decisionExtended: ({ intake, ending }) => (ending.capExtended ? intake.decidedOn : null),
  wakeDate: ({ presence }) => presence.pause?.until ?? null,
  measuresDue: tooManySince,
  missedAppointment: ({ presence }) => presence.missedOn,
  lastAttempt: ({ presence }) => presence.away?.attemptedOn ?? null,
  lastContact: ({ presence }) => presence.lastContactOn,
  handoverOffer: ({ presence }) => presence.handover?.offeredOn ?? null,
  completionBegin: ({ ending }) => ending.completionSince,
  closing: ({ ending }) => ending.closedOn,
  closingWithAftercare: ({ ending }) => (ending.aftercare === 'consented' ? ending.closedOn : null),
} satisfies Record<string, Anchor>;

export type AnchorName = keyof typeof anchors;
