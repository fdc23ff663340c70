// Folds a case into its row of facts, as it stood on a day: one row an episode.
import { earliest, type Day } from '../../../../machines/day.ts';
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import { framesInEffect, knownOn, type Frame, type Frames } from '../../../engine/log/frames.ts';
import type { CaseLog } from '../../../engine/state/entry-facts.ts';
import { changesTheLog } from '../../../engine/step/edited.ts';
import { nextDeadline } from '../../../engine/step/settle.ts';
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

/** Brief advice is decided on as well (T2): whoever has never come to more was not waiting for an agreement. */
const longerSupportOn = (frames: readonly Frame[], { intake }: CaseContext): Day | null =>
  dayOf(frames, 'case.takenOver') === null ? dayOf(frames, 'assessment.begun') : intake.decidedOn;

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
    decidedOn: longerSupportOn(frames, context),
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

/** What a case says up to and on a day, and the first day on which the calendar alone may change it; null where none does. */
export type Fold = { readonly facts: CaseFacts[]; readonly changesOn: Day | null };

function foldOf(whose: Whose, { input }: CaseLog, effective: Frames, day: Day): Fold {
  const episodes = episodesOf(input, effective, day);
  const last = episodes.at(-1)?.last;
  return {
    facts: episodes.map((episode) => rowOf(episode, whose, day)),
    changesOn: last === undefined ? null : (nextDeadline(last)?.on ?? null),
  };
}

/** Whether what was told after `known` changes nothing of what happened up to and on `day`. */
const saysNothingOf = (day: Day, log: CaseLog, known: CaseLog): boolean =>
  log.entries.slice(known.entries.length).every(({ on, event }) => on > day && !changesTheLog(event));

/** Folds one case, which can be followed to its end, for several days: what several of them see alike is replayed once. */
export function factsFolder(whose: Whose, log: CaseLog) {
  const effective = framesInEffect(log);
  return {
    on: (day: Day): Fold => foldOf(whose, log, effective, day),

    /**
     * What a half-year is counted from, once and for all: what was known when it was complete. What is told later about it would otherwise
     * change a figure that is printed, and the difference would be one person.
     */
    frozen(half: HalfYear): CaseFacts[] {
      const day = frozenOn(half);
      const known = knownOn(log, day);
      const frames = saysNothingOf(day, log, known) ? effective : framesInEffect(known);
      return foldOf(whose, known, frames, day).facts;
    },
  };
}

/** Everything one case says up to and on `day`. */
export const factsOf = (whose: Whose, log: CaseLog, day: Day): CaseFacts[] => factsFolder(whose, log).on(day).facts;

export const frozenFacts = (whose: Whose, log: CaseLog, half: HalfYear): CaseFacts[] => factsFolder(whose, log).frozen(half);
