// What intake and assessment change.
import type { CaseContext, DomainStanding, Risk } from '../context/context.ts';
import type { assessment } from '../events/assessment.ts';
import type { Dated, EventOf } from '../events/case-event.ts';
import type { DomainCode } from '../../standards/domain-code.ts';
import type { intake } from '../events/intake.ts';
import type { Day } from '../../day.ts';
import { mayBeLong } from '../deadlines/long-interval.ts';
import { closeCase } from './ending.ts';
import { partHousehold } from './people.ts';
import { toldAgain } from './waypoints.ts';
import { existing, learn, meet, patch, type Changes, type TypeOf } from './change.ts';

/** While the final balance is drawn ratings are those of the end; before, they are the current ones; in a talk beside the balance they are both. */
function rate(context: CaseContext, domain: DomainCode, standing: DomainStanding, on: Day): CaseContext {
  const { assessment, ending, clock } = context;
  const isFinal = ending.completionSince !== null;
  const rated = patch(context, 'assessment', {
    ...(isFinal && { final: { ...assessment.final, [domain]: standing } }),
    ...((!isFinal || clock.open !== null) && { standings: { ...assessment.standings, [domain]: standing } }),
  });
  return endLongInterval(rated, on);
}

/** R4 ends the day its ground ends, and getting it back does not bring it back. */
const endLongInterval = (context: CaseContext, on: Day): CaseContext =>
  context.clock.longInterval && !mayBeLong(context) ? patch(context, 'clock', { longInterval: false, longEndedOn: on }) : context;

const seeks = new Set<string | null>(['unemployed', 'lookingForTraining']);
const works = new Set<string | null>(['ordinaryWork', 'training']);

/** What is new in the description is an occasion of its own: work begun or lost, another title (R6). */
function describe(context: CaseContext, event: Dated<EventOf<'client.described'>>): CaseContext {
  const before = context.client;
  const { occupation, interpreter, titleExpires, title = before.title, benefit, reachBy = before.reachBy, on } = event;
  // R3 counts from the day the search began: a second description of the same search does not move it.
  const seekingSince = seeks.has(occupation) ? (before.seekingSince ?? on) : null;
  const described = patch(context, 'client', {
    occupation,
    seekingSince,
    interpreterNeeded: interpreter === 'needed',
    titleExpires,
    title,
    benefit: benefit === undefined ? before.benefit : toldAgain(before.benefit, benefit, on),
    reachBy,
  });
  const moved = works.has(before.occupation) !== works.has(occupation) ? learn(described, 'jobOrTraining', on) : described;
  // Told for the first time, the kind of a title is no change of it.
  const isSameTitle = before.titleExpires === titleExpires && (before.title === null || before.title === title);
  return endLongInterval(isSameTitle ? moved : learn(moved, 'titleChanged', on), on);
}

export const intakeChanges: Changes<TypeOf<typeof intake>> = {
  'inquiry.noted': (context, { on, service, ageBand, language, alsoUnderstands }) =>
    patch(patch(context, 'client', { service, ageBand, language, understands: [language, ...(alsoUnderstands ?? [])] }), 'intake', {
      inquiredOn: on,
    }),
  'client.described': describe,
  'talk.offered': (context, event) => patch(context, 'intake', { talkOfferedFor: event.for }),
  'privacy.explained': (context, { language, interpreter = 'none' }) =>
    patch(context, 'intake', { privacy: { language, isInterpreted: interpreter !== 'none' } }),
  'talk.begun': (context, { on }) => meet(patch(context, 'intake', { talkBegunOn: on }), on),
  'need.noted': (context, { targetGroup, need, wantsLongerSupport }) =>
    patch(context, 'intake', { need: { targetGroup, need, wantsLongerSupport } }),
  'filing.consented': (context, { on }) => patch(context, 'intake', { filingConsentedOn: on, filingRefusedOn: null }),
  'filing.refused': (context, { on }) => patch(context, 'intake', { filingRefusedOn: on, filingConsentedOn: null }),
  'advice.begun': (context, { on }) => patch(context, 'intake', { decidedOn: on }),
  'advice.given': (context, { on }) => meet(patch(context, 'intake', { adviceGiven: context.intake.adviceGiven + 1 }), on),
  // The cap is counted from the first decision; an upgrade from brief advice begins its own assessment clock.
  'assessment.begun': (context, { on }) => patch(context, 'intake', { decidedOn: context.intake.decidedOn ?? on, assessmentBegunOn: on }),
  // Clock and cap run on from the days of the sending centre: a handover leaves no gap and gives no time (T17).
  'case.takenOver': (context, { decidedOn, firstReviewFrom, lastHeldOn, dueBy = null, capExtended = false, occasions = [] }) => {
    const decided = patch(patch(context, 'intake', { decidedOn }), 'ending', { capExtended });
    return patch(decided, 'clock', { firstReviewFrom, lastHeldOn, inherited: dueBy, occasions });
  },
  'case.closed': (context, { on, reason }) => closeCase(context, on, reason),
};

const withRisk = (context: CaseContext, id: string, risk: Risk): CaseContext =>
  patch(context, 'assessment', { risks: { ...context.assessment.risks, [id]: risk } });

export const assessmentChanges: Changes<TypeOf<typeof assessment>> = {
  'domain.rated': (context, { domain, counsellor, client, on }) => rate(context, domain, { counsellor, client, ratedOn: on }, on),
  'domain.leftOut': (context, { domain, reason, on }) => rate(context, domain, { notDiscussed: reason }, on),
  'language.levelled': (context, { listening, speaking, reading, writing, evidence }) =>
    patch(context, 'assessment', { levels: { listening, speaking, reading, writing, evidence } }),
  'risk.noted': (context, { risk, kind, on }) => {
    const noted = withRisk(context, risk, { kind, action: null, lifted: false });
    // Cross-access in a household is cut first, and comes back only by joining anew.
    return kind === 'violence' ? learn(partHousehold(noted), 'violence', on) : noted;
  },
  'risk.answered': (context, { risk, action }) => withRisk(context, risk, { ...existing(context.assessment.risks[risk], risk), action }),
  'risk.lifted': (context, { risk }) => withRisk(context, risk, { ...existing(context.assessment.risks[risk], risk), lifted: true }),
  // Frozen at T3, and anew with the first signature (`changes/signature.ts`).
  'assessment.completed': (context, { on }) => meet(patch(context, 'assessment', { baseline: context.assessment.standings }), on),
  // T3 is counted anew from here.
  'assessment.reopened': (context, { on }) => patch(context, 'intake', { assessmentBegunOn: on }),
};
