// Folds a case into its row of facts, as it stood on a day: one row an episode.
import { earliest, type Day } from '../../../../machines/day.ts';
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import { knownOn, type Frame } from '../../../engine/log/frames.ts';
import type { CaseLog } from '../../../engine/state/entry-facts.ts';
import type { CaseFacts } from './case-facts.ts';
import { episodesOf, type Episode } from './episodes.ts';
import { laterFactsOf } from './later-of.ts';
import { goalsOf, hinderedOf, openGoalsOf } from './plan-of.ts';
import { frozenOn, type HalfYear } from '../half-year.ts';
import { referralsOf } from './referrals-of.ts';
import { firstReviewOf, reviewsOf } from './reviews-of.ts';
import { cefrOf, ratingsOf } from './standing-of.ts';

/** Which case it is, and the centre that keeps it, where somebody knows. */
export type Whose = { readonly case: string; readonly centre: string | null };

const dayOf = (frames: readonly Frame[], type: Frame['entry']['event']['type']): Day | null =>
  frames.find(({ entry }) => entry.event.type === type)?.entry.on ?? null;

function agreementDays({ agreement }: CaseContext): Pick<CaseFacts, 'firstSignedOn' | 'inForceOn'> {
  const first = agreement.versions.find(({ inForceOn }) => inForceOn !== null);
  return { firstSignedOn: earliest(Object.values(first?.signatures ?? {})), inForceOn: first?.inForceOn ?? null };
}

const ageBandsOf = (frames: readonly Frame[]): CaseFacts['ageBands'] =>
  frames.flatMap(({ before, state, entry: { event, on } }) => {
    const band = state.context.client.ageBand;
    return event.type === 'inquiry.noted' || before.context.client.ageBand !== band ? [{ since: on, band }] : [];
  });

const recognitionDecided = (frames: readonly Frame[]): Day | null =>
  frames.find(({ entry: { event } }) => event.type === 'occasion.noted' && event.occasion === 'recognitionDecision')?.entry.on ?? null;

function rowOf({ frames, last: { context } }: Episode, whose: Whose, through: Day): CaseFacts {
  const { file, client, intake, ending } = context;
  const agreement = agreementDays(context);
  return {
    ...whose,
    episode: file.episode,
    through,
    site: file.site,
    land: file.land,
    service: client.service,
    ageBand: client.ageBand,
    ageBands: ageBandsOf(frames),
    inquiredOn: intake.inquiredOn,
    decidedOn: intake.decidedOn,
    ...agreement,
    withoutAgreementOn: dayOf(frames, 'signature.declined'),
    firstReviewOn: firstReviewOf(frames, agreement.inForceOn),
    closedOn: ending.closedOn,
    closingReason: ending.reason,
    reviews: reviewsOf(frames),
    goals: goalsOf(frames),
    openGoals: openGoalsOf(context),
    ratings: ratingsOf(context, frames),
    ...cefrOf(frames),
    referrals: referralsOf(frames),
    hinderedMeasures: hinderedOf(frames),
    recognitionDecidedOn: recognitionDecided(frames),
    later: laterFactsOf(frames),
  };
}

/** Everything one case says up to and on `day`. */
export const factsOf = (whose: Whose, log: CaseLog, day: Day): CaseFacts[] =>
  episodesOf(log, day).map((episode) => rowOf(episode, whose, day));

/**
 * What a half-year is counted from, once and for all: what was known when it was complete. What is told later about it would otherwise
 * change a figure that is printed, and the difference would be one person.
 */
export function frozenFacts(whose: Whose, log: CaseLog, half: HalfYear): CaseFacts[] {
  const day = frozenOn(half);
  return factsOf(whose, knownOn(log, day), day);
}
