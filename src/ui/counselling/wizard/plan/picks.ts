// Goals and measures chosen from the standard's templates, each with a day that is offered and can be changed: several at once.
import { plus, type Day } from '../../../../../machines/day.ts';
import { catalogueOf } from '../../../../../machines/standards/catalogues.ts';
import type { GoalTemplate, MeasureTemplate } from '../../../../../machines/standards/catalogue.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import type { ProposalBody } from '../../../parts/api/views.ts';
import { newIds } from '../page/new-ids.ts';
import type { Scene } from '../page/scene.ts';
import type { MissingField, Sending } from '../page/sending.ts';
import { pickTemplate, proposeGoal, startGoal, type GoalDraft } from './goal.ts';
import { emptyMeasure, pickMeasure, proposeMeasure } from './measure.ts';
import { draftedGoals, measuresOf } from './pages.ts';
import { newGoal } from '../page/page.ts';

/** Template of a measure → by when. */
export type MeasurePicks = Readonly<Record<string, Day | null>>;
export type GoalPick = { readonly dueOn: Day | null; readonly chosenBy: GoalDraft['chosenBy']; readonly measures: MeasurePicks };
/** Template of a goal → what was said of it. */
export type GoalPicks = Readonly<Record<string, GoalPick>>;

/** Half a year for a goal; its measures by the first review, which R1 sets at three months: then both sides see how they went. */
const offered = { goal: { months: 6 }, measure: { months: 3 } } as const;

export const offeredGoalDay = ({ today }: Pick<Scene, 'today'>): Day => plus(today, offered.goal);

/** Never later than the goal it serves. */
export function offeredMeasureDay({ today }: Pick<Scene, 'today'>, goalDue: Day | null): Day {
  const day = plus(today, offered.measure);
  return goalDue !== null && goalDue < day ? goalDue : day;
}

export const startPick = (scene: Scene): GoalPick => ({ dueOn: offeredGoalDay(scene), chosenBy: null, measures: {} });

export function without<V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> {
  const { [key]: _gone, ...others } = record;
  return others;
}

/** Not offered twice: what is drafted from a template already stands above. */
export function goalTemplatesFor(scene: Scene, domain: DomainCode): GoalTemplate[] {
  const drafted = new Set(draftedGoals(scene).map((goal) => scene.state.context.plan.goals[goal]?.template));
  return catalogueOf(scene.header.standard).goalTemplates.filter((one) => one.domain === domain && !drafted.has(one.code));
}

export const measureTemplatesFor = (scene: Scene, domain: DomainCode): MeasureTemplate[] =>
  catalogueOf(scene.header.standard).measureTemplates.filter((one) => one.domain === domain);

/** Of a goal that exists: what it has from a template already is not offered again. */
export function measureTemplatesLeft(scene: Scene, goal: string): MeasureTemplate[] {
  const domain = scene.state.context.plan.goals[goal]?.domain;
  const taken = new Set(measuresOf(scene, goal).map(([, { template }]) => template));
  return domain === undefined ? [] : measureTemplatesFor(scene, domain).filter(({ code }) => !taken.has(code));
}

/** The sentence as it would be written down with that day. */
export const worded = (scene: Scene, template: GoalTemplate, dueOn: Day | null): GoalDraft =>
  pickTemplate({ ...startGoal(scene, newGoal), dueOn }, template, []);

type Numbered = { readonly goal: string; readonly template: MeasureTemplate; readonly dueOn: Day | null };

/** Each under an id of its own. */
function measuresFrom(scene: Scene, picked: readonly Numbered[]): Sending {
  const ids = newIds(scene.state.context.plan.measures, 'm', picked.length);
  const sendings = picked.map(({ goal, template, dueOn }, index) => {
    const { missing, proposals } = proposeMeasure({ ...pickMeasure(emptyMeasure, template, []), dueOn }, scene, goal, null);
    return { missing, proposals: proposals.map((one): ProposalBody => ({ ...one, measure: ids[index] ?? '' }) as ProposalBody) };
  });
  return { missing: once(sendings.flatMap(({ missing }) => missing)), proposals: sendings.flatMap(({ proposals }) => proposals) };
}

/** The same question may be open at several goals: it is named once, and leads to the first. */
const once = (fields: readonly MissingField[]): MissingField[] =>
  fields.filter(({ of, name }, index) => fields.findIndex((one) => one.of === of && one.name === name) === index);

/** Every goal with its measures behind it, so that a day refused at one leaves the ones before it whole. */
export function proposePicks(scene: Scene, picks: GoalPicks): Sending {
  const chosen = catalogueOf(scene.header.standard).goalTemplates.filter(({ code }) => picks[code] !== undefined);
  const ids = newIds(scene.state.context.plan.goals, 'g', chosen.length);
  const goals = chosen.map((template, index) => {
    const { dueOn = null, chosenBy = null, measures = {} } = picks[template.code] ?? {};
    const goal = ids[index] ?? '';
    const { missing, proposals } = proposeGoal({ ...worded(scene, template, dueOn), chosenBy }, scene, newGoal);
    const picked = measureTemplatesFor(scene, template.domain).filter(({ code }) => code in measures);
    return {
      missing,
      proposals: proposals.map((one): ProposalBody => ({ ...one, goal }) as ProposalBody),
      measures: picked.map((measure): Numbered => ({ goal, template: measure, dueOn: measures[measure.code] ?? null })),
    };
  });
  const measures = measuresFrom(
    scene,
    goals.flatMap((one) => one.measures),
  );
  return {
    missing: once([...goals.flatMap(({ missing }) => missing), ...measures.missing]),
    proposals: goals.flatMap(({ proposals }, index) => [
      ...proposals,
      ...measures.proposals.filter((one) => 'goal' in one && one.goal === ids[index]),
    ]),
  };
}

/** Several measures of one goal at once. */
export const proposeMeasures = (scene: Scene, goal: string, ticked: MeasurePicks): Sending =>
  measuresFrom(
    scene,
    measureTemplatesLeft(scene, goal)
      .filter(({ code }) => code in ticked)
      .map((template) => ({ goal, template, dueOn: ticked[template.code] ?? null })),
  );
