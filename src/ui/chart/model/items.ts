// Everything of a chart that can be walked to, as a tree: states inside states, and what leads away from each.
import { chartOf, type Chart, type ChartName, type ChartState, type ChartTransition } from '../../../engine/chart/chart-of.ts';
import { cellsOf, type Lead } from '../../../export/layout/cells.ts';

export type ItemId = string;
type Common = { readonly id: ItemId; readonly parent: ItemId | null; readonly children: readonly ItemId[] };
/** `notes`: what is recorded here without leading anywhere. */
export type StateItem = Common & { readonly kind: 'state'; readonly state: ChartState; readonly notes: readonly ChartTransition[] };
/** Every way from one state to another: an arrow, or a mark where it leaves the region. */
export type LeadItem = Common & { readonly kind: 'lead'; readonly lead: Lead; readonly isMark: boolean };
export type Item = StateItem | LeadItem;

export type Items = {
  readonly chart: Chart;
  readonly byId: ReadonlyMap<ItemId, Item>;
  readonly roots: readonly ItemId[];
};

export const leadId = ({ from, to }: Pick<Lead, 'from' | 'to'>): ItemId => `${from} ${to}`;
/** A mark beside an arrow with the same ends is told apart. */
export const markId = (lead: Pick<Lead, 'from' | 'to'>): ItemId => `${leadId(lead)} mark`;

function readItems(name: ChartName): Items {
  const chart = chartOf(name);
  const cells = cellsOf(chart);
  const leads = [
    ...cells.flatMap(({ arrows }) => arrows.map((lead) => ({ lead, isMark: false, id: leadId(lead) }))),
    ...cells.flatMap(({ marks }) => marks.map((lead) => ({ lead, isMark: true, id: markId(lead) }))),
  ];
  const items: Item[] = chart.states.flatMap((state): Item[] => {
    const own = leads.filter(({ lead }) => lead.from === state.path);
    const inner = chart.states.filter(({ parent }) => parent === state.path).map(({ path }) => path);
    const notes = chart.transitions.filter(({ from, to }) => from === state.path && (to === null || to === from));
    // A frame is walked into first; what leads away from the whole of it comes after.
    const children = [...inner, ...own.map(({ id }) => id)];
    return [
      { kind: 'state', id: state.path, parent: state.parent, children, state, notes },
      ...own.map(({ id, lead, isMark }): LeadItem => ({ kind: 'lead', id, parent: state.path, children: [], lead, isMark })),
    ];
  });
  const roots = chart.states.filter(({ parent }) => parent === null).map(({ path }) => path);
  return { chart, byId: new Map(items.map((item) => [item.id, item])), roots };
}

const read = new Map<ChartName, Items>();

/** Read once: a chart does not change while the screen is open. */
export function itemsOf(name: ChartName): Items {
  const items = read.get(name) ?? readItems(name);
  read.set(name, items);
  return items;
}
