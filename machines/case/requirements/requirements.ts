// Every rule of the standard by its name. The chart's guard, the greyed-out button and the drawing read the same function.
import type { CaseContext } from '../context/context.ts';
import { agreementRequirements } from './agreement.ts';
import { endingRequirements } from './ending.ts';
import { intakeRequirements } from './intake.ts';
import { presenceRequirements } from './presence.ts';
import { reviewRequirements } from './review.ts';
import type { Refusal } from '../context/refusal.ts';
import type { Requirement } from './requirement.ts';

export const requirements = {
  ...intakeRequirements,
  ...agreementRequirements,
  ...reviewRequirements,
  ...presenceRequirements,
  ...endingRequirements,
} satisfies Record<string, Requirement>;

export type RequirementName = keyof typeof requirements;

/** All that speaks against it, not only the first: whoever mends one thing shall not find the next behind it. */
export const unmet = (names: readonly RequirementName[], context: CaseContext): Refusal[] =>
  names.flatMap((name) => requirements[name](context) ?? []);

/** The same, where nobody asks for the reasons. */
export const isMet = (names: readonly RequirementName[], context: CaseContext): boolean =>
  names.every((name) => requirements[name](context) === null);

/** Names the requirements of a transition, as data, so that they can be explained and drawn as well as checked. */
export const requires = (...names: RequirementName[]) => ({ type: 'meets', params: { names } }) as const;
