// What somebody points at in a chart, by its name: a state, or an event, which is wherever this case has gone or may go by it.
import type { ItemId, Items, LeadItem, StateItem } from './items.ts';
import { leadStanding, stateStanding, type Reading } from './standing.ts';

const isLead = (item: { readonly kind: string }): item is LeadItem => item.kind === 'lead';
const isState = (item: { readonly kind: string }): item is StateItem => item.kind === 'state';

/** The first of these that finds anything: what was just done, what can be done here, what was done some time, what there is at all. */
function waysOf(leads: readonly LeadItem[], reading: Reading): readonly LeadItem[] {
  const standings = leads.map((item) => ({ item, standing: leadStanding(reading, item.lead) }));
  const only = (is: (one: (typeof standings)[number]) => boolean): LeadItem[] => standings.filter(is).map(({ item }) => item);
  const tries = [
    only(({ standing }) => standing.isJustTaken),
    only(({ standing }) => standing.now !== null),
    only(({ standing }) => standing.taken > 0),
    leads,
  ];
  return tries.find((found) => found.length > 0) ?? [];
}

/** `at`: the path of a state, or an event. Empty for what the chart does not know. */
export function pointedIn(items: Items, reading: Reading, at: string | null): readonly ItemId[] {
  if (at === null) return [];
  if (items.byId.has(at)) return [at];
  const all = [...items.byId.values()];
  const ways = waysOf(
    all.filter(isLead).filter(({ lead }) => lead.steps.some(({ event }) => event === at)),
    reading,
  );
  if (ways.length > 0) return ways.map(({ id }) => id);
  // What is noted without leading anywhere stands in its state.
  const places = all.filter(isState).filter(({ notes }) => notes.some(({ event }) => event === at));
  const here = places.filter(({ id }) => stateStanding(reading, id).active !== null);
  return (here.length > 0 ? here : places).map(({ id }) => id);
}
