// What intake and assessment change.
import type { CaseContext, DomainStanding } from '../context.ts';
import type { assessment } from '../events/assessment.ts';
import type { DomainCode } from '../../standards/domain-code.ts';
import type { intake } from '../events/intake.ts';
import { closeCase } from './ending.ts';
import { known, meet, patch, type Changes, type TypeOf } from './change.ts';

/** While the final balance is drawn ratings are those of the end; before, they are the current ones. */
function rate(context: CaseContext, domain: DomainCode, standing: DomainStanding): CaseContext {
  const group = context.ending.completionSince === null ? 'standings' : 'final';
  return patch(context, 'assessment', { [group]: { ...context.assessment[group], [domain]: standing } });
}

export const intakeChanges: Changes<TypeOf<typeof intake>> = {
  'inquiry.noted': (context, { on, service, ageBand, language, alsoUnderstands }) =>
    patch(patch(context, 'client', { service, ageBand, language, understands: [language, ...(alsoUnderstands ?? [])] }), 'intake', {
      inquiredOn: on,
    }),
  'client.described': (context, { occupation, interpreter, titleExpires }) =>
    patch(context, 'client', { occupation, interpreterNeeded: interpreter === 'needed', titleExpires }),
  'talk.offered': (context, event) => patch(context, 'intake', { talkOfferedFor: event.for }),
  'privacy.explained': (context, { language }) => patch(context, 'intake', { privacyExplainedIn: language }),
  'talk.begun': (context, { on }) => meet(patch(context, 'intake', { talkBegunOn: on }), on),
  'need.noted': (context, { targetGroup, need, wantsLongerSupport }) =>
    patch(context, 'intake', { need: { targetGroup, need, wantsLongerSupport } }),
  'filing.consented': (context, { on }) => patch(context, 'intake', { filingConsentedOn: on }),
  'advice.begun': (context, { on }) => patch(context, 'intake', { decidedOn: on }),
  'advice.given': (context, { on }) => meet(patch(context, 'intake', { adviceGiven: context.intake.adviceGiven + 1 }), on),
  // The cap is counted from the first decision; an upgrade from brief advice begins its own assessment clock.
  'assessment.begun': (context, { on }) => patch(context, 'intake', { decidedOn: context.intake.decidedOn ?? on, assessmentBegunOn: on }),
  'case.closed': (context, { on, reason }) => closeCase(context, on, reason),
};

export const assessmentChanges: Changes<TypeOf<typeof assessment>> = {
  'domain.rated': (context, { domain, counsellor, client }) => rate(context, domain, { counsellor, client }),
  'domain.leftOut': (context, { domain, reason }) => rate(context, domain, { notDiscussed: reason }),
  'language.levelled': (context, { listening, speaking, reading, writing, evidence }) =>
    patch(context, 'assessment', { levels: { listening, speaking, reading, writing, evidence } }),
  'risk.noted': (context, { risk, kind }) =>
    patch(context, 'assessment', { risks: { ...context.assessment.risks, [risk]: { kind, action: null } } }),
  'risk.answered': (context, { risk, action }) => {
    const { kind } = known(context.assessment.risks[risk], risk);
    return patch(context, 'assessment', { risks: { ...context.assessment.risks, [risk]: { kind, action } } });
  },
  // Frozen at T3; reopening the assessment before the first signature freezes it anew.
  'assessment.completed': (context, { on }) => meet(patch(context, 'assessment', { baseline: context.assessment.standings }), on),
  'assessment.reopened': (context, { on }) => patch(context, 'intake', { assessmentBegunOn: on }),
};
