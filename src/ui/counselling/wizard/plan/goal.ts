// One goal: chosen, worded in the first person, with a date and a proof.
import { freshId } from '../../../../../machines/case/context/read.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../../machines/day.ts';
import type { GoalTemplate } from '../../../../../machines/standards/catalogue.ts';
import type { ChainStepCode } from '../../../../../machines/standards/chain.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import { ownWordsIn } from './own-words.ts';
import { wordsOn, type Scene } from '../page/scene.ts';
import { newGoal } from '../page/page.ts';
import { sendOnce, withWords, type Sending } from '../page/sending.ts';
import { hasGap, withDue, withoutPlaceholder } from './due-in-wording.ts';

type Proposed = EventOf<'goal.proposed'>;

export type GoalDraft = {
  readonly domain: DomainCode | null;
  /** The template that was picked; null for words of one's own. */
  readonly template: string | null;
  readonly wording: string;
  /** Written by the person before a template was picked; it comes back with „own words“. */
  readonly own: string;
  /** In words what shows that it was reached; `evidence` is the coded kind of it. */
  readonly proof: string;
  readonly dueOn: Day | null;
  readonly evidence: Proposed['evidence'] | null;
  readonly chosenBy: Proposed['chosenBy'] | null;
  /** Where on a support chain it lies; null where nobody has placed it. */
  readonly step: ChainStepCode | null;
};

const emptyGoal: GoalDraft = {
  domain: null,
  template: null,
  wording: '',
  own: '',
  proof: '',
  dueOn: null,
  evidence: null,
  chosenBy: null,
  step: null,
};

export function startGoal(scene: Scene, item: string): GoalDraft {
  const goal = scene.state.context.plan.goals[item];
  if (goal === undefined) return emptyGoal;
  const { domain, template, dueOn, evidence, chosenBy, step = null } = goal;
  const subject = `goal.${item}`;
  return {
    domain,
    template,
    dueOn,
    evidence,
    chosenBy,
    step,
    own: '',
    wording: wordsOn(scene, subject, 'wording'),
    proof: wordsOn(scene, subject, 'proof'),
  };
}

/** What a template alone says, for this day. */
export const sentenceOf = ({ code, wording }: Pick<GoalTemplate, 'code' | 'wording'>, dueOn: Day | null): string =>
  withDue(withoutPlaceholder(wording.de), code, null, dueOn);

/** The German words are the ones that apply; a gap stands where the day goes until one is chosen. */
export const pickTemplate = (
  draft: GoalDraft,
  { code, domain, evidence, wording }: GoalTemplate,
  sentences: readonly string[],
): GoalDraft => ({
  ...draft,
  own: ownWordsIn(draft, sentences),
  template: code,
  domain,
  evidence,
  wording: sentenceOf({ code, wording }, draft.dueOn),
});

/** The day in the field and the day in the sentence are one: they change together. */
export const changeDue = (draft: GoalDraft, dueOn: Day | null): GoalDraft => ({
  ...draft,
  dueOn,
  wording: withDue(draft.wording, draft.template, draft.dueOn, dueOn),
});

/** The id of a goal, for a new one the next that is free. */
export function goalIdFor({ state }: Scene, item: string): string {
  return item === newGoal ? freshId(state.context.plan.goals, 'g') : item;
}

/** The sentence comes after the domain, whose templates offer it; one with a gap waits for its day. */
function wordingStill({ domain, template, dueOn, wording }: GoalDraft): { readonly wording?: string } {
  const isGapOpen = hasGap(wording, template);
  if (domain === null || (isGapOpen && dueOn === null)) return {};
  return { wording: isGapOpen ? '' : wording };
}

/** A goal that exists is revised under its id: all its facts are sent anew. */
export function proposeGoal(whole: GoalDraft, scene: Scene, item: string): Sending {
  const { template, proof, wording, domain, dueOn, evidence, chosenBy, step } = whole;
  // Left out is silence; only what was placed before can be taken off again.
  const isPlaced = step !== null || scene.state.context.plan.goals[item]?.step != null;
  const words = withWords({ wording, proof });
  return sendOnce('goal.proposed', { domain, ...wordingStill(whole), dueOn, evidence, chosenBy }, ({ wording: _asked, ...facts }) => {
    const goal = { goal: goalIdFor(scene, item), ...facts, template, ...words };
    const placed: typeof goal & { readonly step?: ChainStepCode | null } = isPlaced ? { ...goal, step } : goal;
    return [item === newGoal ? { type: 'goal.proposed', ...placed } : { type: 'goal.revised', ...placed }];
  });
}
