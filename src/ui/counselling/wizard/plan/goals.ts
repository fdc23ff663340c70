// What is typed on the page of all goals: those picked from templates, and the one whose dropping is being asked about.
import { startDrop, type DropDraft } from './dropping.ts';
import type { GoalPicks } from './picks.ts';

export type GoalsDraft = DropDraft & { readonly picks: GoalPicks };

export const startGoals = (): GoalsDraft => ({ ...startDrop(), picks: {} });
