// Suggestions for drafting: goals and measures come from the catalogue, a version from what is drafted.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { plan } from '../../../machines/case/events/plan.ts';
import { freshId, idsWhere, isDraftable, nextVersion, parametersFor } from '../../../machines/case/context/read.ts';
import { plus } from '../../../machines/day.ts';
import { nextItemState } from '../../../machines/item-life.ts';
import { catalogue } from '../../../machines/standards/2026.1/catalogue/catalogue.ts';
import { chains } from '../../../machines/standards/2026.1/catalogue/chains.ts';
import type { DomainCode } from '../../../machines/standards/domain-code.ts';
import { hashOfText } from '../../engine/chart/text-hash.ts';
import { inGerman } from '../in-german.ts';
import { between, chance, pick, type Random } from '../random.ts';
import { someId, sometimes, type Scene, type Suggesters, type TypeIn } from './scene.ts';

const stepsOf = (domain: DomainCode) =>
  chains.chains.filter(({ code }) => chains.chainsOfDomain[domain].includes(code)).flatMap(({ steps }) => steps.map(({ code }) => code));

function drawGoal({ random, on }: Scene) {
  const { code, domain, evidence, wording } = pick(random, catalogue.goalTemplates);
  const dueOn = plus(on, { months: between(random, 1, 11) });
  const chosenBy = pick(random, ['client', 'client', 'both', 'both', 'counsellor'] as const);
  const step = chance(random, 0.6) && { step: pick(random, stepsOf(domain)) };
  return { domain, chosenBy, dueOn, evidence, template: code, ...step, words: { wording: inGerman(wording, dueOn) } };
}

function drawMeasure({ context, random, on }: Scene, goal: string) {
  const domain = context.plan.goals[goal]?.domain;
  const ofDomain = catalogue.measureTemplates.filter((template) => template.domain === domain);
  const { code, needsOffer, wording, ...rest } = pick(random, ofDomain.length > 0 ? ofDomain : catalogue.measureTemplates);
  const agency = rest.responsible === 'agency' ? rest.agency : null;
  const dueOn = plus(on, { days: between(random, 7, 120) });
  return { goal, responsible: rest.responsible, agency, dueOn, needsOffer, template: code, words: { wording: wording.de } };
}

const needsMeasure = ({ plan: { measures } }: CaseContext) => {
  const served = new Set(Object.values(measures).map(({ goal }) => goal));
  return (goal: Parameters<typeof isDraftable>[0], id: string) => isDraftable(goal) && !served.has(id);
};

/** Goals whose offers still run on the day; a goal may also be left for later. */
function offerableGoals({ context, random, on }: Scene): string[] {
  const expired = new Set(
    Object.values(context.plan.measures)
      .filter(({ offer }) => offer?.openUntil != null && offer.openUntil < on)
      .map(({ goal }) => goal),
  );
  const goals = idsWhere(context.plan.goals, (goal, id) => isDraftable(goal) && !expired.has(id));
  // What the client chose must be in the text (T4).
  const own = goals.find((id) => context.plan.goals[id]?.chosenBy !== 'counsellor') ?? goals[0];
  const kept = goals.filter((id) => id === own || context.plan.goals[id]?.state === 'agreed' || chance(random, 0.9));
  return kept.length > 0 ? kept : ['nobody'];
}

function languagesOf(context: CaseContext): string[] {
  const { language } = context.client;
  return language !== null && language !== 'de' && parametersFor(context).documentLanguages.includes(language) ? ['de', language] : ['de'];
}

const draftCommitment = (random: Random, party: 'client' | 'centre') =>
  pick(
    random,
    catalogue.commitments.filter((commitment) => commitment.party === party),
  );

export const suggestPlan: Suggesters<TypeIn<typeof plan>> = {
  'goal.proposed': (scene) => ({ goal: freshId(scene.context.plan.goals, 'g'), ...drawGoal(scene) }),
  'goal.revised': (scene) => ({ goal: someId(scene.random, scene.context.plan.goals, isDraftable), ...drawGoal(scene) }),
  'goal.dropped': ({ context, random }) => ({
    goal: someId(random, context.plan.goals, ({ state }) => nextItemState('goal', state, 'dropped') !== null),
    cause: pick(random, ['client', 'noOffer', 'healthOrFamily', 'legalSituation', 'goalDidNotFit'] as const),
  }),
  'measure.proposed': (scene) => ({
    measure: freshId(scene.context.plan.measures, 'm'),
    ...drawMeasure(scene, someId(scene.random, scene.context.plan.goals, needsMeasure(scene.context), isDraftable)),
  }),
  'measure.revised': (scene) => {
    const { goals, measures } = scene.context.plan;
    const measure = someId(scene.random, measures, ({ goal }) => goals[goal] !== undefined && isDraftable(goals[goal]));
    return { measure, ...drawMeasure(scene, measures[measure]?.goal ?? 'nobody') };
  },
  'measure.dropped': ({ context, random }) => ({ measure: someId(random, context.plan.measures, () => true) }),
  'offer.checked': ({ context, random, on }) => {
    const eligible = chance(random, 0.95);
    return {
      measure: someId(
        random,
        context.plan.measures,
        ({ needsOffer, offer }) => needsOffer && offer?.eligible !== true,
        () => true,
      ),
      eligible,
      openUntil: eligible && chance(random, 0.5) ? plus(on, { days: between(random, 60, 300) }) : null,
      ...sometimes(random, 0.6, { offer: 'Im Verzeichnis nachgesehen und angerufen.' }),
    };
  },
  'commitment.made': ({ context, random }) => {
    const hasCentre = Object.values(context.plan.commitments).some(({ party }) => party === 'centre');
    const { code, party, wording } = draftCommitment(random, hasCentre ? 'client' : 'centre');
    return { commitment: freshId(context.plan.commitments, 'c'), party, template: code, words: { wording: wording.de } };
  },
  'commitment.dropped': ({ context, random }) => ({ commitment: someId(random, context.plan.commitments, () => true) }),
  'version.offered': (scene) => {
    const version = nextVersion(scene.context);
    const goals = offerableGoals(scene);
    const languages = languagesOf(scene.context);
    const document = JSON.stringify({ version, goals, languages, on: scene.on });
    return { version, hash: hashOfText(document), goals, languages, words: { document } };
  },
  'goals.resumed': () => ({}),
  'renegotiation.begun': ({ random }) => ({
    because: pick(random, ['goal', 'measure', 'date', 'commitment', 'party', 'courtOrOffice'] as const),
  }),
  'renegotiation.abandoned': () => ({}),
};
