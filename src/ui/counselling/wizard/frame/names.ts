// What pages, goals and domains are called on the screen.
import { catalogueOf } from '../../../../../machines/standards/catalogues.ts';
import type { DomainCode } from '../../../../../machines/standards/domain-code.ts';
import type { DomainEntry } from '../../../../../machines/standards/catalogue.ts';
import { wordsOn, type Scene } from '../page/scene.ts';
import { newGoal, type PageRef } from '../page/page.ts';
import type { texts } from '../words/texts.ts';

type Words = typeof texts.de;

/** Throws for a domain the case's own standard does not have. */
export function domainEntry({ header }: Pick<Scene, 'header'>, domain: DomainCode): DomainEntry {
  const entry = catalogueOf(header.standard).domains.find(({ code }) => code === domain);
  if (entry === undefined) throw new Error(`the standard ${header.standard} has no domain '${domain}'`);
  return entry;
}

/** Goals are counted in the order in which they were proposed. */
const numberOf = ({ state }: Scene, goal: string): number => Object.keys(state.context.plan.goals).indexOf(goal) + 1;

/** The words of a goal are sealed and go with the erasure; until there are any, a stand-in says so. */
export const goalWording = (scene: Scene, goal: string, t: Words): string => wordsOn(scene, `goal.${goal}`, 'wording') || t.unworded;

/** Short, for the list of pages. */
export function labelOf({ page, item }: PageRef, scene: Scene, t: Words): string {
  if (page === 'goal' && item === newGoal) return t.newGoal;
  if (page === 'goal' || page === 'assess') return t.goalNumber(numberOf(scene, item));
  return page === 'measures' ? t.measuresOf : t.pages[page].title;
}

/** As the heading of the page. */
export function titleOf(ref: PageRef, scene: Scene, t: Words): string {
  if (ref.page === 'measures') return t.measuresFor(goalWording(scene, ref.item, t));
  return ref.page === 'assess' ? goalWording(scene, ref.item, t) : labelOf(ref, scene, t);
}

/** The sentence under the heading. */
export const leadOf = ({ page }: PageRef, t: Words): string | undefined => t.pages[page].lead;
