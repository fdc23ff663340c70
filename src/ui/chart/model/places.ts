// Where one begins in a chart, and what of it is seen when it is folded away.
import { seen } from '../../../export/layout/cells.ts';
import type { ItemId, Items } from './items.ts';
import type { Box } from '../../../export/layout/layout.ts';
import { boxOf, type Scene } from './scene.ts';
import type { Reading } from './standing.ts';

/** The innermost place of the stage: where people look first. */
export function startOf({ chart, roots }: Items, reading: Reading): ItemId {
  const stage = reading?.active.filter((path) => path.startsWith('open.stage.')).at(-1);
  return stage ?? reading?.active.at(-1) ?? (chart.name === 'case' ? 'open.stage.intake.inquiry' : (roots[0] ?? ''));
}

/** What has the focus, or the state it is folded away in. */
export function drawnOf({ byId }: Items, { folded }: Scene, id: ItemId): ItemId {
  const item = byId.get(id);
  if (item?.kind !== 'lead') return seen(id, folded);
  const { from, to } = item.lead;
  return seen(from, folded) === seen(to, folded) ? seen(from, folded) : id;
}

/** The box that shows an item: of a way, where it begins. Null for what is not drawn. */
export function placeOf({ byId }: Items, scene: Scene, id: ItemId): Box | null {
  const item = byId.get(id);
  return boxOf(scene, item?.kind === 'lead' ? item.lead.from : id);
}
