// Suggestions for intake and assessment.
import { freshId } from '../../../machines/case/context/read.ts';
import { DomainCode } from '../../../machines/standards/domain-code.ts';
import { RiskAction, type assessment } from '../../../machines/case/events/assessment.ts';
import type { Standings } from '../../../machines/case/context/context.ts';
import type { intake } from '../../../machines/case/events/intake.ts';
import { Benefit, Channel, ResidenceTitle } from '../../../machines/case/events/codes.ts';
import { Occupation } from '../../../machines/case/events/intake.ts';
import { plus } from '../../../machines/day.ts';
import { between, chance, pick, pickWeighted } from '../random.ts';
import { birthDate, madeUpName, phoneNumber } from '../people.ts';
import { someId, sometimes, workingDay, type Scene, type Suggesters, type TypeIn } from './scene.ts';

const languages = ['ar', 'uk', 'ru', 'fa', 'tr', 'kmr', 'ti', 'en', 'fr', 'de'] as const;
const concerns = ['Wohnung', 'Deutschkurs', 'Arbeit', 'Schule für die Kinder', 'Briefe vom Amt', 'Aufenthalt'] as const;

/** Those of the law that somebody who has just come may have (`closingReasons`). */
const reasonsBefore = [
  'concernClarified',
  'regularService',
  'anotherCentre',
  'movedAway',
  'clientWish',
  'leftTargetGroup',
  'createdInError',
] as const;

function reasonAfter({ context: { plan, ending }, random }: Scene) {
  if (ending.because === 'cap') return 'supportPeriodUsed' as const;
  const outcomes = Object.values(plan.goals).map(({ state }) => state);
  if (outcomes.includes('reached') && !outcomes.some((state) => state === 'notReached' || state === 'partlyReached'))
    return 'goalsReached' as const;
  return pick(random, ['partlyReached', 'partlyReached', 'regularService', 'clientWish', 'movedAway', 'leftCountry'] as const);
}

export const suggestIntake: Suggesters<TypeIn<typeof intake>> = {
  'inquiry.noted': ({ random, on }) => {
    const ageBand = pickWeighted(random, [
      ['adult', 70],
      ['under27', 8],
      ['under25', 15],
      ['minor', 7],
    ] as const);
    const language = pick(random, languages);
    return {
      service: ageBand === 'adult' ? 'mbe' : pick(random, ['mbe', 'jmd'] as const),
      ageBand,
      language,
      ...(chance(random, 0.4) && { alsoUnderstands: ['de'] }),
      channel: pick(random, ['walkIn', 'phone', 'message', 'referral'] as const),
      words: {
        name: madeUpName(random),
        birthDate: birthDate(random, ageBand, on),
        contact: phoneNumber(random),
        concern: pick(random, concerns),
      },
    };
  },
  'client.described': ({ context, random, on }) => ({
    occupation: pick(random, Occupation.options),
    interpreter: chance(random, 0.35) ? 'needed' : 'notNeeded',
    titleExpires: chance(random, 0.6) ? plus(on, { months: between(random, 2, 36) }) : null,
    ...(chance(random, 0.4) && { reachBy: pick(random, Channel.options) }),
    ...(chance(random, 0.7) && { title: context.client.title ?? pick(random, ResidenceTitle.options) }),
    ...(chance(random, 0.7) && { benefit: pick(random, Benefit.options) }),
  }),
  'talk.offered': (scene) => ({ for: workingDay(scene, between(scene.random, 1, 12)) }),
  'privacy.explained': ({ context, random }) => ({
    language: context.client.understands.length > 0 ? pick(random, context.client.understands) : 'de',
  }),
  'talk.begun': () => ({}),
  'need.noted': ({ random, context }) => {
    const facts = { targetGroup: chance(random, 0.97), need: true, wantsLongerSupport: chance(random, 0.85) };
    const words = { need: pick(random, concerns) };
    // Whoever wants no file is advised without a word being kept.
    return context.intake.filingRefusedOn === null ? { ...facts, words } : facts;
  },
  'filing.consented': () => ({}),
  'filing.refused': () => ({}),
  'advice.begun': () => ({}),
  'advice.given': ({ random }) => ({
    domain: pick(random, DomainCode.options),
    ...sometimes(random, 0.5, { advice: 'Antrag gemeinsam gelesen, nächste Schritte aufgeschrieben.' }),
  }),
  'assessment.begun': () => ({}),
  // Far from the cap of 36 months, and exactly one anchor for the clock: R1 or R2.
  'case.takenOver': ({ random, on }) => {
    const decidedOn = plus(on, { days: -between(random, 100, 400) });
    const counted = plus(on, { days: -between(random, 5, 90) });
    return chance(random, 0.5)
      ? { decidedOn, firstReviewFrom: counted, lastHeldOn: null }
      : { decidedOn, firstReviewFrom: null, lastHeldOn: counted };
  },
  'case.closed': (scene) => ({
    reason: scene.context.ending.completionSince === null ? pick(scene.random, reasonsBefore) : reasonAfter(scene),
    ...sometimes(scene.random, 0.3, { note: 'Im Gespräch verabschiedet.' }),
  }),
};

/** The domain to rate next, of those still open in the round at hand. */
function openDomain({ context, random }: Scene): { domain: DomainCode; isFinal: boolean } {
  const isFinal = context.ending.completionSince !== null;
  const rated: Standings = isFinal ? context.assessment.final : context.assessment.standings;
  const open = DomainCode.options.filter((domain) => rated[domain] === undefined);
  return { domain: pick(random, open.length > 0 ? open : DomainCode.options), isFinal };
}

/** People end a little higher than they began, and not always. */
const drawRating = ({ random }: Scene, isFinal: boolean) =>
  pickWeighted(
    random,
    isFinal
      ? ([
          [1, 2],
          [2, 10],
          [3, 30],
          [4, 38],
          [5, 20],
        ] as const)
      : ([
          [1, 6],
          [2, 30],
          [3, 36],
          [4, 20],
          [5, 8],
        ] as const),
  );

const levels = ['a0', 'a1', 'a1', 'a2', 'a2', 'b1', 'b1', 'b2', 'c1'] as const;

export const suggestAssessment: Suggesters<TypeIn<typeof assessment>> = {
  'domain.rated': (scene) => {
    const { domain, isFinal } = openDomain(scene);
    return {
      domain,
      counsellor: drawRating(scene, isFinal),
      client: chance(scene.random, 0.9) ? drawRating(scene, isFinal) : null,
      ...sometimes(scene.random, 0.2, { note: 'Beide sehen es ähnlich.' }),
    };
  },
  'domain.leftOut': (scene) => ({
    domain: openDomain(scene).domain,
    reason: pick(scene.random, [
      'notRelevantNow',
      'notRelevantNow',
      'clientDoesNotWish',
      'noTime',
      'noInterpreter',
      'notPossible',
    ] as const),
  }),
  'language.levelled': ({ random }) => ({
    listening: pick(random, levels),
    speaking: pick(random, levels),
    reading: pick(random, levels),
    writing: pick(random, levels),
    evidence: pick(random, ['selfReport', 'documentSeen', 'certificate'] as const),
  }),
  'risk.noted': ({ context, random }) => ({
    risk: freshId(context.assessment.risks, 'x'),
    kind: pick(random, ['violence', 'homelessness', 'childInDanger', 'expiringTitle', 'expiringTitle'] as const),
    ...sometimes(random, 0.5, { note: 'Heute im Gespräch erfahren.' }),
  }),
  'risk.answered': ({ context, random }) => ({
    risk: someId(
      random,
      context.assessment.risks,
      ({ action }) => action === null,
      () => true,
    ),
    action: pick(random, RiskAction.options),
    words: { action: 'Sofort einen Termin vereinbart und begleitet.' },
  }),
  'risk.lifted': ({ context, random }) => ({
    risk: someId(
      random,
      context.assessment.risks,
      ({ lifted }) => !lifted,
      () => true,
    ),
    words: { reason: 'Die Gefahr ist vorbei, gemeinsam so eingeschätzt.' },
  }),
  'assessment.completed': () => ({}),
  'assessment.reopened': () => ({}),
};
