// What a recording says about goals and measures, as far as reviews hang on it (R5, R7): read entry by entry, without the chart.
import type { Day } from '../../../machines/day.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import { plus } from './own-days.ts';

type Measure = { readonly goal: string; readonly isOurs: boolean; readonly dueOn: Day; readonly isOpen: boolean };
type Written = { goals: Map<string, 'proposed' | 'agreed' | 'postponed' | 'over'>; measures: Map<string, Measure> };

const copyOf = ({ goals, measures }: Written): Written => ({ goals: new Map(goals), measures: new Map(measures) });

/** Two plans while both are worked on: the one that applies and the draft that may replace it. */
export class PlanOracle {
  #draft: Written = { goals: new Map(), measures: new Map() };
  #applies: Written | null = null;
  readonly #texts = new Map<number, readonly string[]>();
  #assessed = new Set<string>();

  /** The goals both sides have agreed on. */
  get active(): string[] {
    return [...(this.#applies ?? this.#draft).goals].filter(([, goal]) => goal === 'agreed').map(([id]) => id);
  }

  /** Whether the open talk has covered all of them (R7): a regular one is about all there are, another one has to have spoken of some. */
  covers(isRegular: boolean): boolean {
    return this.active.every((id) => this.#assessed.has(id)) && (isRegular || this.#assessed.size > 0);
  }

  /** The day from which two measures of client or centre have been more than 14 days overdue; null while there are fewer (R5). */
  get tooManySince(): Day | null {
    const { goals, measures } = this.#applies ?? this.#draft;
    const promised = [...measures.values()].filter(({ goal, isOurs, isOpen }) => isOurs && isOpen && goals.get(goal) === 'agreed');
    const second = promised.map(({ dueOn }) => dueOn).toSorted()[1];
    return second === undefined ? null : plus(second, { days: 15 });
  }

  read(event: Dated): void {
    this.#readDraft(event);
    switch (event.type) {
      case 'review.opened':
        this.#assessed = new Set();
        break;
      case 'goal.assessed':
        this.#assessed.add(event.goal);
        this.#end(event.goal, event.outcome);
        break;
      case 'review.recorded':
        this.#assessed = new Set(event.goals.map(({ goal }) => goal));
        for (const { goal, outcome } of event.goals) this.#end(goal, outcome);
        break;
      case 'measure.reported':
        for (const { measures } of this.#applies === null ? [this.#draft] : [this.#draft, this.#applies]) {
          const measure = measures.get(event.measure);
          if (measure !== undefined)
            measures.set(event.measure, { ...measure, isOpen: event.status === 'open' || event.status === 'running' });
        }
        break;
      case 'renegotiation.begun':
        this.#applies = copyOf(this.#draft);
        break;
      case 'renegotiation.abandoned':
      case 'deadline.renegotiationLapsed':
      case 'deadline.capReached':
        if (this.#applies !== null) this.#draft = this.#applies;
        this.#applies = null;
        break;
      case 'agreement.concluded':
        this.#applies = null;
        for (const goal of this.#texts.get(event.version) ?? [])
          if (this.#draft.goals.get(goal) !== 'over') this.#draft.goals.set(goal, 'agreed');
        break;
      default:
    }
  }

  /** In the plan that applies, and in the draft beside it while it stands there as agreed. */
  #end(goal: string, outcome: string): void {
    if (outcome === 'continues') return;
    const became = outcome === 'postponed' ? 'postponed' : 'over';
    if (this.#draft.goals.get(goal) === 'agreed') this.#draft.goals.set(goal, became);
    this.#applies?.goals.set(goal, became);
  }

  #readDraft(event: Dated): void {
    const { goals, measures } = this.#draft;
    if (event.type === 'goal.proposed') goals.set(event.goal, 'proposed');
    if (event.type === 'goal.dropped') goals.set(event.goal, 'over');
    if (event.type === 'measure.dropped') measures.delete(event.measure);
    if (event.type === 'version.offered') this.#texts.set(event.version, event.goals);
    if (event.type === 'measure.proposed' || event.type === 'measure.revised') {
      const { goal, dueOn, responsible } = event;
      const isOpen = event.type === 'measure.proposed' || measures.get(event.measure)?.isOpen === true;
      measures.set(event.measure, { goal, dueOn, isOurs: responsible !== 'agency', isOpen });
    }
  }
}
