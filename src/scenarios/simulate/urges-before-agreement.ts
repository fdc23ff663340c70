// What people are drawn to from the first contact to the text on the table.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { assessment } from '../../../machines/case/events/assessment.ts';
import type { intake } from '../../../machines/case/events/intake.ts';
import type { plan } from '../../../machines/case/events/plan.ts';
import { activeGoals, idsWhere, isDraftable } from '../../../machines/case/context/read.ts';
import { DomainCode } from '../../../machines/standards/domain-code.ts';
import type { TypeIn } from '../suggest/scene.ts';
import { always, when, type Urges } from './when.ts';

const isEnding = ({ ending }: CaseContext): boolean => ending.completionSince !== null;

const hasOpenDomain = ({ assessment: { standings, final }, ending, clock }: CaseContext): boolean => {
  if (clock.open !== null) return false;
  const rated = ending.completionSince === null ? standings : final;
  return DomainCode.options.some((domain) => rated[domain] === undefined);
};

const draftable = ({ plan: { goals } }: CaseContext): string[] => idsWhere(goals, isDraftable);

const goalsWithoutMeasure = (context: CaseContext): string[] => {
  const served = new Set(Object.values(context.plan.measures).map(({ goal }) => goal));
  return draftable(context).filter((id) => !served.has(id));
};

const hasUncheckedOffer = ({ plan: { measures } }: CaseContext): boolean =>
  Object.values(measures).some(
    ({ needsOffer, offer, state }) => needsOffer && offer?.eligible !== true && (state === 'open' || state === 'running'),
  );

const commitmentCount = ({ plan }: CaseContext): number => Object.keys(plan.commitments).length;

const hasUnansweredRisk = ({ assessment: { risks } }: CaseContext): boolean => Object.values(risks).some(({ action }) => action === null);

export const urgesBeforeAgreement: Urges<TypeIn<typeof intake> | TypeIn<typeof assessment> | TypeIn<typeof plan>> = {
  'inquiry.noted': when(60, ({ intake: { inquiredOn } }) => inquiredOn === null),
  'client.described': when(12, ({ client, intake: { talkBegunOn } }) => talkBegunOn !== null && client.occupation === null, 0.02),
  'talk.offered': when(20, ({ intake: { inquiredOn, talkOfferedFor } }) => inquiredOn !== null && talkOfferedFor === null, 0.2),
  'privacy.explained': when(20, ({ intake: { talkOfferedFor, privacy } }) => talkOfferedFor !== null && privacy === null),
  'talk.begun': when(40, ({ intake: { talkOfferedFor } }, on) => talkOfferedFor !== null && on >= talkOfferedFor, 0.5),
  'need.noted': when(20, ({ intake: { need } }) => need === null),
  'filing.consented': when(20, ({ intake }) => intake.filingConsentedOn === null && intake.filingRefusedOn === null),
  'filing.refused': when(0.3, ({ intake }) => intake.filingConsentedOn === null && intake.filingRefusedOn === null),
  'advice.begun': when(4, ({ intake: { need } }) => need?.wantsLongerSupport === true, 16),
  'advice.given': when(8, ({ intake: { adviceGiven } }) => adviceGiven < 3, 1),
  'assessment.begun': when(20, ({ intake: { need, adviceGiven } }) => need?.wantsLongerSupport === true && adviceGiven === 0, 1.2),
  'case.takenOver': always(0.3),
  'case.closed': (context) => {
    if (isEnding(context)) return 60;
    return context.intake.adviceGiven > 0 && context.intake.assessmentBegunOn === null ? 5 : 0.08;
  },
  'domain.rated': when(30, hasOpenDomain, 0.3),
  'domain.leftOut': when(4, hasOpenDomain),
  'language.levelled': when(4, (context) => context.assessment.levels === null || isEnding(context), 0.2),
  'risk.noted': when(0.15, ({ intake: { talkBegunOn }, assessment: { risks } }) => talkBegunOn !== null && Object.keys(risks).length < 3),
  'risk.answered': when(40, hasUnansweredRisk),
  'risk.lifted': when(1, ({ assessment: { risks } }) => Object.values(risks).some(({ action, lifted }) => action !== null && !lifted)),
  'assessment.completed': always(60),
  'assessment.reopened': always(0.2),
  // The first goal is urgent, a sixth one rare: more than five are a warning (T4).
  'goal.proposed': (context) => [30, 9, 6, 1.5, 0.5][draftable(context).length] ?? 0.1,
  'goal.revised': when(0.4, (context) => draftable(context).length > 0),
  'goal.dropped': when(0.4, (context) => draftable(context).length > 1),
  'measure.proposed': when(30, (context) => goalsWithoutMeasure(context).length > 0, 0.8),
  'measure.revised': when(0.5, (context) => Object.keys(context.plan.measures).length > 0 && draftable(context).length > 0),
  'measure.dropped': when(0.2, ({ plan: { measures } }) => Object.keys(measures).length > 2),
  'offer.checked': when(30, hasUncheckedOffer),
  'commitment.made': (context) => [25, 6, 2][commitmentCount(context)] ?? 0,
  'commitment.dropped': when(0.1, (context) => commitmentCount(context) > 2),
  'version.offered': always(12),
  'goals.resumed': always(2.5),
  'renegotiation.begun': when(0.5, (context) => activeGoals(context).length > 0),
  'renegotiation.abandoned': always(0.7),
};
