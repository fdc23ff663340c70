// Says every item of a chart in words: its name with its relations, and how it stands in the case that is read onto it.
import type { ChartName } from '../../../engine/chart/chart-of.ts';
import type { PossibleStep, RunningDeadline } from '../../../engine/log/chart-reading.ts';
import { leadLabel } from '../../../export/layout/lead-label.ts';
import { chartWordsIn } from '../../../language/chart-words.ts';
import { eitherIn } from '../../../language/names.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { relativeDay } from '../../parts/words/relative-day.ts';
import { texts } from '../texts.ts';
import type { Item, ItemId, Items, LeadItem, StateItem } from './items.ts';
import { leadStanding, stateStanding, type Reading } from './standing.ts';

export type ItemWords = {
  readonly name: string;
  /** What it stands in: the outline shows it, the drawing says it. Null for what is outermost. */
  readonly place: string | null;
  /** Short sentences without a full stop, the most telling first. */
  readonly facts: readonly string[];
};

/** `counted`: what the number beside a state says, where it is not how often a case has come there. */
export function useWords(name: ChartName, items: Items, reading: Reading, counted?: (count: number) => string) {
  const { lang, say, t } = useLanguage(texts);
  const words = chartWordsIn(lang, name);
  const either = eitherIn(lang);
  const causes = ({ lead }: LeadItem): string => [...new Set(lead.steps.map(words.cause))].join(', ');
  const rules = (item: LeadItem): string => leadLabel(item.lead, name === 'case').rules.join(', ');

  const days = (deadlines: readonly RunningDeadline[]): string[] =>
    reading === null
      ? []
      : deadlines.map(({ event, on }) => t.deadline(say.deadline(event), say.day(on), relativeDay(on, reading.day, lang)));

  function stateFacts(item: StateItem): string[] {
    const { state, children } = item;
    const { active, entered, deadlines } = stateStanding(reading, state.path);
    const arrivals = [...items.byId.values()].filter((one) => one.kind === 'lead' && one.lead.to === state.path).length;
    const ways = children.filter((id) => items.byId.get(id)?.kind === 'lead').length;
    const isBeginning = items.chart.initial === state.path || items.chart.states.some(({ initial }) => initial === state.path);
    return [
      ...(active === 'here' ? [t.here] : active === 'around' ? [t.around] : []),
      ...(isBeginning ? [t.beginsHere] : []),
      ...(state.kind === 'final' ? [t.endsHere] : []),
      ...(ways === 0 && state.kind !== 'atomic' && state.kind !== 'final' ? [] : [t.ways(ways)]),
      ...(arrivals === 0 ? [] : [t.arrivals(arrivals)]),
      ...(entered === 0 ? [] : [(counted ?? t.entered)(entered)]),
      ...days(deadlines),
    ];
  }

  function leadFacts(item: LeadItem): string[] {
    const { now, taken, isJustTaken, deadlines } = leadStanding(reading, item.lead);
    const { taker } = leadLabel(item.lead, name === 'case');
    return [
      ...(now === 'open' ? [t.possible] : now === 'refused' ? [t.impossible] : []),
      ...(isJustTaken ? [t.justTaken] : []),
      ...(taken === 0 ? [] : [t.taken(taken)]),
      ...(taker === 'calendar' ? [t.byCalendar] : taker === 'both' ? [t.byBoth] : taker === 'region' ? [t.byRegion] : []),
      ...days(deadlines),
    ];
  }

  return {
    t,
    lang,
    state: words.state,
    box: words.box,
    region: words.region,
    cause: words.cause,
    causes,
    rules,
    chart: say.chart(name),
    requirement: say.requirement,
    refusals: ({ refusals }: Pick<PossibleStep, 'refusals'>): string[] => refusals.map(say.refusal),
    /** Who may cause it. */
    possibleFor: ({ roles }: Pick<PossibleStep, 'roles'>): string => t.possibleFor(either(roles.map(say.role))),
    event: say.event,
    of: (item: Item): ItemWords => {
      if (item.kind === 'state') {
        const { path, parent } = item.state;
        return { name: words.state(path), place: parent === null ? null : t.inside(words.state(parent)), facts: stateFacts(item) };
      }
      const paragraphs = rules(item);
      const { from, to } = item.lead;
      const said = `${causes(item)}${paragraphs === '' ? '' : t.rules(paragraphs)}`;
      return { name: t.leadsTo(said, words.state(from), words.state(to)), place: null, facts: leadFacts(item) };
    },
  };
}

export type ChartWordsHere = ReturnType<typeof useWords>;

/** The same words, with what somebody points at said first. */
export const pointingAt = (words: ChartWordsHere, pointed: readonly ItemId[]): ChartWordsHere => ({
  ...words,
  of: (item) => {
    const told = words.of(item);
    return pointed.includes(item.id) ? { ...told, facts: [words.t.pointed, ...told.facts] } : told;
  },
});
